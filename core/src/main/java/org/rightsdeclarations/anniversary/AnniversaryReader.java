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
 * <p>These languages are read, with ordinals in digits of any script or in words; in a text of any other nothing is
 * found.
 *
 * <ul>
 *   <li>English: "75th", "seventy-fifth" or "25-year" before "anniversary", several before "anniversaries", and
 *       "centenary of". The subject follows after "of" or "of the adoption of", or comes before it, as a possessive or
 *       before "whose".
 *   <li>Korean: digits before {@code 주년}. The subject comes before, or follows after words such as {@code 맞은}.
 *   <li>French and Spanish: "75e anniversaire", "LXXV aniversario", "cinquantenaire de"; years only where a thing is
 *       celebrated or was adopted so long ago, as in "fête ses 30 ans" and "hace 75 años se aprobó". The subject
 *       follows after "de", or comes before "dont", "cuyo" or a verb.
 *   <li>Russian: "75-летие", "75-я годовщина" in all cases; "75 лет" only if they have passed since something named.
 *       The subject follows in the genitive, or comes before "которой" and "чью".
 *   <li>Arabic: an ordinal after {@code الذكرى}, silver and golden jubilees, and years after {@code مرور}. The subject
 *       follows after the particle {@code ل}. A diamond jubilee may be either of two, and is passed over.
 *   <li>Chinese: digits or numerals before {@code 周年} and {@code 週年}, in simplified or traditional characters. The
 *       subject comes before.
 * </ul>
 *
 * <p>A time limit ("the third anniversary of the day on which"), a period, a birthday and the name of another thing
 * ("the Declaration on the Fiftieth Anniversary of the League") are no mentions. Of several ordinals each gets its
 * subject only if the catalogue knows them all.
 *
 * <p>A subject is the longest run of words that is a title, acronym or other name of the catalogue; or else one that is
 * nearly a title and no other, so that "the Geneva Convention" names no instrument; or else everything up to where the
 * sentence certainly leaves it. It is looked for in the same sentence, within 300 characters. The time grows with the
 * length of the text: of one text at most 10,000 different runs of words are looked up, and mentions beyond that have
 * no candidates.
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
