package org.rightsdeclarations.rule.anniversary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Listed anniversaries, beside the words at the addresses where they are said to stand. Reads the words at each address
 * once. Used by one thread, for the time of an examination.
 */
final class StatedAnniversaries {
    private final Declaration declaration;
    private final TextMentions mentions;
    private final Map<Address, List<Part<LocalizedText>>> texts = new HashMap<>();
    private final Map<Address, StatedNumbers> numbers = new HashMap<>();
    private final Map<Address, StatedPlace> places = new HashMap<>();
    private @Nullable Set<String> listed;

    /** By the index of the anniversary. */
    private final Map<Integer, OtherOrdinal> otherOrdinals = new TreeMap<>();

    StatedAnniversaries(Declaration declaration, TextMentions mentions) {
        this.declaration = declaration;
        this.mentions = mentions;
        List<Anniversary> anniversaries = declaration.getAnniversaries();
        for (int i = 0; i < anniversaries.size(); i++) {
            int index = i;
            otherOrdinal(anniversaries.get(i)).ifPresent(other -> otherOrdinals.put(index, other));
        }
    }

    /**
     * Returns what the words claim of listed origins with another ordinal than the listed one.
     *
     * @return the other ordinals by the index of the listed anniversary, in order
     */
    Map<Integer, OtherOrdinal> otherOrdinals() {
        return otherOrdinals;
    }

    private Optional<OtherOrdinal> otherOrdinal(Anniversary anniversary) {
        if (anniversary.getStatedIn().isEmpty()) {
            return Optional.empty();
        }
        StatedPlace place = place(anniversary.getStatedIn().get());
        // A number that is there, but in no anniversary, may say it in words that are not read: "75 years of".
        return place.mentions(anniversary.getOrdinal()) || isMissing(anniversary)
                ? place.contradicting(anniversary)
                : Optional.empty();
    }

    /**
     * Returns whether the words do not say the ordinal at all.
     *
     * @param anniversary a listed anniversary
     * @return {@code true} if that is certain
     */
    boolean isMissing(Anniversary anniversary) {
        return anniversary.getStatedIn().isPresent()
                && numbers.computeIfAbsent(anniversary.getStatedIn().get(), address -> numbersAt(address))
                        .lack(anniversary.getOrdinal());
    }

    private StatedNumbers numbersAt(Address address) {
        return new StatedNumbers(at(address).stream().map(Part::getValue).toList());
    }

    private StatedPlace place(Address address) {
        StatedPlace place = places.get(address);
        if (place == null) {
            place = new StatedPlace(textsAt(address), mentions, this::listed);
            places.put(address, place);
        }
        return place;
    }

    /** Returns the texts at an address that mention anniversaries. */
    List<MentioningText> textsAt(Address address) {
        return at(address).stream().flatMap(text -> mentions.in(text).stream()).toList();
    }

    private List<Part<LocalizedText>> at(Address address) {
        return texts.computeIfAbsent(address, mentions::at);
    }

    private Set<String> listed() {
        Set<String> titles = listed;
        if (titles == null) {
            Set<String> folded = new HashSet<>();
            for (Anniversary anniversary : declaration.getAnniversaries()) {
                anniversary.getOrigin().getTitle().forEach((language, title) -> folded.add(Subjects.fold(title)));
            }
            titles = folded;
            listed = titles;
        }
        return titles;
    }
}
