package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Which items of two lists are the same in two languages.
 *
 * @param pairs all items of both lists, each with the one that corresponds to it, in the order of the first list
 * @param isWhole whether each item either has one that corresponds, or says itself that it has none
 */
record Alignment(List<Pair> pairs, boolean isWhole) {
    static final int NONE = -1;

    /**
     * Two items that correspond.
     *
     * @param own the place in the first list, or {@link #NONE}
     * @param other the place in the second list, or {@link #NONE}
     */
    record Pair(int own, int other) {}

    /** Aligns two lists item by item, passing over those that only one side has, unless ids or labels say otherwise. */
    static Alignment of(
            Member<?, ?> member,
            List<?> own,
            List<?> other,
            Set<LanguageTag> languages,
            Set<LanguageTag> otherLanguages) {
        BiPredicate<List<LanguageTag>, Set<LanguageTag>> isForeign =
                (stated, side) -> !stated.isEmpty() && Collections.disjoint(stated, side);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < own.size() || j < other.size()) {
            List<LanguageTag> mine = i < own.size() ? stated(member, own.get(i)) : List.of();
            List<LanguageTag> theirs = j < other.size() ? stated(member, other.get(j)) : List.of();
            boolean isSame = i < own.size() && j < other.size() && mine.equals(theirs);
            if (!isSame && isForeign.test(mine, otherLanguages)) {
                pairs.add(new Pair(i++, NONE));
            } else if (!isSame && isForeign.test(theirs, languages)) {
                pairs.add(new Pair(NONE, j++));
            } else if (i < own.size() && j < other.size()) {
                pairs.add(new Pair(i++, j++));
            } else {
                return byKeys(member, own, other);
            }
        }
        return isInOrder(member, own, other, pairs) ? new Alignment(pairs, true) : byKeys(member, own, other);
    }

    private static List<LanguageTag> stated(Member<?, ?> member, Object item) {
        return valuesOf(member, item, Names.LANGUAGES)
                .flatMap(value -> ((List<?>) value).stream())
                .map(LanguageTag.class::cast)
                .toList();
    }

    /** Tells whether no item has the id or label of an item in another place. */
    private static boolean isInOrder(Member<?, ?> member, List<?> own, List<?> other, List<Pair> pairs) {
        Map<String, Integer> places = places(member, own, false);
        for (Pair pair : pairs) {
            if (pair.own != NONE && pair.other != NONE) {
                for (String key : keys(member, other.get(pair.other), false)) {
                    if (places.getOrDefault(key, pair.own) != pair.own) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Alignment byKeys(Member<?, ?> member, List<?> own, List<?> other) {
        Map<String, Integer> ours = places(member, own, true);
        Map<String, Integer> theirs = places(member, other, true);
        int[] others = new int[own.size()];
        List<Pair> rest = new ArrayList<>();
        Arrays.fill(others, NONE);
        for (int j = 0; j < other.size(); j++) {
            int place = place(keys(member, other.get(j), true), ours, theirs);
            if (place == NONE || others[place] != NONE) {
                rest.add(new Pair(NONE, j));
            } else {
                others[place] = j;
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < others.length; i++) {
            pairs.add(new Pair(i, others[i]));
        }
        pairs.addAll(rest);
        return new Alignment(pairs, false);
    }

    /** Returns the place of the one item that has the same id or else label, if that is one item on both sides. */
    private static int place(List<String> keys, Map<String, Integer> ours, Map<String, Integer> theirs) {
        for (String key : keys) {
            if (theirs.getOrDefault(key, NONE) != NONE && ours.getOrDefault(key, NONE) != NONE) {
                return ours.getOrDefault(key, NONE);
            }
        }
        return NONE;
    }

    /** Returns the places of items by their keys; none for what several items have. */
    private static Map<String, Integer> places(Member<?, ?> member, List<?> items, boolean isNumber) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String key : keys(member, items.get(i), isNumber)) {
                places.merge(key, i, (one, two) -> NONE);
            }
        }
        return places;
    }

    /**
     * Returns the id and the label of an object, as far as it has them; and the number of the label, if that is asked
     * for. A letter is no key: the alphabets of two languages differ.
     */
    private static List<String> keys(Member<?, ?> member, Object item, boolean isNumber) {
        return Stream.concat(
                        valuesOf(member, item, Names.ID).map(id -> "id " + id),
                        valuesOf(member, item, Names.LABEL)
                                .map(Label.class::cast)
                                .flatMap(label -> keys(label, isNumber)))
                .toList();
    }

    private static Stream<String> keys(Label label, boolean isNumber) {
        List<Numeral> readings = label.readings();
        boolean isLetter = readings.stream()
                .anyMatch(numeral -> numeral.style() == Style.LOWER_LETTER || numeral.style() == Style.UPPER_LETTER);
        Stream<String> numbers = readings.stream()
                .filter(numeral -> isNumber && !isLetter)
                .limit(1)
                .map(numeral -> "number " + numeral.number());
        return isLetter && !isNumber ? Stream.empty() : Stream.concat(Stream.of(key(label)), numbers);
    }

    /** Writes a label, so that two are written the same if they are equal. */
    private static String key(Label label) {
        StringBuilder key = new StringBuilder();
        label.getWords()
                .ifPresentOrElse(
                        words -> words.forEach((language, printed) -> key.append("label ")
                                .append(language)
                                .append('\n')
                                .append(printed)
                                .append('\n')),
                        () -> key.append("label \n").append(label));
        return key.toString();
    }

    private static Stream<Object> valuesOf(Member<?, ?> member, Object item, String name) {
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
