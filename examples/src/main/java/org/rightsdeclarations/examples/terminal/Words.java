package org.rightsdeclarations.examples.terminal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.rightsdeclarations.problem.Messages;

/** What the programs say around reports. */
public final class Words {
    private static final Function<Locale, Messages> BY_LANGUAGE = Messages.byLanguage(
            language -> ResourceBundle.getBundle("org.rightsdeclarations.examples.terminal.messages", language));

    private static final String USAGE = "org.rightsdeclarations.examples.terminal.usage";

    private Words() {}

    /** Returns how the programs are used, for picocli; in English for a reader whose language has no messages. */
    static ResourceBundle usage(Locale reader) {
        Locale language = Messages.languageFor(reader);
        return ResourceBundle.getBundle(USAGE, language.equals(Locale.ENGLISH) ? Locale.ROOT : language);
    }

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
