package org.rightsdeclarations.problem;

import java.util.Locale;

/** How much a problem matters, the gravest first. */
public enum Severity {
    /** The document is wrong: it should not be used as it is. */
    ERROR,
    /** The document can be used, but a person should look. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO;

    /** Returns the name in lower case, as reports print it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
