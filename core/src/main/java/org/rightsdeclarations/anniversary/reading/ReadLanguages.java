package org.rightsdeclarations.anniversary.reading;

import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.arabic.ArabicReader;
import org.rightsdeclarations.anniversary.reading.chinese.ChineseReader;
import org.rightsdeclarations.anniversary.reading.english.EnglishReader;
import org.rightsdeclarations.anniversary.reading.french.FrenchReader;
import org.rightsdeclarations.anniversary.reading.korean.KoreanReader;
import org.rightsdeclarations.anniversary.reading.russian.RussianReader;
import org.rightsdeclarations.anniversary.reading.spanish.SpanishReader;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.value.LanguageTag;

/** The languages in which texts are read for anniversaries. */
public final class ReadLanguages {
    private ReadLanguages() {}

    /** Returns the reader of a language, of which the primary subtag alone counts; empty if it is not read. */
    public static Optional<TextReader> readerOf(LanguageTag tag) {
        return switch (tag.getLanguage()) {
            case "en" -> EnglishReader.ONLY;
            case "ko" -> KoreanReader.ONLY;
            case "fr" -> FrenchReader.ONLY;
            case "es" -> SpanishReader.ONLY;
            case "ru" -> RussianReader.ONLY;
            case "ar" -> ArabicReader.ONLY;
            case "zh" -> ChineseReader.ONLY;
            default -> Optional.empty();
        };
    }
}
