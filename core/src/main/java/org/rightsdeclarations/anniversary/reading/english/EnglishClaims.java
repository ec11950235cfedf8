package org.rightsdeclarations.anniversary.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Mention;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.TitleLookup;

/** Reads what English texts say about anniversaries. */
public final class EnglishClaims {
    private final String text;
    private final KnownTitles titles;
    private final List<FoundClaim> claims = new ArrayList<>();

    /** Where the words end that are read. */
    private int reach;

    private EnglishClaims(String text, TitleLookup lookup) {
        this.text = text;
        this.titles = new KnownTitles(lookup, text);
    }

    /** Returns the claims of a text, in its order. */
    public static List<FoundClaim> read(String text, TitleLookup lookup) {
        List<Mention> mentions = EnglishMentions.in(text);
        EnglishClaims reader = new EnglishClaims(text, lookup);
        for (int i = 0; i < mentions.size(); i++) {
            int end = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
            reader.read(mentions.get(i), end);
        }
        return reader.claims;
    }

    /** Reads a mention; what it is of stands before the next, or after the one before. */
    private void read(Mention mention, int limit) {
        int ordinals = mention.ordinals().size();
        List<Naming> after = EnglishSubject.of(text, mention.end(), limit, ordinals, titles);
        Optional<Naming> before =
                after.isEmpty() ? EnglishPossessor.before(text, reach, mention.start(), titles) : Optional.empty();
        if (after.isEmpty() && before.isEmpty() && mention.saysItsOrdinal()) {
            return; // a "Centenary Hall" is no claim
        }
        for (int i = 0; i < ordinals; i++) {
            Naming naming = after.isEmpty() ? before.orElse(Naming.none(0, Optional.empty())) : after.get(i);
            FoundClaim claim = new FoundClaim(mention.ordinals().get(i), naming, mention.end());
            claims.add(claim);
            reach = claim.phrase(text).end();
        }
    }
}
