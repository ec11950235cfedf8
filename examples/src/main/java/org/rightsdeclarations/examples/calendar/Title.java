package org.rightsdeclarations.examples.calendar;

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
record Title(String text, LanguageTag language) {
    static Title of(LocalizedText texts, Locale reader) {
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

    /** Whether it is in a language of the reader. */
    boolean isFor(Locale reader) {
        return isOf(reader, language);
    }

    private static boolean isOf(Locale reader, LanguageTag language) {
        return reader.getLanguage().equals(language.toLocale().getLanguage());
    }

    /** Returns a text in one line: titles hold line breaks, and whatever else came with them. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }
}
