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
    private final Map<Object, Set<Integer>> ordinals = new HashMap<>();

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
        String folded =
                mention.subject().map(subject -> Subjects.fold(subject.words())).orElse("");
        if (!folded.isEmpty()) {
            add(folded, ordinal);
        }
        Subjects.likeliest(mention, id -> add(id, ordinal));
        if (mention.candidates().isEmpty() && !listed.contains(folded)) {
            unsure.add(ordinal);
        }
    }

    private void add(Object subject, int ordinal) {
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
        Set<Object> names = namesOf(origin);
        Set<Integer> said = new LinkedHashSet<>();
        names.forEach(name -> said.addAll(ordinals.getOrDefault(name, Set.of())));
        return said.isEmpty() || said.contains(listed)
                ? Optional.empty()
                : Optional.of(new OtherOrdinal(said.iterator().next(), names));
    }

    private Set<Object> namesOf(Origin origin) {
        Set<Object> names = new LinkedHashSet<>();
        origin.getTitle().forEach((language, title) -> names.add(Subjects.fold(title)));
        for (CatalogueEntry<Instrument> entry : mentions.catalogue().identify(origin)) {
            entry.value().getId().ifPresent(names::add);
        }
        return names;
    }
}
