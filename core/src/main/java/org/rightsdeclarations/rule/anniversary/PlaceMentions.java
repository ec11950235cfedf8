package org.rightsdeclarations.rule.anniversary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/** The ordinals that the texts at one place say, by what they are of. */
final class PlaceMentions {
    private final TextMentions mentions;

    /** The ordinals by the id of an instrument, or by a folded subject. */
    private final Map<String, Set<Integer>> ordinals = new HashMap<>();

    /** Ordinals of things that may be anything. */
    private final Set<Integer> unsure = new HashSet<>();

    /**
     * Reads the mentions of some texts.
     *
     * @param listed the folded titles of all that is listed
     */
    PlaceMentions(List<MentioningText> texts, TextMentions mentions, Set<String> listed) {
        this.mentions = mentions;
        for (MentioningText text : texts) {
            for (AnniversaryMention mention : mentions.of(text)) {
                add(mention, listed);
            }
        }
    }

    private void add(AnniversaryMention mention, Set<String> listed) {
        int ordinal = mention.ordinal();
        String folded = mentions.subjectOf(mention);
        if (!folded.isEmpty()) {
            add(folded, ordinal);
        }
        Subjects.likeliest(mention, id -> add(Subjects.name(id), ordinal));
        if (mention.candidates().isEmpty() && !listed.contains(folded)) {
            unsure.add(ordinal);
        }
    }

    private void add(String subject, int ordinal) {
        ordinals.computeIfAbsent(subject, s -> new LinkedHashSet<>()).add(ordinal);
    }

    /**
     * Returns what the texts say of a thing, if it is another ordinal than the listed one, and none of them may mean
     * that.
     */
    Optional<OtherOrdinal> contradicting(int listed, Origin origin) {
        if (unsure.contains(listed)) {
            return Optional.empty();
        }
        Set<String> names = namesOf(origin);
        Integer first = null;
        for (String name : names) {
            Set<Integer> said = ordinals.getOrDefault(name, Set.of());
            if (said.contains(listed)) {
                return Optional.empty();
            }
            first = first == null && !said.isEmpty() ? said.iterator().next() : first;
        }
        return first == null ? Optional.empty() : Optional.of(new OtherOrdinal(first, names));
    }

    private Set<String> namesOf(Origin origin) {
        Set<String> names = new LinkedHashSet<>();
        origin.getTitle().forEach((language, title) -> names.add(Subjects.fold(title)));
        for (CatalogueEntry<Instrument> entry : mentions.catalogue().identify(origin)) {
            entry.value().getId().map(Subjects::name).ifPresent(names::add);
        }
        return names;
    }
}
