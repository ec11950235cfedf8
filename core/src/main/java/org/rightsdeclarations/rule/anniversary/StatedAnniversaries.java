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
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Listed anniversaries, beside the words at the addresses that are said to state them. Reads the words at each address
 * once. Used by one thread, for the time of an examination.
 */
final class StatedAnniversaries {
    private final Declaration declaration;
    private final TextMentions mentions;

    /** By the part that an address leads to: one part may have many addresses. */
    private final Map<Address, Stated> byAddress = new HashMap<>();

    /** Read once, however many of the parts around a text have an address that is asked for. */
    private final IdentityHashMap<LocalizedText, NumberWords> inWords = new IdentityHashMap<>();

    private final IdentityHashMap<Object, Stated> byValue = new IdentityHashMap<>();
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
        StatedPlace place = stated(anniversary.getStatedIn().get()).place();
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
                && stated(anniversary.getStatedIn().get()).numbers().lack(anniversary.getOrdinal());
    }

    /** Returns the texts at an address that mention anniversaries. */
    List<MentioningText> textsAt(Address address) {
        return stated(address).mentioning();
    }

    private Stated stated(Address address) {
        return byAddress.computeIfAbsent(
                address,
                unread -> mentions.find(unread)
                        .map(part -> byValue.computeIfAbsent(
                                part.getValue(), value -> new Stated(TextMentions.within(part))))
                        .orElseGet(() -> new Stated(List.of())));
    }

    /** What the texts of one part say, each thing read when it is asked for. */
    private final class Stated {
        private final List<Part<LocalizedText>> texts;
        private @Nullable List<MentioningText> mentioning;
        private @Nullable StatedNumbers numbers;
        private @Nullable StatedPlace place;

        Stated(List<Part<LocalizedText>> texts) {
            this.texts = texts;
        }

        List<MentioningText> mentioning() {
            List<MentioningText> known = mentioning;
            if (known == null) {
                known = texts.stream()
                        .flatMap(text -> mentions.in(text).stream())
                        .toList();
                mentioning = known;
            }
            return known;
        }

        StatedNumbers numbers() {
            StatedNumbers known = numbers;
            if (known == null) {
                known = new StatedNumbers(
                        texts.stream().map(Part::getValue).toList(),
                        text -> inWords.computeIfAbsent(text, NumberWords::new));
                numbers = known;
            }
            return known;
        }

        StatedPlace place() {
            StatedPlace known = place;
            if (known == null) {
                known = new StatedPlace(mentioning(), mentions, StatedAnniversaries.this::listed);
                place = known;
            }
            return known;
        }
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
