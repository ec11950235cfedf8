package org.rightsdeclarations.anniversary.reading;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.english.EnglishClaims;
import org.rightsdeclarations.anniversary.reading.english.EnglishMentions;
import org.rightsdeclarations.anniversary.reading.korean.KoreanClaims;
import org.rightsdeclarations.anniversary.reading.korean.KoreanMentions;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.Mention;
import org.rightsdeclarations.anniversary.reading.words.TitleLookup;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

/** A language in which texts are read for anniversaries. */
public enum ReadLanguage {
    /** English. */
    ENGLISH,
    /** Korean, which also writes a title of one word as several. */
    KOREAN;

    /** Returns the language of a tag, of which the primary subtag alone counts; empty if it is not read. */
    public static Optional<ReadLanguage> of(LanguageTag tag) {
        return switch (tag.getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "ko" -> Optional.of(KOREAN);
            default -> Optional.empty();
        };
    }

    /** Returns the anniversaries that a text mentions with an ordinal, without asking of what they are. */
    public List<Mention> mentions(String text) {
        return switch (this) {
            case ENGLISH -> EnglishMentions.in(text);
            case KOREAN -> KoreanMentions.in(text);
        };
    }

    /** Returns a lookup for texts of this language. */
    public TitleLookup lookup(InstrumentCatalogue catalogue) {
        return new TitleLookup(catalogue, this == KOREAN);
    }

    /** Returns what a text claims of anniversaries, in its order. */
    public List<FoundClaim> claims(String text, TitleLookup lookup) {
        return switch (this) {
            case ENGLISH -> EnglishClaims.read(text, lookup);
            case KOREAN -> KoreanClaims.read(text, lookup);
        };
    }
}
