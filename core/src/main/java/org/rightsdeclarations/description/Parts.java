package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

/**
 * All parts of a declaration, or of a part that is looked at by itself, collected once in the order of the document:
 * each before what it holds. Words in one language, numbers, flags and extensions are reached from the part that has
 * them. Used by one thread.
 */
public final class Parts implements Iterable<Part<?>> {
    /** Orders parts as they come in the document; one that was not collected comes with what holds it. */
    public static final Comparator<Part<?>> DOCUMENT_ORDER = Comparator.comparingInt(Part::number);

    private final Part<?> root;
    private final List<Part<?>> all = new ArrayList<>(128);
    private final List<Siblings<?>> lists = new ArrayList<>();
    private final Map<Class<?>, List<Part<?>>> byClass = new LinkedHashMap<>();
    private final Map<Class<?>, List<Part<?>>> byType = new HashMap<>();
    private @Nullable Map<NodeId, Part<?>> named;
    private @Nullable SortedSet<LanguageTag> languages;

    private Parts(Part<?> root) {
        this.root = root;
        collect(root);
    }

    /**
     * Collects the parts of an object.
     *
     * @param root the object
     * @return its parts, the object itself first
     */
    public static Parts of(Part<?> root) {
        return new Parts(root);
    }

    /**
     * The object whose parts these are.
     *
     * @return the first part
     */
    public Part<?> root() {
        return root;
    }

    private <T> void collect(Part<T> part) {
        all.add(part);
        T value = part.getValue();
        byClass.computeIfAbsent(value.getClass(), type -> new ArrayList<>()).add(part);
        Description<T, ?> description = part.description();
        if (description != null) {
            for (Member<T, ?> member : description.walked()) {
                Object held = member.get(value);
                if (held instanceof List<?> items) {
                    collect(part, member, items);
                } else if (held != null) {
                    collect(Part.of(part, member, -1, held, all.size()));
                }
            }
        }
    }

    private <I> void collect(Part<?> holder, Member<?, ?> member, List<I> items) {
        if (items.isEmpty()) {
            return;
        }
        List<Part<?>> parts = new ArrayList<>(items.size());
        lists.add(new Siblings<>(holder, member, items, parts));
        for (int i = 0; i < items.size(); i++) {
            Part<?> part = Part.of(holder, member, i, items.get(i), all.size());
            parts.add(part);
            collect(part);
        }
    }

    /** Iterates in the order of the document. */
    @Override
    public Iterator<Part<?>> iterator() {
        return all.iterator();
    }

    /**
     * The parts that hold a value of a type.
     *
     * @param <T> the type
     * @param type its class, such as {@code Provision.class}
     * @return the parts in the order of the document
     */
    @SuppressWarnings("unchecked") // the value of each part under a class is of that class
    public <T> List<Part<T>> of(Class<T> type) {
        return (List<Part<T>>) (List<?>) byType.computeIfAbsent(type, this::find);
    }

    private List<Part<?>> find(Class<?> type) {
        List<Part<?>> found = new ArrayList<>();
        byClass.forEach((actual, parts) -> {
            if (type.isAssignableFrom(actual)) {
                found.addAll(parts);
            }
        });
        found.sort(DOCUMENT_ORDER);
        return found;
    }

    /**
     * All parts by the class of their values.
     *
     * @return the parts of each class in the order of the document, that of the root first
     */
    public Map<Class<?>, List<Part<?>>> byClass() {
        return byClass;
    }

    /**
     * The languages of all texts and labels.
     *
     * @return the languages in the order of their tags, unmodifiable
     */
    public SortedSet<LanguageTag> languages() {
        SortedSet<LanguageTag> known = languages;
        if (known == null) {
            SortedSet<LanguageTag> found = new TreeSet<>();
            of(LocalizedText.class).forEach(text -> found.addAll(text.getValue().getLanguages()));
            of(Label.class).forEach(label -> found.addAll(label.getValue().getLanguages()));
            known = Collections.unmodifiableSortedSet(found);
            languages = known;
        }
        return known;
    }

    /**
     * The lists whose items are of a type.
     *
     * @param <T> the type
     * @param type its class, such as {@code Node.class}
     * @return the lists that are not empty, in the order of the document
     */
    @SuppressWarnings("unchecked") // the items of a list are of one type
    public <T> List<Siblings<? extends T>> lists(Class<T> type) {
        List<Siblings<? extends T>> found = new ArrayList<>();
        for (Siblings<?> list : lists) {
            if (type.isInstance(list.getValues().get(0))) {
                found.add((Siblings<? extends T>) list);
            }
        }
        return found;
    }

    /**
     * The items of a list that an object has.
     *
     * @param <T> the type of the items
     * @param holder the part of the object
     * @param name the name of the member, one of the {@link Names}
     * @param type the class of the items
     * @return the items in order; empty if there are none
     * @throws IllegalArgumentException if such an object has no member of this name
     */
    @SuppressWarnings("unchecked") // the first item tells the type of all
    public <T> List<Part<T>> items(Part<?> holder, String name, Class<T> type) {
        Siblings<?> list = listOf(holder, name);
        return list == null || !type.isInstance(list.getValues().get(0))
                ? List.of()
                : (List<Part<T>>) (List<?>) list.parts();
    }

    /** Goes through the lists from the first in the holder on, and only if there is one to be found. */
    private @Nullable Siblings<?> listOf(Part<?> holder, String name) {
        if (!holder.member(name).isPresent()) {
            return null;
        }
        for (int i = isCollected(holder) ? firstAfter(holder) : 0; i < lists.size(); i++) {
            Siblings<?> list = lists.get(i);
            if (list.getName().equals(name) && list.getHolder().equals(holder)) {
                return list;
            }
        }
        return null;
    }

    /** Whether the number of a part is its number here: one that was found by its address has none of its own. */
    private boolean isCollected(Part<?> part) {
        return part.number() < all.size() && all.get(part.number()).equals(part);
    }

    private int firstAfter(Part<?> holder) {
        int first = 0;
        for (int end = lists.size(); first < end; ) {
            int middle = (first + end) >>> 1;
            boolean isBefore = lists.get(middle).part(0).number() <= holder.number();
            first = isBefore ? middle + 1 : first;
            end = isBefore ? end : middle;
        }
        return first;
    }

    /**
     * Finds what an address leads to.
     *
     * @param address the address
     * @return the part, or empty if the address leads nowhere; the first of several nodes of one name
     */
    public Optional<Part<?>> find(Address address) {
        return Steps.follow(root, address, this::named);
    }

    /** Returns the first node of a name, or null if there is none. */
    @Nullable
    Part<?> named(NodeId id) {
        return named().get(id);
    }

    private Map<NodeId, Part<?>> named() {
        Map<NodeId, Part<?>> known = named;
        if (known == null) {
            known = new HashMap<>();
            for (Part<?> part : all) {
                putNamed(part, known);
            }
            named = known;
        }
        return known;
    }

    private static <T> void putNamed(Part<T> part, Map<NodeId, Part<?>> known) {
        Description<T, ?> description = part.description();
        T value = part.value();
        NodeId id = description == null || value == null ? null : description.idOf(value);
        if (id != null) {
            known.putIfAbsent(id, part);
        }
    }
}
