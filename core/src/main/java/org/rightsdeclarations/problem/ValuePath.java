package org.rightsdeclarations.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way from a declaration to one of its values: members by name, items of lists by index. Immutable and thread-safe.
 */
public final class ValuePath {
    private static final ValuePath ROOT = new ValuePath(null, "", -1);

    private final @Nullable ValuePath parent;
    private final String name;
    private final int index;
    private final int hash;

    private ValuePath(@Nullable ValuePath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.hash = parent == null ? 1 : 31 * (31 * parent.hash + name.hashCode()) + index;
    }

    /**
     * The declaration itself.
     *
     * @return the empty path
     */
    public static ValuePath root() {
        return ROOT;
    }

    /**
     * Returns the path of a member.
     *
     * @param member the name of the member in JSON; for a text, the tag of a language
     * @return a path that is one step longer
     */
    public ValuePath member(String member) {
        return new ValuePath(this, member, -1);
    }

    /**
     * Returns the path of an item of a list.
     *
     * @param item the index, from 0
     * @return a path that is one step longer
     */
    public ValuePath item(int item) {
        return new ValuePath(this, "", item);
    }

    /**
     * The path of what holds this value.
     *
     * @return the path without its last step; null for the declaration itself
     */
    public @Nullable ValuePath parent() {
        return parent;
    }

    /**
     * Whether the last step leads to an item of a list.
     *
     * @return {@code true} for an item, {@code false} for a member and for the declaration itself
     */
    public boolean isItem() {
        return index >= 0;
    }

    /**
     * The name of the last step.
     *
     * @return the name of the member; empty for an item and for the declaration itself
     */
    public String name() {
        return name;
    }

    /**
     * The index of the last step.
     *
     * @return the index of the item, from 0; -1 for a member and for the declaration itself
     */
    public int index() {
        return index;
    }

    /**
     * The path as a JSON Pointer.
     *
     * @return a pointer by RFC 6901, such as {@code /sections/0/label}; empty for the declaration itself
     */
    public String toPointer() {
        StringBuilder pointer = new StringBuilder();
        for (ValuePath step : steps()) {
            pointer.append('/');
            if (step.isItem()) {
                pointer.append(step.index);
            } else {
                pointer.append(step.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** Returns the paths from the first step to this one. */
    private Deque<ValuePath> steps() {
        Deque<ValuePath> steps = new ArrayDeque<>();
        for (ValuePath step = this; step != null && step.parent != null; step = step.parent) {
            steps.addFirst(step);
        }
        return steps;
    }

    /** Two paths are equal if all their steps are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ValuePath path
                && hash == path.hash
                && index == path.index
                && name.equals(path.name)
                && Objects.equals(parent, path.parent);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns the path as Java writes it, such as {@code sections[0].label}; empty for the declaration itself. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (ValuePath step : steps()) {
            if (step.isItem()) {
                text.append('[').append(step.index).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.name);
            }
        }
        return text.toString();
    }
}
