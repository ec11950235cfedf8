package org.rightsdeclarations.rule.anniversary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.anniversary.text.MentioningText;
import org.rightsdeclarations.rule.anniversary.text.Subjects;
import org.rightsdeclarations.rule.anniversary.text.TextMentions;
import org.rightsdeclarations.world.Origin;

/**
 * Listed anniversaries of which the texts nowhere say the ordinal, by what they are of: a text that says another
 * ordinal of the same thing contradicts them. Those with an address are compared with the words there.
 */
final class ListedNames {
    /** By a {@linkplain Subjects#name name} or a folded title. */
    private final Map<String, Part<Anniversary>> byName = new TreeMap<>();

    ListedNames(TextMentions texts) {
        Set<Integer> said = said(texts);
        for (Part<Anniversary> part : texts.anniversaries()) {
            Anniversary anniversary = part.getValue();
            if (anniversary.getStatedIn().isEmpty() && !said.contains(anniversary.getOrdinal())) {
                Origin origin = anniversary.getOrigin();
                Subjects.namesOf(origin.getTitle(), texts.catalogue().identify(origin))
                        .forEach(name -> byName.putIfAbsent(name, part));
            }
        }
    }

    private static Set<Integer> said(TextMentions texts) {
        Set<Integer> said = new HashSet<>();
        for (MentioningText text : texts.own()) {
            for (Ordinals ordinals : text.ordinals()) {
                for (Ordinal ordinal : ordinals.all()) {
                    said.add(ordinal.number());
                }
            }
        }
        return said;
    }

    /** Returns the listed anniversary that is of one of some things; empty if there is none. */
    Optional<Part<Anniversary>> find(List<NamedOrdinal> names) {
        return names.stream()
                .map(named -> byName.get(named.name()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
