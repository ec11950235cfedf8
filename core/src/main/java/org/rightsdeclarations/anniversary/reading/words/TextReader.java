package org.rightsdeclarations.anniversary.reading.words;

import java.util.List;
import java.util.function.IntSupplier;

/** What must be known of a language to read its texts for anniversaries. Immutable and thread-safe. */
public interface TextReader {
    /**
     * Finds the ordinals of anniversaries, without asking of what these are. It is asked of each text of each document,
     * so a text without any must be passed over quickly.
     *
     * @param text a text
     * @return the ordinals in the order of the text
     */
    List<Ordinals> ordinals(String text);

    /**
     * Reads what the words beside some ordinals say that these are of.
     *
     * @param text the text
     * @param from where the words of the mention before end; to ask makes that be read
     * @param ordinals the ordinals
     * @param to where the next ordinals start, or the text ends
     * @param titles the titles that are known
     * @return for each ordinal what it is of, maybe nothing; an empty list if the words are no mention, as in
     *     "Centenary Hall"
     */
    List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles);

    /**
     * Tells whether the words before some ordinals put them before or after the time of the text: "ahead of the 80th
     * anniversary". A declaration does not mark such an anniversary.
     *
     * @param text the text
     * @param ordinals the ordinals
     * @return {@code true} if they do
     */
    boolean isOfAnotherTime(String text, Ordinals ordinals);

    /**
     * Tells whether some ordinals may be a time and of no anniversary, as in "70 years" and "decade". That is known
     * only once it is read what they are of.
     *
     * @param text the text
     * @param ordinals the ordinals
     * @return {@code true} if they may be; {@code false} if the language has other words for that
     */
    default boolean mayBeTime(String text, Ordinals ordinals) {
        return false;
    }

    /**
     * Tells at one glance whether ordinals are of a title: the words are there, and nothing separates them. Most
     * mentions are of this kind, and need not be looked up.
     *
     * @param text the text
     * @param ordinals the ordinals
     * @param title the title
     * @return {@code true} if that is certain
     */
    boolean isPlainly(String text, Ordinals ordinals, String title);

    /**
     * Tells whether a name may go on with the words after it, as with "on the Rights".
     *
     * @param rest the words
     * @return {@code true} if it may; {@code false} if names of the language do not go on so
     */
    default boolean goesOn(Words rest) {
        return false;
    }

    /** Returns whether the words of the language for numbers up to a hundred are known. */
    default boolean knowsNumberWords() {
        return false;
    }

    /**
     * Finds the numbers that a text says in words, whatever they count.
     *
     * @param text the text
     * @return the numbers; none if the {@linkplain #knowsNumberWords words are not known}
     */
    default SaidNumbers numbersInWords(String text) {
        return SaidNumbers.UNKNOWN;
    }

    /**
     * Returns the other form in which a title may be known.
     *
     * @param words the title as the text prints it
     * @return that form; the words themselves if the language has none
     */
    default String otherForm(String words) {
        return words;
    }
}
