package org.rightsdeclarations.problem;

import java.util.Locale;

/** An argument of a message that speaks several languages, as the title of an instrument does. */
public interface Localized {
    /**
     * Returns the words in the language that suits a reader best.
     *
     * @param reader the locale of the reader
     * @return the words
     */
    String in(Locale reader);
}
