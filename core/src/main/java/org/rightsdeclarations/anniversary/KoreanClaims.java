package org.rightsdeclarations.anniversary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.text.Label;
import org.rightsdeclarations.text.LanguageTag;

/** Reads what Korean texts say about anniversaries. */
final class KoreanClaims {
    private static final String ANNIVERSARY = "주년";

    /** Stands before an ordinal, joined to it or not. */
    private static final char ORDINAL_PREFIX = '제';

    /** Particles between the anniversary and a participle: "75주년을 맞은". */
    private static final Set<String> PARTICLES = Set.of("", "을", "이");

    private final LanguageTag language;
    private final String text;
    private final KnownTitles titles;
    private final List<AnniversaryClaim> claims = new ArrayList<>();

    /** Where the words end that are read. */
    private int reach;

    private KoreanClaims(LanguageTag language, String text, InstrumentCatalogue catalogue) {
        this.language = language;
        this.text = text;
        this.titles = new KnownTitles(catalogue, text, true);
    }

    static List<AnniversaryClaim> read(LanguageTag language, String text, InstrumentCatalogue catalogue) {
        List<Ordinal> ordinals = ordinals(text);
        KoreanClaims reader = new KoreanClaims(language, text, catalogue);
        for (int i = 0; i < ordinals.size(); i++) {
            int limit = i + 1 < ordinals.size() ? ordinals.get(i + 1).start() : text.length();
            reader.read(ordinals.get(i), limit);
        }
        return List.copyOf(reader.claims);
    }

    private static List<Ordinal> ordinals(String text) {
        List<Ordinal> ordinals = new ArrayList<>();
        Needles places = new Needles(text, ANNIVERSARY);
        for (int place = places.next(); place >= 0; place = places.next()) {
            Ordinal ordinal = ordinal(text, place);
            if (ordinal != null) {
                ordinals.add(ordinal);
            }
        }
        return ordinals;
    }

    private static @Nullable Ordinal ordinal(String text, int place) {
        Span digits = Digits.before(text, Letters.skipBlanksBack(text, place));
        int number = digits == null ? 0 : Label.of(digits.of(text)).number().orElse(0);
        if (digits == null || number < AnniversaryClaim.MIN_ORDINAL) {
            return null;
        }
        int prefix = Letters.skipBlanksBack(text, digits.start()) - 1;
        boolean hasPrefix = prefix >= 0
                && text.charAt(prefix) == ORDINAL_PREFIX
                && (prefix == 0 || !Letters.isLetter(text.codePointBefore(prefix)));
        return new Ordinal(number, new Span(hasPrefix ? prefix : digits.start(), digits.end()));
    }

    private void read(Ordinal ordinal, int limit) {
        int end = text.indexOf(ANNIVERSARY, ordinal.span().end()) + ANNIVERSARY.length();
        Naming naming = choose(Words.before(text, reach, ordinal.start()), Words.after(text, end, limit), end);
        AnniversaryClaim claim = naming.claim(language, text, ordinal, end);
        claims.add(claim);
        reach = claim.phrase().end();
    }

    /** Chooses the subject before the anniversary or, if it is joined to it, the one after. */
    private Naming choose(Words before, Words after, int end) {
        Naming last = new KoreanSubject(titles, before).last();
        boolean isJoined = KoreanWords.isParticiple(after.lower(0))
                && PARTICLES.contains(text.substring(end, after.get(0).start()).strip());
        if (last.isKnown() || !isJoined) {
            return last;
        }
        Naming first = new KoreanSubject(titles, after.from(1)).first();
        boolean isTopic = before.size() > 0 && KoreanWords.isTopic(before.lower(before.size() - 1));
        return first.isKnown()
                        || (first.subject().isPresent()
                                && !(isTopic && last.subject().isPresent()))
                ? first
                : last;
    }
}
