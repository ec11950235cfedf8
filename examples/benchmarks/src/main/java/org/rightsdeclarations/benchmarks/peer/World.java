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

/** Records of what is outside a declaration. */
final class World {
    private World() {}

    record Identifier(
            @NotBlank @Size(max = Lines.MAX_LENGTH) String scheme,
            @NotBlank @Size(max = Lines.MAX_LENGTH) String value) {}

    record Event(
            @Nullable @Size(min = 1) Map<String, @NotBlank String> name,
            @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String series,
            @Nullable @Min(1) Integer edition,
            @Nullable @Pattern(regexp = Lines.DATE_RANGE) String held,
            @Nullable List<@NotNull @Valid Place> places,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> theme) {}

    record EventReference(
            @NotBlank @Size(max = Lines.MAX_LENGTH) String series,
            @Nullable @Min(1) Integer edition) {}

    record Place(
            @Nullable @Pattern(regexp = Lines.IRI) String id,
            @NotEmpty Map<String, @NotBlank String> name,
            @Nullable List<@NotEmpty Map<String, @NotBlank String>> otherNames,
            @Nullable Boolean online) {}

    record KeyDate(
            @NotBlank @Size(max = Lines.MAX_LENGTH) String role,
            @NotNull @Pattern(regexp = Lines.DATE_RANGE) String date) {}

    record Party(
            @Nullable @Pattern(regexp = Lines.IRI) String id,
            @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String kind,
            @NotEmpty Map<String, @NotBlank String> name,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> title,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> body,
            @Nullable List<@NotEmpty Map<String, @NotBlank String>> onBehalfOf) {}

    record Instrument(
            @Nullable @Pattern(regexp = Lines.IRI) String id,
            @NotEmpty Map<String, @NotBlank String> title,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> acronym,
            @Nullable List<@NotNull @Valid Identifier> identifiers,
            @Nullable List<@NotNull @Valid Party> adopters,
            @Nullable List<@NotNull @Valid Place> places,
            @Nullable List<@NotNull @Valid KeyDate> dates) {}

    record Quotation(
            @NotEmpty Map<String, @NotBlank String> text,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> speaker,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> reference,
            @Nullable @Pattern(regexp = Lines.DATE) String date) {}

    record Occurrence(
            @NotEmpty Map<String, @NotBlank String> title,
            @Nullable @Pattern(regexp = Lines.DATE_RANGE) String date) {}

    record Source(
            @NotNull @Pattern(regexp = Lines.IRI) String iri,
            @Nullable @Size(min = 1) Map<String, @NotBlank String> title,
            @Nullable @Pattern(regexp = Lines.DATE) String retrieved,
            @Nullable @Pattern(regexp = Lines.DIGEST) String digest) {}
}
