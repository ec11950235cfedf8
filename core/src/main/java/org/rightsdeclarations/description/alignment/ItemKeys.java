package org.rightsdeclarations.description.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.rightsdeclarations.value.Label;

/** By what the items of a list are known in every language: their ids, what their labels say, and their numbers. */
final class ItemKeys {
    private static final String ID = "id ";

    private final List<List<String>> keys = new ArrayList<>();
    private final List<LabelSense> labels = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final NavigableSet<Character> letters = new TreeSet<>();

    private ItemKeys(List<Item> items, BitSet foreign) {
        for (int i = 0; i < items.size(); i++) {
            Label printed = foreign.get(i) ? null : items.get(i).label();
            LabelSense label = printed == null ? LabelSense.NONE : LabelSense.of(printed);
            labels.add(label);
            label.addLetters(letters);
        }
    }

    /** Looks at two lists in sight of each other. Of items that the other side cannot have, only the id counts. */
    static List<ItemKeys> of(List<Item> own, List<Item> other, BitSet ownForeign, BitSet otherForeign) {
        ItemKeys ours = new ItemKeys(own, ownForeign);
        ItemKeys theirs = new ItemKeys(other, otherForeign);
        char lastLetter = CommonLetters.last(ours.letters, theirs.letters);
        ours.collect(own, ownForeign, lastLetter);
        theirs.collect(other, otherForeign, lastLetter);
        return List.of(ours, theirs);
    }

    private void collect(List<Item> items, BitSet foreign, char lastLetter) {
        boolean isRoman = LabelSense.areRoman(labels);
        for (int i = 0; i < items.size(); i++) {
            List<String> all = new ArrayList<>();
            Item item = items.get(i);
            if (item.id() != null) {
                all.add(ID + item.id());
            }
            labels.get(i).addKeys(all, isRoman, lastLetter);
            if (item.number() != null && !labels.get(i).counts() && !foreign.get(i)) {
                all.add(LabelSense.NUMBER + item.number());
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
        return placeOf(there, item, there.keys.get(item));
    }

    /** Returns where the one item is here that has the id of an item there, if only these two have it. */
    int placeById(ItemKeys there, int item) {
        List<String> all = there.keys.get(item);
        boolean hasId = !all.isEmpty() && all.get(0).startsWith(ID);
        return hasId ? placeOf(there, item, all.subList(0, 1)) : Alignment.NONE;
    }

    private int placeOf(ItemKeys there, int item, List<String> wanted) {
        for (String key : wanted) {
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
}
