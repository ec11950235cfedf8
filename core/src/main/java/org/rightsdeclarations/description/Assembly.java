package org.rightsdeclarations.description;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of a type are taken apart and put together: one class instead of a function for each member, which
 * would be slow to load. Thread-safe.
 *
 * @param <T> the type of the objects
 * @param <B> their builder
 */
public abstract class Assembly<T, B> {
    /** Creates an assembly. */
    protected Assembly() {}

    /**
     * Takes an object apart.
     *
     * @param object the object
     * @return the values of its members in their order; null for what is absent, and for a list without items
     */
    protected abstract @Nullable Object[] values(T object);

    /**
     * Returns what a getter found.
     *
     * @param found what it returned
     * @return the value, or null if there is none
     */
    protected static @Nullable Object orNull(Optional<?> found) {
        return found.orElse(null);
    }

    /**
     * Returns what a getter found.
     *
     * @param found what it returned
     * @return the number, or null if there is none
     */
    protected static @Nullable Object orNull(OptionalInt found) {
        return found.isPresent() ? found.getAsInt() : null;
    }

    /**
     * Returns what a getter found.
     *
     * @param found what it returned
     * @return the list, or null if it is empty
     */
    protected static @Nullable Object orNull(List<?> found) {
        return found.isEmpty() ? null : found;
    }

    /**
     * Returns what a getter found.
     *
     * @param found what it returned
     * @return {@code true}, or null for {@code false}, which is not written
     */
    protected static @Nullable Object orNull(boolean found) {
        return found ? Boolean.TRUE : null;
    }

    /**
     * Starts an object.
     *
     * @return a builder of which nothing is set
     */
    protected abstract B builder();

    /**
     * Starts a changed copy of an object.
     *
     * @param object the object
     * @return a builder with all that the object has
     */
    protected abstract B builder(T object);

    /**
     * Puts an object together.
     *
     * @param builder a builder with all that the object has
     * @return the object
     */
    protected abstract T build(B builder);

    /**
     * Sets a member.
     *
     * @param builder the builder
     * @param member the name of the member
     * @param value its value, for a list all items
     */
    protected abstract void set(B builder, String member, Object value);

    /**
     * Returns a value as a list of whatever items the member has.
     *
     * @param <I> the type of the items
     * @param value the value of a list
     * @return the list
     */
    @SuppressWarnings("unchecked") // the kind of a member says what its items are
    protected static <I> List<I> list(Object value) {
        return (List<I>) value;
    }

    /**
     * Returns an exception for a name that is none of a member.
     *
     * @param member the name
     * @return the exception
     */
    protected static IllegalArgumentException unknown(String member) {
        return new IllegalArgumentException("name must be that of a member - but was: " + member);
    }
}
