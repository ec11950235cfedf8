package org.rightsdeclarations.rule.anniversary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.rule.anniversary.text.MentioningText;
import org.rightsdeclarations.value.Address;

/** What is wrong with listed anniversaries, and so explains why a mention is not in the list. */
final class DoubtfulEntries {
    private final Set<NamedOrdinal> contradicted = new HashSet<>();
    private final Set<MentioningText> doubtful = new HashSet<>();

    DoubtfulEntries(List<Anniversary> anniversaries, StatedAnniversaries stated) {
        Map<Integer, OtherOrdinal> otherOrdinals = stated.otherOrdinals();
        Set<Address> addresses = new HashSet<>();
        for (int i = 0; i < anniversaries.size(); i++) {
            OtherOrdinal otherOrdinal = otherOrdinals.get(i);
            if (otherOrdinal != null) {
                otherOrdinal.names().forEach(name -> contradicted.add(new NamedOrdinal(name, otherOrdinal.stated())));
            } else if (stated.isMissing(anniversaries.get(i))) {
                addresses.add(anniversaries.get(i).getStatedIn().orElseThrow());
            }
        }
        addresses.forEach(address -> doubtful.addAll(stated.textsAt(address)));
    }

    /**
     * Returns whether a listed anniversary contradicts a mention, or may mean something that the catalogue does not
     * know.
     */
    boolean explain(MentioningText text, AnniversaryMention mention, List<NamedOrdinal> names) {
        return names.stream().anyMatch(contradicted::contains)
                || (mention.candidates().isEmpty() && doubtful.contains(text));
    }
}
