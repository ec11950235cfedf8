package org.rightsdeclarations.rule.standard;

import java.util.HashMap;
import java.util.List;
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
     * @return {@code false} if it is listed already, for the same body and on behalf of the same: a party of the same
     *     id, whatever its name, or of the same name, unless id or kind tell the two apart
     */
    public boolean add(Party party) {
        Party named = known.putIfAbsent(entry(party.getName(), party), party);
        Party identified = party.getId()
                .map(id -> known.putIfAbsent(entry(id, party), party))
                .orElse(null);
        boolean isNamed = named != null
                && !areToldApart(named.getId(), party.getId())
                && !areToldApart(named.getKind(), party.getKind());
        return identified == null && !isNamed;
    }

    private static boolean areToldApart(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Entry entry(Object key, Party party) {
        return new Entry(key, party.getBody(), party.getOnBehalfOf());
    }

    /**
     * What two entries have in common if they are the same party.
     *
     * @param key the id or the name
     * @param body the body to which it belongs
     * @param onBehalfOf those for whom it acts
     */
    private record Entry(Object key, Optional<LocalizedText> body, List<LocalizedText> onBehalfOf) {}
}
