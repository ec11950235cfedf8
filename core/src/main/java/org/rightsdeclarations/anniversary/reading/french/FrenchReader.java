package org.rightsdeclarations.anniversary.reading.french;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.romance.Anniversaries;
import org.rightsdeclarations.anniversary.reading.romance.RomanceReader;
import org.rightsdeclarations.anniversary.reading.romance.number.Marks;
import org.rightsdeclarations.anniversary.reading.words.TextReader;

/** The French language, loaded when the first French text is read. */
public final class FrenchReader {
    /** The only reader of the language. */
    public static final Optional<TextReader> ONLY = Optional.of(new RomanceReader(
            FrenchWords.LEXICON,
            new Anniversaries(
                    Set.of("anniversaire", "anniversaires"),
                    Map.of(
                            "cinquantenaire", 50,
                            "centenaire", 100,
                            "sesquicentenaire", 150,
                            "bicentenaire", 200,
                            "tricentenaire", 300,
                            "quadricentenaire", 400),
                    Set.of("jubile", "decennie", "decennies", "siecle", "siecles"),
                    "ans"),
            FrenchNumbers.WORDS,
            new Marks(
                    Set.of("e", "eme", "ieme", "er", "re", "ere", "nd", "nde", "d", "ᵉ", "ᵉʳ", "ᵈ", "ⁿᵈ"),
                    "",
                    false,
                    false),
            "nniversaire",
            "NNIVERSAIRE",
            "ntenaire",
            "NTENAIRE",
            " ans",
            "\u00A0ans",
            "\u202Fans"));

    private FrenchReader() {}
}
