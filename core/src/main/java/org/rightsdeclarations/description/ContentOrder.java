package org.rightsdeclarations.description;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Orders values of one type by all that they hold. The order means nothing; it is for sorted sets and maps, which stay
 * quick with values whose hashes were made to collide. What is equal in it is equal.
 *
 * @param type the type of the values
 */
record ContentOrder(ValueType<?> type) implements Comparator<Object> {
    @Override
    public int compare(Object one, Object other) {
        return one == other ? 0 : compare(type, one, other);
    }

    private static int compare(ValueType<?> type, Object one, Object other) {
        if (type instanceof ValueType.Described<?> described) {
            return objects(described, one, other);
        }
        if (type instanceof ValueType.Free<?> kept) {
            return free(inside(kept, one), inside(kept, other));
        }
        if (one instanceof LocalizedText text && other instanceof LocalizedText text2) {
            return text.compareTo(text2);
        }
        if (one instanceof Label label && other instanceof Label label2) {
            return labels(label, label2);
        }
        return one.toString().compareTo(other.toString());
    }

    private static int labels(Label one, Label other) {
        LocalizedText words = one.getWords().orElse(null);
        LocalizedText others = other.getWords().orElse(null);
        return words != null && others != null
                ? words.compareTo(others)
                : words == null && others == null ? one.toString().compareTo(other.toString()) : words == null ? -1 : 1;
    }

    @SuppressWarnings("unchecked") // a value of a type that is described is of that type
    private static <T> int objects(ValueType.Described<T> type, Object one, Object other) {
        for (Member<T, ?> member : type.description().get().getMembers()) {
            int order = members(member, member.get((T) one), member.get((T) other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int members(Member<?, ?> member, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null || one == other) {
            return Boolean.compare(one != null, other != null);
        }
        return one instanceof List<?> items && other instanceof List<?> others
                ? lists(new ContentOrder(member.getType()), items, others)
                : compare(member.getType(), one, other);
    }

    private static int lists(Comparator<Object> order, Iterable<?> some, Iterable<?> others) {
        Iterator<?> one = some.iterator();
        Iterator<?> other = others.iterator();
        while (one.hasNext() && other.hasNext()) {
            int found = order.compare(one.next(), other.next());
            if (found != 0) {
                return found;
            }
        }
        return Boolean.compare(one.hasNext(), other.hasNext());
    }

    @SuppressWarnings("unchecked") // a value of a type is of its class
    private static <T> Map<String, ?> inside(ValueType.Free<T> type, Object value) {
        return type.values().apply((T) value);
    }

    /** Compares what an embedding system keeps: null, texts, numbers, truths, lists and maps. */
    private static int free(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> map2) {
            int order = lists(ContentOrder::free, map.keySet(), map2.keySet());
            return order != 0 ? order : lists(ContentOrder::free, map.values(), map2.values());
        }
        if (one instanceof List<?> list && other instanceof List<?> list2) {
            return lists(ContentOrder::free, list, list2);
        }
        int order = name(one).compareTo(name(other));
        return order != 0 ? order : Objects.toString(one).compareTo(Objects.toString(other));
    }

    private static String name(@Nullable Object value) {
        return value instanceof Map
                ? "map"
                : value instanceof List
                        ? "list"
                        : value == null ? "" : value.getClass().getName();
    }
}
