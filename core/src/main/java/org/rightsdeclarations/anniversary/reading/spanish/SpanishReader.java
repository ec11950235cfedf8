package org.rightsdeclarations.anniversary.reading.spanish;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.romance.Anniversaries;
import org.rightsdeclarations.anniversary.reading.romance.RomanceReader;
import org.rightsdeclarations.anniversary.reading.romance.number.Marks;
import org.rightsdeclarations.anniversary.reading.words.TextReader;

/** The Spanish language, loaded when the first Spanish text is read. */
public final class SpanishReader {
    /** The only reader of the language. */
    public static final Optional<TextReader> ONLY = Optional.of(new RomanceReader(
            SpanishWords.LEXICON,
            new Anniversaries(
                    Set.of("aniversario", "aniversarios"),
                    Map.of(
                            "cincuentenario", 50,
                            "centenario", 100,
                            "sesquicentenario", 150,
                            "bicentenario", 200,
                            "tricentenario", 300,
                            "cuatricentenario", 400),
                    Set.of(
                            "jubileo",
                            "decada",
                            "decadas",
                            "decenio",
                            "decenios",
                            "lustro",
                            "lustros",
                            "siglo",
                            "siglos"),
                    "anos"),
            SpanishNumbers.WORDS,
            new Marks(Set.of("o", "er", "ro", "do", "to", "mo", "vo", "no", "avo", "ero"), "º°ᵒª", true, true),
            "niversario",
            "NIVERSARIO",
            "ntenario",
            "NTENARIO",
            " años",
            "\u00A0años"));

    private SpanishReader() {}
}
