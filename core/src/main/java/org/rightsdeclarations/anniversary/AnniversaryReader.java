package org.rightsdeclarations.anniversary;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Mentions;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Reads what texts say about anniversaries: "the 75th anniversary of the Universal Declaration of Human Rights".
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * AnniversaryReader reader = AnniversaryReader.of(InstrumentCatalogue.standard());
 * AnniversaryMention mention = reader.read(LanguageTag.of("en"), text).get(0);
 * mention.ordinal(); // 75
 * mention.subject(); // Universal Declaration of Human Rights
 * mention.candidates().get(0).entry(); // the entry of the catalogue
 * }</pre>
 *
 * <p>These languages are read; in a text of any other nothing is found.
 *
 * <ul>
 *   <li>English: an ordinal in digits of any script ("75th"), in words up to a hundred ("seventy-fifth"), in both, or
 *       in years ("25-year") before "anniversary"; several before "anniversaries"; "centenary of" and its multiples.
 *       The subject follows after "of", and after "the adoption of" and the like, or comes before it in the possessive
 *       or before "whose". Of several ordinals each gets its subject only if the catalogue knows them all. A time limit
 *       ("the third anniversary of the day on which") and the end of another thing's name ("the Declaration on the
 *       Fiftieth Anniversary of the League") are no mentions.
 *   <li>Korean: digits before {@code 주년}. The subject comes before, or follows after words such as {@code 맞은}, or after
 *       an ordinal with {@code 제}.
 *   <li>French and Spanish: an ordinal in digits ("75e", "75.º", in Spanish also "75" alone and "aniversario 75.º"), in
 *       words up to a thousand ("soixante-quinzième", "septuagésimo quinto", with or without accents), in roman
 *       numerals ("LXXV aniversario"), in both; several before or after the plural; "cinquantenaire de", "centenario
 *       de" and their multiples with an article before. Years are an anniversary where a thing is celebrated or was
 *       adopted so long ago: "les 75 ans de la Déclaration", "la Convention fête ses 30 ans", "cumple 30 años", "il y a
 *       75 ans était adoptée", "hace 75 años se aprobó", "a 75 años de la adopción de"; most of these only of what the
 *       catalogue knows. The subject follows after "de", and after what happened ("de l'adoption, par l'Assemblée,
 *       de"), or comes before "dont", "cuyo" or a verb such as "fête son". Time limits, birthdays, places and names are
 *       no mentions, as in English.
 *   <li>Russian: "75-летие", "75-я годовщина" and the like in all cases, in digits or words; "75 лет" only if they have
 *       passed since something named. The subject follows in the genitive, which is taken for its title, or comes
 *       before "которой" and "чью". Decades, centuries and terms of laws are no mentions.
 *   <li>Arabic: an ordinal in digits or words after {@code الذكرى}, silver and golden jubilees, and years with
 *       {@code مرور} that are celebrated. The subject follows after the particle {@code ل}, and is printed with it
 *       where that is one with the article; vowel marks and hamza may be there or not. A diamond jubilee may be either
 *       of two, and is passed over.
 *   <li>Chinese: digits or numerals before {@code 周年} and {@code 週年}. The subject comes before, in brackets or at the
 *       end of a clause, in simplified or traditional characters. Of names without brackets, only a title is taken that
 *       starts where a name may.
 * </ul>
 *
 * <p>A subject is the run of words that is a title or an acronym of the catalogue, or else the one most like a title,
 * or else everything up to the next comma, parenthesis or verb that certainly ends it. It is looked for in the same
 * sentence, within 300 characters. A text of any size is read in a time that grows with its length: at most 10,000
 * different runs of words of one text are looked up in the catalogue, and mentions beyond that have no candidates.
 */
public final class AnniversaryReader {
    private final InstrumentCatalogue catalogue;

    private AnniversaryReader(InstrumentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns a reader that knows the instruments of a catalogue.
     *
     * @param catalogue the catalogue in which subjects are looked up
     * @return the reader
     */
    public static AnniversaryReader of(InstrumentCatalogue catalogue) {
        require(catalogue, "catalogue");
        return new AnniversaryReader(catalogue);
    }

    /**
     * Reads a text.
     *
     * @param language its language, of which the primary subtag alone counts
     * @param text any text
     * @return the mentions in the order of the text; empty if it has none or the language is not read; unmodifiable
     */
    public List<AnniversaryMention> read(LanguageTag language, String text) {
        return ReadLanguages.readerOf(language)
                .map(reader -> new Mentions(language, text, reader.ordinals(text), new KnownTitles(catalogue, reader)))
                .map(Mentions::all)
                .orElse(List.of());
    }

    /**
     * Reads a text in all its languages.
     *
     * @param text the text
     * @return the mentions by language in the order of the tags, and in the order of the text within each; unmodifiable
     */
    public List<AnniversaryMention> read(LocalizedText text) {
        List<AnniversaryMention> mentions = new ArrayList<>();
        text.forEach((language, words) -> mentions.addAll(read(language, words)));
        return List.copyOf(mentions);
    }
}
