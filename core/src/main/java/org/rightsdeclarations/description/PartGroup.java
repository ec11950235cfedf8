package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The parts of which the values are of one type, in the order of the document. Types are numbered as they are met, so
 * that no part is looked up by its class.
 */
final class PartGroup {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final ClassValue<Integer> NUMBERS = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return NEXT.getAndIncrement();
        }
    };

    private static final int USUAL_SIZE = 16;

    private final Class<?> type;
    private final List<Part<?>> parts = new ArrayList<>(USUAL_SIZE);

    PartGroup(Class<?> type) {
        this.type = type;
    }

    /** Returns the number of a type, which is another one each time that a program runs. */
    static int numberOf(Class<?> type) {
        return NUMBERS.get(type);
    }

    Class<?> type() {
        return type;
    }

    List<Part<?>> parts() {
        return parts;
    }
}
