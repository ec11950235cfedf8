package org.rightsdeclarations.rule.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

/** The parties of a list so far, so that one that is listed twice is found. Used by one thread. */
public final class ListedParties {
    private final Map<Entry, Party> known = new HashMap<>();

    /**
     * Adds a party.
     *
     * @param party the party
     * @return {@code false} if it is listed already: a party of the same name and body, unless id or kind tell the two
     *     apart
     */
    public boolean add(Party party) {
        Party same = known.putIfAbsent(new Entry(party.getName(), party.getBody()), party);
        return same == null
                || areToldApart(same.getId(), party.getId())
                || areToldApart(same.getKind(), party.getKind());
    }

    private static boolean areToldApart(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** What two entries have in common if they are the same party. */
    private record Entry(LocalizedText name, Optional<LocalizedText> body) {}
}
