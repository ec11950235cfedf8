package org.rightsdeclarations.anniversary;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.anniversary.reading.ReadLanguage;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Span;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Reads what texts say about anniversaries: "the 75th anniversary of the Universal Declaration of Human Rights".
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * ClaimReader reader = ClaimReader.of(InstrumentCatalogue.standard());
 * AnniversaryClaim claim = reader.read(LanguageTag.of("en"), text).get(0);
 * claim.ordinal(); // 75
 * claim.subject(); // Universal Declaration of Human Rights
 * claim.candidates().get(0).entry(); // the entry of the catalogue
 * }</pre>
 *
 * <p>Two languages are read; in a text of any other nothing is found.
 *
 * <ul>
 *   <li>English: an ordinal in digits of any script ("75th"), in words up to hundred ("seventy-fifth"), in both, or in
 *       years ("25-year") before "anniversary"; several before "anniversaries"; "centenary of" and its multiples. The
 *       subject follows after "of", and after "the adoption of" and the like, or stands before in the possessive. Of
 *       several ordinals each gets its subject only if the catalogue knows them all.
 *   <li>Korean: digits before {@code 주년}. The subject stands before, or follows after words such as {@code 맞은}.
 * </ul>
 *
 * <p>A subject is the run of words that is a title or an acronym of the catalogue, or else the one most like a title,
 * or else what stands before the next comma, parenthesis or verb that surely ends it. It is looked for in the same
 * sentence, within 300 characters. A text of any size is read in a time that grows with its length: of one text 10,000
 * different runs of words are looked up in the catalogue, and what names more of them has no candidates.
 */
public final class ClaimReader {
    private final InstrumentCatalogue catalogue;

    private ClaimReader(InstrumentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns a reader that knows the instruments of a catalogue.
     *
     * @param catalogue the catalogue in which subjects are looked up
     * @return the reader
     */
    public static ClaimReader of(InstrumentCatalogue catalogue) {
        return new ClaimReader(catalogue);
    }

    /**
     * Reads a text.
     *
     * @param language its language, of which the primary subtag alone counts
     * @param text any text
     * @return the claims in the order of the text; empty if it makes none or the language is not read; unmodifiable
     */
    public List<AnniversaryClaim> read(LanguageTag language, String text) {
        return ReadLanguage.of(language)
                .map(read -> read.claims(text, read.lookup(catalogue)).stream()
                        .map(claim -> claim(language, text, claim))
                        .toList())
                .orElse(List.of());
    }

    private static AnniversaryClaim claim(LanguageTag language, String text, FoundClaim claim) {
        Naming naming = claim.naming();
        return new AnniversaryClaim(
                language,
                claim.ordinal().number(),
                print(text, claim.phrase(text)),
                print(text, claim.ordinal().span()),
                naming.subject().map(span -> print(text, span)),
                naming.countedFrom(),
                naming.candidates());
    }

    private static PrintedWords print(String text, Span span) {
        return new PrintedWords(span.of(text), span.start());
    }

    /**
     * Reads a text in all its languages.
     *
     * @param text the text
     * @return the claims by language in the order of the tags, and in the order of the text within each; unmodifiable
     */
    public List<AnniversaryClaim> read(LocalizedText text) {
        List<AnniversaryClaim> claims = new ArrayList<>();
        text.forEach((language, words) -> claims.addAll(read(language, words)));
        return List.copyOf(claims);
    }
}
