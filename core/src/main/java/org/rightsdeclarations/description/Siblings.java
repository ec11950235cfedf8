package org.rightsdeclarations.description;

import java.util.List;

/**
 * The items of one list of a declaration. Immutable and thread-safe.
 *
 * @param <T> the type of the items
 */
public final class Siblings<T> {
    private final Part<?> holder;
    private final Member<?, ?> member;
    private final List<T> values;
    private final List<Part<?>> parts;

    Siblings(Part<?> holder, Member<?, ?> member, List<T> values, List<Part<?>> parts) {
        this.holder = holder;
        this.member = member;
        this.values = values;
        this.parts = parts;
    }

    /**
     * The part that has the list.
     *
     * @return the object that holds the items
     */
    public Part<?> getHolder() {
        return holder;
    }

    /**
     * The name of the member that the list is.
     *
     * @return one of the {@link Names}
     */
    public String getName() {
        return member.getName();
    }

    /**
     * The items.
     *
     * @return one or more values
     */
    public List<T> getValues() {
        return values;
    }

    /**
     * Returns the list as one part.
     *
     * @return the part that holds all items
     */
    public Part<?> whole() {
        return Part.of(holder, member, -1, values, parts.get(0).number());
    }

    /**
     * Returns one item.
     *
     * @param index its place in the list, from 0
     * @return the part
     * @throws IndexOutOfBoundsException if there is no such item
     */
    public Part<?> part(int index) {
        return parts.get(index);
    }

    List<Part<?>> parts() {
        return parts;
    }

    /** Returns the path of the list and the number of its items. */
    @Override
    public String toString() {
        return whole() + " (" + values.size() + ")";
    }
}
