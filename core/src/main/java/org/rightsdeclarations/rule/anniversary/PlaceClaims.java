package org.rightsdeclarations.rule.anniversary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.Span;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.rule.catalogue.KnownOrigin;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/** The ordinals that the texts at one place claim, by what they are of. */
final class PlaceClaims {
    private final TextClaims claims;

    /** The ordinals by the id of an instrument, or by a folded subject. */
    private final Map<Object, Set<Integer>> ordinals = new HashMap<>();

    /** Ordinals of things that may be anything. */
    private final Set<Integer> unsure = new HashSet<>();

    /**
     * Reads the claims of some texts.
     *
     * @param listed the folded titles of all that is listed
     */
    PlaceClaims(List<MentioningText> texts, TextClaims claims, Set<String> listed) {
        this.claims = claims;
        for (MentioningText text : texts) {
            for (FoundClaim claim : claims.of(text)) {
                add(text, claim, listed);
            }
        }
    }

    private void add(MentioningText text, FoundClaim claim, Set<String> listed) {
        int ordinal = claim.ordinal().number();
        Span subject = claim.naming().subject().orElse(null);
        String folded = subject == null ? "" : Subjects.fold(subject.of(text.text()));
        if (!folded.isEmpty()) {
            add(folded, ordinal);
        }
        Subjects.likeliest(claim, id -> add(id, ordinal));
        if (!claim.naming().isKnown() && !listed.contains(folded)) {
            unsure.add(ordinal);
        }
    }

    private void add(Object subject, int ordinal) {
        ordinals.computeIfAbsent(subject, s -> new LinkedHashSet<>()).add(ordinal);
    }

    /**
     * Returns what the texts claim of a thing, if it is another ordinal than the listed one, and none of them may mean
     * that.
     */
    Optional<Contradiction> contradicting(int listed, Origin origin) {
        if (unsure.contains(listed)) {
            return Optional.empty();
        }
        Set<Object> names = namesOf(origin);
        int other = 0;
        for (Object name : names) {
            Set<Integer> said = ordinals.getOrDefault(name, Set.of());
            if (said.contains(listed)) {
                return Optional.empty();
            }
            if (other == 0 && !said.isEmpty()) {
                other = said.iterator().next();
            }
        }
        return other == 0 ? Optional.empty() : Optional.of(new Contradiction(other, names));
    }

    private Set<Object> namesOf(Origin origin) {
        Set<Object> names = new LinkedHashSet<>();
        origin.getTitle().forEach((language, title) -> names.add(Subjects.fold(title)));
        for (CatalogueEntry<Instrument> entry : KnownOrigin.entries(origin, claims.catalogue())) {
            entry.value().getId().ifPresent(names::add);
        }
        return names;
    }
}
