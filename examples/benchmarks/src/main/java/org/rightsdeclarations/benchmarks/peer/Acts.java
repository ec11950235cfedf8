package org.rightsdeclarations.benchmarks.peer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.benchmarks.peer.World.Instrument;
import org.rightsdeclarations.benchmarks.peer.World.Occurrence;
import org.rightsdeclarations.benchmarks.peer.World.Party;

/** Records of what is done with a declaration: it is adopted, signed, annotated, celebrated. */
final class Acts {
    private Acts() {}

    record Adoption(
            @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String manner,
            @Nullable @Valid Vote vote,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> meeting,
            @Nullable @Valid Label agendaItem,
            @Nullable List<@NotNull @Valid Sponsor> sponsors) {}

    record Vote(
            @Nullable @Min(0) Integer inFavour,
            @Nullable @Min(0) Integer against,
            @Nullable @Min(0) Integer abstaining,
            @Nullable @Min(0) Integer notVoting) {}

    record Sponsor(
            @NotNull @Valid Party party,
            @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String role,
            @Nullable @Pattern(regexp = Lines.DATE) String date) {}

    record Signatories(
            @Nullable Boolean open,
            @Nullable @Pattern(regexp = Lines.DATE) String asOf,
            @Nullable List<@NotNull @Valid Signatory> entries) {}

    record Signatory(
            @NotNull @Valid Party party,
            @Nullable @Pattern(regexp = Lines.DATE) String signed,
            @Nullable @Pattern(regexp = Lines.DATE) String withdrawn,
            @Nullable List<@NotNull @Valid UnilateralStatement> statements) {}

    record UnilateralStatement(
            @NotBlank @Size(max = Lines.MAX_LENGTH) String kind,
            @NotEmpty Map<String, @NotBlank String> text,
            @Nullable @Pattern(regexp = Lines.DATE) String date,
            @Nullable @Pattern(regexp = Lines.DATE) String withdrawn,
            @Nullable List<@NotNull @Pattern(regexp = Lines.ADDRESS) String> about) {}

    record Note(
            @Nullable @Valid Label label,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> group,
            @NotEmpty List<@NotEmpty Map<String, @NotBlank String>> paragraphs,
            @Nullable List<@NotNull @Valid NoteAnchor> anchors) {}

    record NoteAnchor(
            @NotNull @Pattern(regexp = Lines.ADDRESS) String node,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> words,
            @Nullable @Min(1) Integer instance) {}

    record Anniversary(
            @Min(1) int ordinal,
            @Nullable @Valid Instrument instrument,
            @Nullable @Valid Occurrence occurrence,
            @Nullable @Min(1) @Max(9999) Integer year,
            @Nullable @Pattern(regexp = Lines.ADDRESS) String statedIn) {}

    record Relation(
            @NotBlank @Size(max = Lines.MAX_LENGTH) String role,
            @NotNull @Valid Instrument instrument) {}
}
