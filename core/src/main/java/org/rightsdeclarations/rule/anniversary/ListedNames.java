package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.world.Origin;

/**
 * Listed anniversaries of which the texts nowhere say the ordinal, by what they are of: a text that says another
 * ordinal of the same thing contradicts them. Those with an address are compared with the words there.
 */
final class ListedNames {
    /** By a {@linkplain Subjects#name name} or a folded title; the index of the anniversary. */
    private final Map<String, Integer> byName = new TreeMap<>();

    ListedNames(List<Part<Anniversary>> anniversaries, TextMentions texts) {
        Set<Integer> said = new HashSet<>();
        for (MentioningText text : texts.own()) {
            for (Ordinals ordinals : text.ordinals()) {
                for (Ordinal ordinal : ordinals.all()) {
                    said.add(ordinal.number());
                }
            }
        }
        for (int i = 0; i < anniversaries.size(); i++) {
            Anniversary anniversary = anniversaries.get(i).getValue();
            if (anniversary.getStatedIn().isEmpty() && !said.contains(anniversary.getOrdinal())) {
                for (String name : names(anniversary.getOrigin(), texts)) {
                    byName.putIfAbsent(name, i);
                }
            }
        }
    }

    private static List<String> names(Origin origin, TextMentions texts) {
        List<String> names = new ArrayList<>();
        origin.getTitle().forEach((language, title) -> names.add(Subjects.fold(title)));
        texts.catalogue()
                .identify(origin)
                .forEach(entry -> entry.value().getId().map(Subjects::name).ifPresent(names::add));
        return names;
    }

    /** Returns the index of the listed anniversary that is of one of some things; empty if there is none. */
    OptionalInt find(List<NamedOrdinal> names) {
        for (NamedOrdinal named : names) {
            Integer index = byName.get(named.name());
            if (index != null) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }
}
