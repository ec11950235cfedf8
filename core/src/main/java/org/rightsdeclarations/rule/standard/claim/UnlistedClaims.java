package org.rightsdeclarations.rule.standard.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.Mention;
import org.rightsdeclarations.rule.Examination;

/** What the texts of a declaration claim, but its list of anniversaries does not have. */
public final class UnlistedClaims {
    private final TextClaims claims;
    private final int ownYear;
    private final Set<Integer> listed = new HashSet<>();
    private final Set<Key> known = new HashSet<>(0);
    private final List<UnlistedClaim> found = new ArrayList<>(0);

    private UnlistedClaims(Examination<Declaration> examination, int ownYear) {
        this.claims = TextClaims.of(examination);
        this.ownYear = ownYear;
        for (Anniversary anniversary : examination.subject().getAnniversaries()) {
            listed.add(anniversary.getOrdinal());
        }
        if (!claims.all().isEmpty()) {
            // What contradicts a listed anniversary is reported as such.
            StatedAnniversaries.of(examination)
                    .contradictions()
                    .values()
                    .forEach(listed -> listed.names().forEach(name -> known.add(new Key(name, listed.stated()))));
            claims.all().forEach(this::read);
        }
    }

    /**
     * Returns the claims of a declaration, which the rules that look at it share.
     *
     * @param examination the declaration
     * @param ownYear its year; 0 if it is not certain
     * @return the claims in document order, each once, wherever and in whatever language the texts repeat it
     */
    public static List<UnlistedClaim> of(Examination<Declaration> examination, int ownYear) {
        return examination.share(UnlistedClaims.class, whole -> new UnlistedClaims(whole, ownYear)).found;
    }

    private void read(MentioningText text) {
        if (text.mentions().stream().allMatch(this::isListed)) {
            return;
        }
        for (FoundClaim claim : claims.of(text)) {
            if (!listed.contains(claim.ordinal().number())) {
                claim.naming().subject().ifPresent(subject -> add(text, claim, subject.of(text.text())));
            }
        }
    }

    private boolean isListed(Mention mention) {
        return mention.ordinals().stream().allMatch(ordinal -> listed.contains(ordinal.number()));
    }

    private void add(MentioningText text, FoundClaim claim, String subject) {
        int ordinal = claim.ordinal().number();
        List<Key> keys = new ArrayList<>(2);
        Subjects.likeliest(claim, id -> keys.add(new Key(id, ordinal)));
        keys.add(new Key(Subjects.fold(subject), ordinal));
        if (keys.stream().noneMatch(known::contains)) {
            known.addAll(keys);
            found.add(new UnlistedClaim(text.path(), ordinal, subject, YearSlip.of(claim, text, ownYear)));
        }
    }

    /** What claims have in common that are one. */
    private record Key(Object name, int ordinal) {}
}
