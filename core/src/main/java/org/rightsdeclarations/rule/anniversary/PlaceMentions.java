package org.rightsdeclarations.rule.anniversary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.rule.anniversary.text.MentioningText;
import org.rightsdeclarations.rule.anniversary.text.Subjects;
import org.rightsdeclarations.rule.anniversary.text.TextMentions;

/** The ordinals that the texts at one place say, by what they are of. */
final class PlaceMentions {
    /** By the {@linkplain Subjects#name name} of an instrument, or by a folded subject. */
    private final Map<String, Set<Integer>> ordinals = new HashMap<>();

    /** Ordinals of things that may be anything. */
    private final Set<Integer> unsure = new HashSet<>();

    /**
     * Reads the mentions of some texts.
     *
     * @param listed the folded titles of all that is listed
     */
    PlaceMentions(List<MentioningText> texts, TextMentions mentions, Set<String> listed) {
        for (MentioningText text : texts) {
            for (AnniversaryMention mention : mentions.of(text).all()) {
                add(mention, mentions.subjectOf(mention), listed);
            }
        }
    }

    private void add(AnniversaryMention mention, String folded, Set<String> listed) {
        int ordinal = mention.ordinal();
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
     *
     * @param names what the thing is called
     */
    Optional<OtherOrdinal> contradicting(int listed, Set<String> names) {
        if (unsure.contains(listed)) {
            return Optional.empty();
        }
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
}
