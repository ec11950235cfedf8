package org.rightsdeclarations.examples.terminal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.rightsdeclarations.problem.Messages;

/** What the programs say around reports. */
public final class Words {
    private static final Function<Locale, Messages> BY_LANGUAGE = Messages.byLanguage(
            language -> ResourceBundle.getBundle("org.rightsdeclarations.examples.terminal.messages", language));

    private Words() {}

    /**
     * Returns the words for a reader.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return the words
     */
    public static Messages in(Locale reader) {
        return BY_LANGUAGE.apply(reader);
    }
}
