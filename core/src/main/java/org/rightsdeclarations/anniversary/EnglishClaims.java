package org.rightsdeclarations.anniversary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.text.LanguageTag;

/** Reads what English texts say about anniversaries. */
final class EnglishClaims {
    private final LanguageTag language;
    private final String text;
    private final KnownTitles titles;
    private final List<AnniversaryClaim> claims = new ArrayList<>();

    /** Where the words end that are read. */
    private int reach;

    private EnglishClaims(LanguageTag language, String text, InstrumentCatalogue catalogue) {
        this.language = language;
        this.text = text;
        this.titles = new KnownTitles(catalogue, text, false);
    }

    static List<AnniversaryClaim> read(LanguageTag language, String text, InstrumentCatalogue catalogue) {
        List<Mention> mentions = EnglishMentions.in(text);
        if (mentions.isEmpty()) {
            return List.of();
        }
        EnglishClaims reader = new EnglishClaims(language, text, catalogue);
        for (int i = 0; i < mentions.size(); i++) {
            int end = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
            reader.read(mentions.get(i), end);
        }
        return List.copyOf(reader.claims);
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
            AnniversaryClaim claim =
                    naming.claim(language, text, mention.ordinals().get(i), mention.end());
            claims.add(claim);
            reach = claim.phrase().end();
        }
    }
}
