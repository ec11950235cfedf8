package org.rightsdeclarations.description.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.LanguageTag;

/** Finds which items of two lists are the same in two languages. */
public final class Alignment {
    /** The place of an item in a list that does not have it. */
    public static final int NONE = -1;

    private final List<Item> own;
    private final List<Item> other;
    private final Comparator<Object> order;
    private final BitSet ownForeign;
    private final BitSet otherForeign;
    private final List<Pair> pairs = new ArrayList<>();
    private final BitSet unaligned = new BitSet();
    private int moved = NONE;

    /**
     * Two items that correspond.
     *
     * @param own the place in the first list, or {@link #NONE}
     * @param other the place in the second list, or {@link #NONE}
     */
    public record Pair(int own, int other) {}

    private Alignment(
            List<Item> own,
            List<Item> other,
            Set<LanguageTag> languages,
            Set<LanguageTag> otherLanguages,
            Comparator<Object> order) {
        this.own = own;
        this.other = other;
        this.order = order;
        this.ownForeign = foreign(own, otherLanguages);
        this.otherForeign = foreign(other, languages);
    }

    /**
     * Aligns two lists item by item, passing over those that only one side has, unless ids or labels say otherwise.
     *
     * @param own the first list
     * @param other the second list
     * @param languages the languages of the first
     * @param otherLanguages the languages of the second
     * @param order an order of the items in which only equal ones are the same
     * @return how they correspond
     */
    public static Alignment of(
            List<Item> own,
            List<Item> other,
            Set<LanguageTag> languages,
            Set<LanguageTag> otherLanguages,
            Comparator<Object> order) {
        Alignment alignment = new Alignment(own, other, languages, otherLanguages, order);
        alignment.align();
        return alignment;
    }

    /** Returns the places of items that say they are not in the languages of the other side. */
    private static BitSet foreign(List<Item> items, Set<LanguageTag> others) {
        BitSet foreign = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            List<LanguageTag> stated = items.get(i).languages();
            foreign.set(i, !stated.isEmpty() && Collections.disjoint(stated, others));
        }
        return foreign;
    }

    /**
     * Returns all items of both lists, each with the one that corresponds to it.
     *
     * @return the pairs in the order of both lists joined
     */
    public List<Pair> pairs() {
        return pairs;
    }

    /**
     * Returns what the second list has more.
     *
     * @return the places in it of items that correspond to none, and do not say so themselves
     */
    public BitSet unaligned() {
        return unaligned;
    }

    /**
     * Returns what stands elsewhere in the second list.
     *
     * @return the place in it of the first item that comes before one that it follows in the first list, by ids, labels
     *     or numbers; {@link #NONE} if both have one order
     */
    public int moved() {
        return moved;
    }

    private void align() {
        List<ItemKeys> keys = ItemKeys.of(own, other, ownForeign, otherForeign);
        ItemKeys ours = keys.get(0);
        ItemKeys theirs = keys.get(1);
        List<Pair> found = itemByItem(new Stretch(0, own.size(), 0, other.size()));
        if (found != null && isInOrder(found, ours, theirs)) {
            pairs.addAll(found);
        } else {
            byKeys(ours, theirs);
        }
    }

    /** A part of both lists, each from one place up to before another. */
    private record Stretch(int own, int ownEnd, int other, int otherEnd) {}

    /** Pairs the items of a stretch one by one; null if one side has more. */
    private @Nullable List<Pair> itemByItem(Stretch stretch) {
        List<Pair> found = new ArrayList<>();
        int i = stretch.own;
        int j = stretch.other;
        while (i < stretch.ownEnd || j < stretch.otherEnd) {
            boolean hasBoth = i < stretch.ownEnd && j < stretch.otherEnd;
            boolean isSame = hasBoth && isStatedAlike(i, j);
            if (!isSame && i < stretch.ownEnd && ownForeign.get(i)) {
                found.add(new Pair(i++, NONE));
            } else if (!isSame && j < stretch.otherEnd && otherForeign.get(j)) {
                found.add(new Pair(NONE, j++));
            } else if (hasBoth) {
                found.add(new Pair(i++, j++));
            } else {
                return null;
            }
        }
        return found;
    }

    /** Tells whether no item has the id of an item in another place, or a label that says what its label says. */
    private static boolean isInOrder(List<Pair> pairs, ItemKeys ours, ItemKeys theirs) {
        for (Pair pair : pairs) {
            if (pair.own != NONE && pair.other != NONE) {
                int place = ours.placeOf(theirs, pair.other);
                if (place != NONE && place != pair.own) {
                    return false;
                }
            }
        }
        return true;
    }

    private void byKeys(ItemKeys ours, ItemKeys theirs) {
        int[] others = new int[own.size()];
        int[] owns = new int[other.size()];
        Arrays.fill(others, NONE);
        Arrays.fill(owns, NONE);
        joinEach(others, owns, j -> ours.placeById(theirs, j));
        joinEach(others, owns, j -> ours.placeOf(theirs, j));
        moved = firstMoved(others);
        joinEqual(others, owns);
        int next = 0;
        for (int i = 0; i <= others.length; i++) {
            if (i == others.length || others[i] != NONE) {
                int end = i < others.length ? others[i] : owns.length;
                int from = end;
                while (from > 0 && owns[from - 1] == NONE) {
                    from--;
                }
                Stretch between = new Stretch(next, i, from, end);
                boolean isBounded = (from == 0 ? 0 : owns[from - 1] + 1) == next;
                addBetween(between, isBounded, ours, theirs);
                if (i < others.length) {
                    pairs.add(new Pair(i, end));
                }
                next = i + 1;
            }
        }
    }

    /** Joins each item of the second list that is not joined to the one at its place in the first, if that is free. */
    private void joinEach(int[] others, int[] owns, IntUnaryOperator places) {
        for (int j = 0; j < owns.length; j++) {
            int place = owns[j] == NONE ? places.applyAsInt(j) : NONE;
            if (place != NONE && others[place] == NONE && mayBeOne(place, j)) {
                others[place] = j;
                owns[j] = place;
            }
        }
    }

    private static int firstMoved(int[] others) {
        int last = NONE;
        for (int other : others) {
            if (other != NONE && other < last) {
                return other;
            }
            last = Math.max(last, other);
        }
        return NONE;
    }

    private boolean mayBeOne(int i, int j) {
        return (!ownForeign.get(i) && !otherForeign.get(j)) || isStatedAlike(i, j);
    }

    private boolean isStatedAlike(int i, int j) {
        return own.get(i).languages().equals(other.get(j).languages());
    }

    /** Joins what is there already, word by word. */
    private void joinEqual(int[] others, int[] owns) {
        Map<Object, Deque<Integer>> places = new TreeMap<>(order);
        for (int i = 0; i < others.length; i++) {
            if (others[i] == NONE) {
                places.computeIfAbsent(own.get(i).value(), item -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int j = 0; j < owns.length; j++) {
            Deque<Integer> equal = owns[j] == NONE ? places.get(other.get(j).value()) : null;
            if (equal != null && !equal.isEmpty()) {
                owns[j] = equal.remove();
                others[owns[j]] = j;
            }
        }
    }

    /** Joins what has nothing but its place between two that are joined, or puts it in in the order of the labels. */
    private void addBetween(Stretch stretch, boolean isBounded, ItemKeys ours, ItemKeys theirs) {
        List<Pair> found = isBounded ? itemByItem(stretch) : null;
        boolean areUnknown = found != null
                && found.stream()
                        .allMatch(pair -> pair.own == NONE
                                || pair.other == NONE
                                || (ours.isUnknown(pair.own) && theirs.isUnknown(pair.other)));
        if (found != null && areUnknown) {
            pairs.addAll(found);
            return;
        }
        boolean isWhole =
                stretch.ownEnd - stretch.own == own.size() && stretch.otherEnd - stretch.other == other.size();
        int i = stretch.own;
        for (int j = stretch.other; j < stretch.otherEnd; j++) {
            while (i < stretch.ownEnd && (isWhole || !theirs.isBefore(j, ours, i))) {
                pairs.add(new Pair(i++, NONE));
            }
            pairs.add(new Pair(NONE, j));
            unaligned.set(j, !otherForeign.get(j));
        }
        while (i < stretch.ownEnd) {
            pairs.add(new Pair(i++, NONE));
        }
    }
}
