package org.rightsdeclarations.problem;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something about which a report is silent because it was not checked, so that silence does not mean that it is right.
 * Immutable and thread-safe.
 *
 * @param kind what was not checked
 * @param subjects of what, as the kind says; in the order of the document or of the rules; unmodifiable
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // else Javadoc wants comments on fields that nobody declares
public record Unchecked(Kind kind, List<String> subjects) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What may not be checked. */
    public enum Kind {
        /**
         * Titles of instruments in languages in which the catalogue has none: citations with such titles alone were not
         * found there. The subjects are language tags.
         */
        TITLES,
        /** What texts say of anniversaries in languages that are not read. The subjects are language tags. */
        ANNIVERSARIES,
        /**
         * Words that stand twice or break a text off, in languages whose words are not known. The subjects are language
         * tags.
         */
        WORDING,
        /** Rules that the profile does not have, or that were left out. The subjects are their codes. */
        RULES,
        /**
         * Rules that look for known words where another word stands, such as an unknown status. The subjects are the
         * words, each with the codes of the rules.
         */
        WORDS,
        /**
         * Rules whose errors or warnings may come from parts that could not be read, so that they are told only once
         * the errors there are mended. The subjects are their codes.
         */
        WAITING;

        /**
         * Reads a kind as {@link #toString()} writes it.
         *
         * @param name the word for programs
         * @return the kind
         * @throws InvalidValueException {@code value.unchecked}, if there is no such kind
         */
        public static Kind parse(String name) {
            require(name, "kind");
            for (Kind kind : values()) {
                if (kind.toString().equals(name)) {
                    return kind;
                }
            }
            throw new InvalidValueException("value.unchecked", name);
        }

        /** Returns the word for programs, such as {@code titles}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Creates it.
     *
     * @param kind what was not checked
     * @param subjects of what, one or more
     * @throws InvalidValueException {@code value.unchecked}, if there is no subject
     */
    public Unchecked {
        require(kind, "kind");
        subjects = List.copyOf(require(subjects, "subjects"));
        if (subjects.isEmpty()) {
            throw new InvalidValueException("value.unchecked", kind.toString());
        }
    }

    /**
     * Says it in words.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return a part of a line, such as "anniversaries in German (de) and Swedish (sv)"
     */
    public String getMessage(Locale reader) {
        return Messages.in(reader).format("unchecked." + kind, Map.of("subjects", subjects, "count", subjects.size()));
    }

    /** Returns the words in English. */
    @Override
    public String toString() {
        return getMessage(Locale.ENGLISH);
    }
}
