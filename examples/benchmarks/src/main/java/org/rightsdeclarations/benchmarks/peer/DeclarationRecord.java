package org.rightsdeclarations.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.benchmarks.peer.Acts.Adoption;
import org.rightsdeclarations.benchmarks.peer.Acts.Anniversary;
import org.rightsdeclarations.benchmarks.peer.Acts.Note;
import org.rightsdeclarations.benchmarks.peer.Acts.Relation;
import org.rightsdeclarations.benchmarks.peer.Acts.Signatories;
import org.rightsdeclarations.benchmarks.peer.Provisions.Preamble;
import org.rightsdeclarations.benchmarks.peer.Provisions.Section;
import org.rightsdeclarations.benchmarks.peer.World.Event;
import org.rightsdeclarations.benchmarks.peer.World.Identifier;
import org.rightsdeclarations.benchmarks.peer.World.KeyDate;
import org.rightsdeclarations.benchmarks.peer.World.Party;
import org.rightsdeclarations.benchmarks.peer.World.Quotation;
import org.rightsdeclarations.benchmarks.peer.World.Source;

/** A declaration as a user of data binding would model it: strings and constraints. */
@JsonIgnoreProperties("$schema")
public record DeclarationRecord(
        @NotNull @Pattern(regexp = Lines.FORMAT) String format,
        @Nullable @Pattern(regexp = Lines.IRI) String id,
        @Nullable List<@NotNull @Valid Identifier> identifiers,
        @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String kind,
        @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String status,
        @Nullable @Size(min = 1) Map<String, @NotBlank String> title,
        @Nullable @Size(min = 1) Map<String, @NotBlank String> suppliedTitle,
        @Nullable List<@NotNull @Pattern(regexp = Lines.LANGUAGE) String> authenticLanguages,
        @Nullable @Valid Event event,
        @Nullable List<@NotNull @Valid KeyDate> dates,
        @Nullable List<@NotNull @Valid Party> adopters,
        @Nullable @Valid Adoption adoption,
        @Nullable List<@NotNull @Valid Quotation> epigraphs,
        @Nullable @Valid Preamble preamble,
        @Nullable List<@NotNull @Valid Section> sections,
        @Nullable @Size(min = 1) Map<String, @NotBlank String> closing,
        @Nullable @Valid Signatories signatories,
        @Nullable List<@NotNull @Valid Section> annexes,
        @Nullable List<@NotNull @Valid Note> notes,
        @Nullable List<@NotNull @Valid Anniversary> anniversaries,
        @Nullable List<@NotNull @Valid Relation> relations,
        @Nullable List<@NotNull @Valid Source> sources,
        @Nullable Map<String, @Nullable Object> extensions) {}
