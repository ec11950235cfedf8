package org.rightsdeclarations.rule.anniversary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Listed anniversaries by what they are of. If the texts nowhere say the ordinal of one, a text that says another of
 * the same thing contradicts it. If they do, the same thing may well have two in one document, years apart; one or two
 * years apart, one of them is a slip. Those with an address are compared with the words there.
 */
final class ListedNames {
    /** No more years are taken for a slip. */
    private static final int SLIP = 2;

    /** Those that no text says, by a {@linkplain Subjects#name name} or a folded title. */
    private final Map<String, Part<Anniversary>> unsaid = new TreeMap<>();

    /** Those that a text says. */
    private final Map<String, Part<Anniversary>> said = new TreeMap<>();

    ListedNames(TextMentions texts) {
        Set<Integer> ordinals = ordinals(texts);
        for (Part<Anniversary> part : texts.anniversaries()) {
            Anniversary anniversary = part.getValue();
            boolean isSaid = ordinals.contains(anniversary.getOrdinal());
            if (isSaid || anniversary.getStatedIn().isEmpty()) {
                Origin origin = anniversary.getOrigin();
                Map<String, Part<Anniversary>> byName = isSaid ? said : unsaid;
                Subjects.namesOf(origin.getTitle(), texts.catalogue().identify(origin))
                        .forEach(name -> byName.putIfAbsent(name, part));
            }
        }
    }

    private static Set<Integer> ordinals(TextMentions texts) {
        Set<Integer> ordinals = new HashSet<>();
        for (MentioningText text : texts.own()) {
            for (Ordinals together : text.ordinals()) {
                for (Ordinal ordinal : together.all()) {
                    ordinals.add(ordinal.number());
                }
            }
        }
        return ordinals;
    }

    /** Returns the listed anniversary that is of one of some things and contradicts them; empty if there is none. */
    Optional<Part<Anniversary>> find(List<NamedOrdinal> names) {
        for (NamedOrdinal named : names) {
            Part<Anniversary> listed = unsaid.get(named.name());
            Part<Anniversary> other = listed == null ? said.get(named.name()) : listed;
            if (other != null && (listed != null || isSlip(named.ordinal(), other))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isSlip(int ordinal, Part<Anniversary> listed) {
        return Math.abs(ordinal - listed.getValue().getOrdinal()) <= SLIP;
    }
}
