package org.rightsdeclarations.examples.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.rightsdeclarations.problem.Messages;

/** The words of the calendar around dates and titles, in the language of one reader. */
final class Words {
    private static final String BUNDLE = Words.class.getPackageName() + ".words";
    private static final Function<Locale, Messages> MESSAGES =
            Messages.byLanguage(language -> ResourceBundle.getBundle(BUNDLE, language));

    private final Messages messages;
    private final Locale language;

    private Words(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** Returns the words for a reader; in English for one whose language has none. */
    static Words in(Locale reader) {
        return new Words(MESSAGES.apply(reader), Messages.languageFor(reader));
    }

    /** The language that these words are in. */
    Locale language() {
        return language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
    }

    boolean isRightToLeft() {
        return messages.isRightToLeft();
    }

    /** Returns words that have no arguments, or as they are written. */
    String of(String key) {
        return messages.text(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** Whether there are words of a key that came from elsewhere. */
    boolean knows(String key) {
        return messages.text(key).isPresent();
    }

    /** Returns a line for a terminal, which obeys nothing that stands in an argument. */
    String line(String key, Map<String, ?> arguments) {
        return messages.format(key, arguments);
    }
}
