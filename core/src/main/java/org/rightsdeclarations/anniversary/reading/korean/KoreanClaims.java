package org.rightsdeclarations.anniversary.reading.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Mention;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.TitleLookup;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Reads what Korean texts say about anniversaries. */
public final class KoreanClaims {
    /** Particles between the anniversary and a participle: "75주년을 맞은". */
    private static final Set<String> PARTICLES = Set.of("", "을", "이");

    private final String text;
    private final KnownTitles titles;
    private final List<FoundClaim> claims = new ArrayList<>();

    /** Where the words end that are read. */
    private int reach;

    private KoreanClaims(String text, TitleLookup lookup) {
        this.text = text;
        this.titles = new KnownTitles(lookup, text);
    }

    /** Returns the claims of a text, in its order. */
    public static List<FoundClaim> read(String text, TitleLookup lookup) {
        List<Mention> mentions = KoreanMentions.in(text);
        KoreanClaims reader = new KoreanClaims(text, lookup);
        for (int i = 0; i < mentions.size(); i++) {
            int limit = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
            reader.read(mentions.get(i), limit);
        }
        return reader.claims;
    }

    private void read(Mention mention, int limit) {
        int end = mention.end();
        Words before = Words.before(text, reach, mention.start());
        FoundClaim claim =
                new FoundClaim(mention.ordinals().get(0), choose(before, Words.after(text, end, limit), end), end);
        claims.add(claim);
        reach = claim.phrase(text).end();
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
