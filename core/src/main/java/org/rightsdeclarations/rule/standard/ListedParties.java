package org.rightsdeclarations.rule.standard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

/** The parties of a list so far, so that one that is listed twice is found. Used by one thread. */
public final class ListedParties {
    /** Compares the body to which parties belong, and those for whom they act. */
    private static final Comparator<Party> BY_CAPACITY = Comparator.<Party, LocalizedText>comparing(
                    party -> party.getBody().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(
                    party -> party.getOnBehalfOf().toArray(LocalizedText[]::new),
                    (some, others) -> Arrays.compare(some, others));

    /** Sorted, because hashes of parties may be made to collide. */
    private final Map<Named, Party> named =
            new TreeMap<>(Comparator.comparing(Named::name).thenComparing(Named::party, BY_CAPACITY));

    private final Map<Party, Party> identified = new TreeMap<>(
            Comparator.<Party, Iri>comparing(party -> party.getId().orElseThrow())
                    .thenComparing(BY_CAPACITY));

    /**
     * A party by its name.
     *
     * @param name the names by language, without regard to case and to how many blanks part the words
     * @param party the party
     */
    private record Named(String name, Party party) {
        static Named of(Party party) {
            StringBuilder name = new StringBuilder();
            party.getName()
                    .forEach((language, words) -> name.append(language)
                            .append(' ')
                            .append(FoldedText.of(words))
                            .append('\n'));
            return new Named(name.toString(), party);
        }
    }

    /**
     * Adds a party.
     *
     * @param party the party
     * @return {@code false} if it is listed already, for the same body and on behalf of the same: a party of the same
     *     id, whatever its name, or of the same name, unless id or kind tell the two apart
     */
    public boolean add(Party party) {
        Party sameName = named.putIfAbsent(Named.of(party), party);
        Party sameId = party.getId().isPresent() ? identified.putIfAbsent(party, party) : null;
        boolean isNamed = sameName != null
                && !areToldApart(sameName.getId(), party.getId())
                && !areToldApart(sameName.getKind(), party.getKind());
        return sameId == null && !isNamed;
    }

    private static boolean areToldApart(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
