package org.rightsdeclarations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Writes a declaration in one language line by line, in the order of the text; it makes the sections and language maps.
 * Not thread-safe.
 *
 * <p>A heading or a chapeau starts a new section, except that a chapeau right after a heading belongs to it. So does a
 * clause that follows a commitment, because in a section the clauses come first. For everything else a declaration can
 * hold, continue with {@link #toBuilder()}.
 */
public final class DeclarationSketch {
    private final LanguageTag language;
    private final List<Recital> recitals = new ArrayList<>();
    private final List<Section> finished = new ArrayList<>();
    private @Nullable LocalizedText title;
    private Section.Builder section = Section.builder();
    private Last last = Last.NOTHING;

    /** What the current section ends with so far. */
    private enum Last {
        NOTHING,
        HEADING,
        CHAPEAU,
        CLAUSE,
        COMMITMENT
    }

    DeclarationSketch(LanguageTag language) {
        this.language = language;
    }

    /**
     * Sets the title.
     *
     * @param text the title as printed
     * @return this sketch
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code text} is blank
     */
    public DeclarationSketch title(String text) {
        title = in(text);
        return this;
    }

    /**
     * Adds a recital to the preamble.
     *
     * @param text the words as printed
     * @return this sketch
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code text} is blank
     */
    public DeclarationSketch recital(String text) {
        recitals.add(Recital.of(in(text)));
        return this;
    }

    /**
     * Starts a section with a heading.
     *
     * @param text the heading as printed
     * @return this sketch
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code text} is blank
     */
    public DeclarationSketch heading(String text) {
        LocalizedText heading = in(text);
        startSection();
        section.heading(heading);
        last = Last.HEADING;
        return this;
    }

    /**
     * Writes the words that lead into the clauses or commitments that follow.
     *
     * @param text the chapeau as printed
     * @return this sketch
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code text} is blank
     */
    public DeclarationSketch chapeau(String text) {
        LocalizedText chapeau = in(text);
        if (last != Last.HEADING) {
            startSection();
        }
        section.chapeau(chapeau);
        last = Last.CHAPEAU;
        return this;
    }

    /**
     * Adds a clause.
     *
     * @param label the label as printed, such as {@code 1.}
     * @param text the words as printed, without the label
     * @return this sketch
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code label} or {@code text} is blank
     */
    public DeclarationSketch clause(String label, String text) {
        return clause(Clause.of(label, in(text)));
    }

    /**
     * Adds a clause without a label.
     *
     * @param text the words as printed
     * @return this sketch
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code text} is blank
     */
    public DeclarationSketch clause(String text) {
        return clause(Clause.of(in(text)));
    }

    private DeclarationSketch clause(Clause clause) {
        if (last == Last.COMMITMENT) {
            startSection();
        }
        section.addClause(clause);
        last = Last.CLAUSE;
        return this;
    }

    /**
     * Adds a commitment.
     *
     * @param label the label as printed, such as {@code 1.}
     * @param text the words as printed, without the label
     * @return this sketch
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code label} or {@code text} is blank
     */
    public DeclarationSketch commitment(String label, String text) {
        section.addCommitment(Commitment.of(label, in(text)));
        last = Last.COMMITMENT;
        return this;
    }

    /**
     * Builds the declaration.
     *
     * @return the declaration
     */
    public Declaration build() {
        return toBuilder().build();
    }

    /**
     * Continues with the builder that can set everything.
     *
     * @return a builder that holds what was written so far
     */
    public Declaration.Builder toBuilder() {
        Declaration.Builder builder = Declaration.builder();
        if (title != null) {
            builder.title(title);
        }
        if (!recitals.isEmpty()) {
            builder.preamble(Preamble.builder().recitals(recitals).build());
        }
        builder.sections(finished);
        return last == Last.NOTHING ? builder : builder.addSection(section.build());
    }

    private LocalizedText in(String text) {
        return LocalizedText.of(language, text);
    }

    private void startSection() {
        if (last != Last.NOTHING) {
            finished.add(section.build());
            section = Section.builder();
        }
    }
}
