package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.Mention;
import org.rightsdeclarations.anniversary.reading.words.Span;
import org.rightsdeclarations.rule.Examination;

/** What the texts of a declaration claim, but its list of anniversaries does not have. */
public final class UnlistedClaims {
    private final TextClaims claims;
    private final OptionalInt ownYear;
    private final Set<Integer> listed = new HashSet<>();
    private final Set<NamedOrdinal> known = new HashSet<>(0);
    private final List<UnlistedClaim> found = new ArrayList<>(0);

    private UnlistedClaims(Examination<Declaration> examination) {
        this.claims = TextClaims.of(examination);
        List<Anniversary> anniversaries = examination.subject().getAnniversaries();
        this.ownYear = examination.subject().getOwnYear();
        for (Anniversary anniversary : anniversaries) {
            listed.add(anniversary.getOrdinal());
        }
        List<MentioningText> texts = claims.all().stream()
                .filter(text -> !text.mentions().stream().allMatch(this::isListed))
                .toList();
        if (!texts.isEmpty()) {
            ListedMistakes mistakes = new ListedMistakes(anniversaries, StatedAnniversaries.of(examination));
            texts.forEach(text -> read(text, mistakes));
        }
    }

    /**
     * Returns the claims of a declaration, which the rules that look at it share.
     *
     * @param examination the declaration
     * @return the claims in document order, each once, wherever and in whatever language the texts repeat it
     */
    public static List<UnlistedClaim> of(Examination<Declaration> examination) {
        return examination.share(UnlistedClaims.class, UnlistedClaims::new).found;
    }

    private boolean isListed(Mention mention) {
        return mention.ordinals().stream().allMatch(ordinal -> listed.contains(ordinal.number()));
    }

    private void read(MentioningText text, ListedMistakes mistakes) {
        for (FoundClaim claim : claims.of(text)) {
            Span subject = claim.naming().subject().orElse(null);
            if (subject != null && !listed.contains(claim.ordinal().number())) {
                read(text, claim, subject.of(text.text()), mistakes);
            }
        }
    }

    private void read(MentioningText text, FoundClaim claim, String subject, ListedMistakes mistakes) {
        int ordinal = claim.ordinal().number();
        List<NamedOrdinal> names = new ArrayList<>(2);
        Subjects.likeliest(claim, id -> names.add(new NamedOrdinal(id, ordinal)));
        names.add(new NamedOrdinal(Subjects.fold(subject), ordinal));
        if (names.stream().noneMatch(known::contains) && !mistakes.explain(text, claim, names)) {
            known.addAll(names);
            found.add(new UnlistedClaim(text.path(), ordinal, subject, YearSlip.of(claim, text, ownYear)));
        }
    }
}
