package org.rightsdeclarations.catalogue.word;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when somebody first asks for it, once. Thread-safe.
 *
 * @param <T> the type of what is made
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /**
     * Creates one that makes nothing yet.
     *
     * @param maker makes it
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    /**
     * Returns whether it has been made.
     *
     * @return {@code false} if nobody asked for it yet
     */
    public boolean isMade() {
        return made != null;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
