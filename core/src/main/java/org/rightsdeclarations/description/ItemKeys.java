package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rightsdeclarations.description.label.CommonLetters;
import org.rightsdeclarations.description.label.LabelSense;
import org.rightsdeclarations.value.Label;

/** By what the items of a list are known in every language: their ids, what their labels say, and their numbers. */
final class ItemKeys {
    private final List<List<String>> keys = new ArrayList<>();
    private final List<LabelSense> labels = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final NavigableSet<Character> letters = new TreeSet<>();

    private ItemKeys(Member<?, ?> member, List<?> items, BitSet foreign) {
        for (int i = 0; i < items.size(); i++) {
            Stream<Object> found = foreign.get(i) ? Stream.empty() : valuesOf(member, items.get(i), Names.LABEL);
            LabelSense label =
                    found.map(Label.class::cast).findFirst().map(LabelSense::of).orElse(LabelSense.NONE);
            labels.add(label);
            label.addLetters(letters);
        }
    }

    /** Looks at two lists in sight of each other. Of items that the other side cannot have, only the id counts. */
    static List<ItemKeys> of(Member<?, ?> member, List<?> own, List<?> other, BitSet ownForeign, BitSet otherForeign) {
        ItemKeys ours = new ItemKeys(member, own, ownForeign);
        ItemKeys theirs = new ItemKeys(member, other, otherForeign);
        char lastLetter = CommonLetters.last(ours.letters, theirs.letters);
        ours.collect(member, own, ownForeign, lastLetter);
        theirs.collect(member, other, otherForeign, lastLetter);
        return List.of(ours, theirs);
    }

    private void collect(Member<?, ?> member, List<?> items, BitSet foreign, char lastLetter) {
        boolean isRoman = LabelSense.areRoman(labels);
        for (int i = 0; i < items.size(); i++) {
            List<String> all = new ArrayList<>();
            valuesOf(member, items.get(i), Names.ID).forEach(id -> all.add("id " + id));
            labels.get(i).addKeys(all, isRoman, lastLetter);
            if (!labels.get(i).counts() && !foreign.get(i)) {
                valuesOf(member, items.get(i), Names.NUMBER).forEach(number -> all.add(LabelSense.NUMBER + number));
            }
            keys.add(all);
            for (String key : all) {
                int place = i;
                places.merge(key, place, (one, two) -> one == place ? place : Alignment.NONE);
            }
        }
    }

    /** Returns where the one item is here that has the surest key of an item there which only these two have. */
    int placeOf(ItemKeys there, int item) {
        for (String key : there.keys.get(item)) {
            int place = places.getOrDefault(key, Alignment.NONE);
            if (place != Alignment.NONE && there.places.getOrDefault(key, Alignment.NONE) == item) {
                return place;
            }
        }
        return Alignment.NONE;
    }

    /** Returns whether nothing but its place tells which item it is. */
    boolean isUnknown(int item) {
        return keys.get(item).isEmpty();
    }

    /** Returns whether the label of an item comes before that of an item there, because both count alike. */
    boolean isBefore(int item, ItemKeys there, int other) {
        return labels.get(item).isBefore(there.labels.get(other));
    }

    static Stream<Object> valuesOf(Member<?, ?> member, Object item, String name) {
        return member.getType() instanceof ValueType.Described<?> described
                ? valuesOf(described, item, name)
                : Stream.empty();
    }

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private static <T> Stream<Object> valuesOf(ValueType.Described<T> described, Object item, String name) {
        return described.description().get().find(name).stream()
                .flatMap(member -> Stream.ofNullable(member.get((T) item)));
    }
}
