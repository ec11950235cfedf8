package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
    public static final Comparator<Part<?>> DOCUMENT_ORDER =
            (one, other) -> Integer.compare(one.number(), other.number());

    private static final int FEW_TYPES = 64;

    private final Part<?> root;
    private final List<Part<?>> all = new ArrayList<>(128);
    private final List<Siblings<?>> lists = new ArrayList<>();

    /** By the number of their type. */
    private @Nullable PartGroup[] groups = new PartGroup[FEW_TYPES];

    /** In the order in which the first part of each comes. */
    private final List<PartGroup> met = new ArrayList<>(FEW_TYPES);

    private final Map<Class<?>, List<Part<?>>> byType = new HashMap<>();
    private final Map<Address, Optional<Part<?>>> byAddress = new HashMap<>();
    private @Nullable Map<NodeId, Part<?>> named;
    private @Nullable SortedSet<LanguageTag> languages;

    private Parts(Part<?> root) {
        this.root = root;
        Class<?> type = root.description() == null
                ? root.getValue().getClass()
                : root.description().getType();
        all.add(root);
        group(PartGroup.numberOf(type), type).add(root);
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
        Description<T, ?> description = part.description();
        if (description != null) {
            @Nullable Object[] values = description.values(part.getValue());
            @Nullable Member<T, ?>[] walked = description.walked();
            for (int i = 0; i < values.length; i++) {
                Object held = values[i];
                Member<T, ?> member = held == null ? null : walked[i]; // most are absent
                if (held != null && member != null) {
                    collect(part, member, held);
                }
            }
        }
    }

    private void collect(Part<?> holder, Member<?, ?> member, Object held) {
        if (member.isList()) {
            collectItems(holder, member, (List<?>) held);
        } else {
            collect(Part.collected(holder, member, -1, held, all.size()), partsLike(member));
        }
    }

    private void collect(Part<?> part, List<Part<?>> like) {
        all.add(part);
        like.add(part);
        collect(part);
    }

    /** Returns the parts that hold values of the type of a member. */
    private List<Part<?>> partsLike(Member<?, ?> member) {
        int number = member.group();
        PartGroup known = number < groups.length ? groups[number] : null;
        return known == null ? group(number, member.valueClass()) : known.parts();
    }

    private List<Part<?>> group(int number, Class<?> type) {
        if (number >= groups.length) {
            groups = Arrays.copyOf(groups, 2 * number);
        }
        PartGroup group = new PartGroup(type);
        groups[number] = group;
        met.add(group);
        return group.parts();
    }

    private <I> void collectItems(Part<?> holder, Member<?, ?> member, List<I> items) {
        List<Part<?>> parts = new ArrayList<>(items.size());
        lists.add(new Siblings<>(holder, member, items, parts));
        List<Part<?>> like = partsLike(member);
        for (int i = 0; i < items.size(); i++) {
            Part<?> part = Part.collected(holder, member, i, items.get(i), all.size());
            parts.add(part);
            collect(part, like);
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
        List<Part<?>> found = List.of();
        boolean isOfOne = true;
        for (PartGroup group : met) {
            if (type.isAssignableFrom(group.type())) {
                if (found.isEmpty()) {
                    found = group.parts();
                } else {
                    found = isOfOne ? new ArrayList<>(found) : found;
                    found.addAll(group.parts());
                    isOfOne = false;
                }
            }
        }
        if (!isOfOne) {
            found.sort(DOCUMENT_ORDER);
        }
        return found;
    }

    /**
     * Goes through all parts, type by type.
     *
     * @param action takes the class of the values, and the parts with such values in the order of the document; that of
     *     the root first
     */
    public void forEachType(BiConsumer<? super Class<?>, ? super List<Part<?>>> action) {
        for (PartGroup group : met) {
            action.accept(group.type(), group.parts());
        }
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
        Optional<Part<?>> known = byAddress.get(address);
        if (known == null) {
            known = Steps.follow(root, address, this::named);
            byAddress.put(address, known);
        }
        return known;
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
