package org.rightsdeclarations.rule.anniversary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.anniversary.text.MentioningText;
import org.rightsdeclarations.rule.anniversary.text.Subjects;
import org.rightsdeclarations.rule.anniversary.text.TextMentions;
import org.rightsdeclarations.value.Address;

/**
 * Listed anniversaries, beside the words at the addresses that are said to state them. Reads the words at each address
 * once. Used by one thread, for the time of an examination.
 */
final class StatedAnniversaries {
    private final Declaration declaration;
    private final TextMentions mentions;
    private final Map<Address, StatedTexts> byAddress = new HashMap<>();

    /** By what an address leads to: one part may have many addresses. */
    private final IdentityHashMap<Object, StatedTexts> byValue = new IdentityHashMap<>();

    private @Nullable Set<String> listed;

    /** By the index of the anniversary. */
    private final Map<Integer, OtherOrdinal> otherOrdinals = new TreeMap<>();

    StatedAnniversaries(Declaration declaration, TextMentions mentions) {
        this.declaration = declaration;
        this.mentions = mentions;
        List<Anniversary> anniversaries = declaration.getAnniversaries();
        for (Anniversary anniversary : anniversaries) {
            if (anniversary.getStatedIn().isPresent()) {
                at(anniversary.getStatedIn().get());
            }
        }
        if (!byValue.isEmpty()) {
            for (MentioningText text : mentions.own()) {
                addToPlaces(text);
            }
        }
        for (int i = 0; i < anniversaries.size(); i++) {
            OtherOrdinal other = otherOrdinal(anniversaries.get(i)).orElse(null);
            if (other != null) {
                otherOrdinals.put(i, other);
            }
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
        Address address = anniversary.getStatedIn().orElse(null);
        return address == null ? Optional.empty() : at(address).contradicting(anniversary);
    }

    /**
     * Returns whether the words do not say the ordinal at all.
     *
     * @param anniversary a listed anniversary
     * @return {@code true} if that is certain
     */
    boolean isMissing(Anniversary anniversary) {
        Address address = anniversary.getStatedIn().orElse(null);
        return address != null && at(address).isMissing(anniversary.getOrdinal());
    }

    /** Returns the texts at an address that mention anniversaries. */
    List<MentioningText> textsAt(Address address) {
        return at(address).mentioning();
    }

    private StatedTexts at(Address address) {
        StatedTexts known = byAddress.get(address);
        if (known == null) {
            Part<?> part = mentions.find(address).orElse(null);
            known = part == null
                    ? new StatedTexts(null, mentions, this::listed)
                    : byValue.computeIfAbsent(part.getValue(), value -> new StatedTexts(part, mentions, this::listed));
            byAddress.put(address, known);
        }
        return known;
    }

    /** Adds one of the declaration's own texts to all parts around it that an address leads to. */
    private void addToPlaces(MentioningText text) {
        Part<?> part = text.place();
        while (part.getParent().isPresent()) {
            part = part.getParent().get();
            StatedTexts stated = byValue.get(part.getValue());
            if (stated != null) {
                stated.add(text);
            }
        }
    }

    private Set<String> listed() {
        Set<String> titles = listed;
        if (titles == null) {
            Set<String> folded = new HashSet<>();
            for (Anniversary anniversary : declaration.getAnniversaries()) {
                anniversary
                        .getOrigin()
                        .getTitle()
                        .forEach((language, title) -> folded.add(Subjects.fold(language, title)));
            }
            titles = folded;
            listed = titles;
        }
        return titles;
    }
}
