package org.rightsdeclarations.benchmarks.peer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.benchmarks.peer.World.EventReference;
import org.rightsdeclarations.benchmarks.peer.World.Instrument;
import org.rightsdeclarations.benchmarks.peer.World.Party;
import org.rightsdeclarations.benchmarks.peer.World.Quotation;

/** Records of the text of a declaration. */
final class Provisions {
    private Provisions() {}

    record Preamble(
            @Nullable @Size(min = 1) Map<String, @NotBlank String> heading,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> chapeau,
            @Nullable List<@NotNull @Valid Recital> recitals) {}

    record Recital(
            @Nullable @Pattern(regexp = Lines.ID) String id,
            @Nullable List<@NotNull @Pattern(regexp = Lines.LANGUAGE) String> languages,
            @Nullable @Valid Label label,
            @Nullable @Min(0) Integer number,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> heading,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> text,
            @Nullable List<@NotNull @Valid SpeechAct> acts,
            @Nullable List<@NotNull @Valid Quotation> quotations,
            @Nullable List<@NotNull @Pattern(regexp = Lines.IRI) String> subjects,
            @Nullable List<@NotNull @Valid Citation> citations,
            @Nullable List<@NotNull @Valid Clause> clauses,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> closing,
            @Nullable Map<String, @Nullable Object> extensions) {}

    record Clause(
            @Nullable @Pattern(regexp = Lines.ID) String id,
            @Nullable List<@NotNull @Pattern(regexp = Lines.LANGUAGE) String> languages,
            @Nullable @Valid Label label,
            @Nullable @Min(0) Integer number,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> heading,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> text,
            @Nullable List<@NotNull @Valid SpeechAct> acts,
            @Nullable List<@NotNull @Valid Quotation> quotations,
            @Nullable List<@NotNull @Pattern(regexp = Lines.IRI) String> subjects,
            @Nullable List<@NotNull @Valid Citation> citations,
            @Nullable List<@NotNull @Valid Clause> clauses,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> closing,
            @Nullable Map<String, @Nullable Object> extensions) {}

    record Section(
            @Nullable @Pattern(regexp = Lines.ID) String id,
            @Nullable List<@NotNull @Pattern(regexp = Lines.LANGUAGE) String> languages,
            @Nullable @Valid Label label,
            @Nullable @Min(0) Integer number,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> heading,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> chapeau,
            @Nullable List<@NotNull @Valid Clause> clauses,
            @Nullable List<@NotNull @Valid Commitment> commitments,
            @Nullable List<@NotNull @Valid Section> sections,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> closing,
            @Nullable Map<String, @Nullable Object> extensions) {}

    record Commitment(
            @Nullable @Pattern(regexp = Lines.ID) String id,
            @Nullable List<@NotNull @Pattern(regexp = Lines.LANGUAGE) String> languages,
            @Nullable @Valid Label label,
            @Nullable @Min(0) Integer number,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> heading,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> text,
            @Nullable List<@NotNull @Valid SpeechAct> acts,
            @Nullable List<@NotNull @Valid Quotation> quotations,
            @Nullable List<@NotNull @Pattern(regexp = Lines.IRI) String> subjects,
            @Nullable List<@NotNull @Valid Citation> citations,
            @Nullable List<@NotNull @Valid Clause> clauses,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> closing,
            @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String kind,
            @Nullable List<@NotNull @Valid Party> actors,
            @Nullable List<@NotNull @Valid Party> beneficiaries,
            @Nullable @Valid Deadline due,
            @Nullable List<@NotNull @Valid Reporting> reporting,
            @Nullable List<@NotEmpty Map<String, @NotBlank String>> means,
            @Nullable List<@NotEmpty Map<String, @NotBlank String>> measures,
            @Nullable Map<String, @Nullable Object> extensions) {}

    record SpeechAct(
            @NotBlank @Size(max = Lines.MAX_LENGTH) String verb,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> words) {}

    record Citation(
            @Nullable List<@NotNull @Valid Instrument> instruments,
            @Nullable List<@NotNull @Pattern(regexp = Lines.ADDRESS) String> targets,
            @Nullable List<@NotNull @Valid Label> pinpoint,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> words,
            @Nullable @Min(1) Integer instance) {}

    record Deadline(
            @Nullable @Pattern(regexp = Lines.DATE_RANGE) String date,
            @Nullable @Valid EventReference event,
            @Nullable @Pattern(regexp = Lines.RECURRENCE) String every) {}

    record Reporting(
            @Nullable @Valid EventReference event,
            @Nullable @Valid Party body) {}
}
