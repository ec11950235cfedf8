package org.rightsdeclarations.examples.words;

import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A text in the language that suits a reader best.
 *
 * @param text the text as printed
 * @param language the language that it is in
 */
public record Title(String text, LanguageTag language) {
    /**
     * Chooses a text.
     *
     * @param texts the text in all its languages
     * @param reader the language of the reader
     * @return the text that suits the reader best
     */
    public static Title of(LocalizedText texts, Locale reader) {
        String text = texts.in(reader);
        List<LanguageTag> languages = texts.getLanguages().stream()
                .filter(language -> texts.get(language).filter(text::equals).isPresent())
                .toList();
        return new Title(
                text,
                languages.stream()
                        .filter(language -> isOf(reader, language))
                        .findFirst()
                        .orElse(languages.get(0)));
    }

    /**
     * Whether it is in a language of the reader.
     *
     * @param reader the language of the reader
     * @return {@code true} whatever the region or script
     */
    public boolean isFor(Locale reader) {
        return isOf(reader, language);
    }

    private static boolean isOf(Locale reader, LanguageTag language) {
        return reader.getLanguage().equals(language.toLocale().getLanguage());
    }

    /**
     * Returns a text in one line: titles hold line breaks, and whatever else came with them.
     *
     * @param text the text
     * @return the text with blanks for control characters
     */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }
}
