package org.rightsdeclarations.problem;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.Locale;

/** How much a problem matters, the most serious first. */
public enum Severity {
    /** The document is wrong: it should not be used as it is. */
    ERROR,
    /** The document can be used, but a person should look. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO;

    /**
     * Reads a severity as {@link #toString()} writes it.
     *
     * @param name the name in English and in lower case
     * @return the severity
     * @throws InvalidValueException if there is no such severity; its code is {@code value.severity}
     */
    public static Severity parse(String name) {
        require(name, "severity");
        for (Severity severity : values()) {
            if (severity.toString().equals(name)) {
                return severity;
            }
        }
        throw new InvalidValueException("value.severity", name);
    }

    /**
     * The word for the severity.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return a word, as reports print it
     */
    public String getName(Locale reader) {
        return Messages.in(reader).word("severity." + this);
    }

    /** Returns the name in English and in lower case, for programs. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
