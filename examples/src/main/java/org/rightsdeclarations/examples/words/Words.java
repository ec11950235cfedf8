package org.rightsdeclarations.examples.words;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.term.Series;

/** The words of programs around dates, titles and what declarations say, in the language of one reader. */
public final class Words {
    private static final String BUNDLE = Words.class.getPackageName() + ".words";
    private static final Function<Locale, Messages> MESSAGES =
            Messages.byLanguage(language -> ResourceBundle.getBundle(BUNDLE, language));

    private final Messages messages;
    private final Locale language;

    private Words(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /**
     * Returns the words for a reader.
     *
     * @param reader the language of the reader
     * @return the words; in English for a reader whose language has none
     */
    public static Words in(Locale reader) {
        return new Words(MESSAGES.apply(reader), Messages.languageFor(reader));
    }

    /** {@return the language that these words are in} */
    public Locale language() {
        return language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
    }

    /** {@return whether they are written from right to left} */
    public boolean isRightToLeft() {
        return messages.isRightToLeft();
    }

    /**
     * Returns words that have no arguments, or as they are written.
     *
     * @param key what the words are found by
     * @return the words
     */
    public String of(String key) {
        return messages.text(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    /**
     * Returns what a series is called.
     *
     * @param series the series, which may be one that nobody knows
     * @return its name, or else its code
     */
    public String series(Series series) {
        return messages.text("series." + series).orElseGet(series::toString);
    }

    /**
     * Returns what an edition of a series is called.
     *
     * @param series the series
     * @param edition the number of the edition
     * @return its name
     */
    public String edition(Series series, int edition) {
        return of("edition").replace("{edition}", Integer.toString(edition)).replace("{series}", series(series));
    }

    /**
     * Returns a line for a terminal, which obeys nothing that stands in an argument.
     *
     * @param key what the words are found by
     * @param arguments what is put in, by name
     * @return the line
     */
    public String line(String key, Map<String, ?> arguments) {
        return messages.format(key, arguments);
    }
}
