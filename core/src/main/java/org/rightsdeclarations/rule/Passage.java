package org.rightsdeclarations.rule;

import static org.rightsdeclarations.problem.MissingValueException.require;

import org.rightsdeclarations.value.LanguageTag;

/**
 * A text in one language. Immutable and thread-safe.
 *
 * <p>It knows its {@linkplain Trait traits} from one look at its characters, so that a rule for which there is nothing
 * to do need not look again.
 */
public final class Passage {
    private static final int UNKNOWN = -1;

    private final LanguageTag language;
    private final String text;

    /** Written without a lock: each thread that does not see it finds the same again. */
    private int traits = UNKNOWN;

    /**
     * Creates a passage.
     *
     * @param language its language
     * @param text its words
     */
    public Passage(LanguageTag language, String text) {
        require(language, "language");
        require(text, "text");
        this.language = language;
        this.text = text;
    }

    /**
     * The language of the text.
     *
     * @return the language that the text is said to be in
     */
    public LanguageTag language() {
        return language;
    }

    /**
     * The words.
     *
     * @return the text, never normalised
     */
    public String text() {
        return text;
    }

    /**
     * Returns whether the text has a trait.
     *
     * @param trait what to look for
     * @return {@code true} if the text has it
     */
    public boolean has(Trait trait) {
        return (traits() & trait.bit()) != 0;
    }

    /**
     * Returns whether the text has one of some traits.
     *
     * @param some what to look for
     * @return {@code true} if the text has at least one of them
     */
    public boolean hasAny(Trait... some) {
        int known = traits();
        int wanted = 0;
        for (Trait trait : some) {
            wanted |= trait.bit();
        }
        return (known & wanted) != 0;
    }

    private int traits() {
        int known = traits;
        if (known == UNKNOWN) {
            known = TraitScan.of(text) | Seams.of(text);
            traits = known;
        }
        return known;
    }

    /** Two passages are equal if language and text are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that && language.equals(that.language) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * language.hashCode() + text.hashCode();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
