package org.rightsdeclarations.json.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Steps;

/**
 * Joins what rules find with what is wrong with the structure of a document. A rule judges only what was read whole:
 * what it finds in something that lacks a part is not said, because the part may be all that is missing.
 */
final class WholeParts {
    private static final int[] NONE = {};

    /** A value of the document in which something is wrong, or a list that lacks items or holds such a list. */
    private static final class Place {
        final Map<String, Place> inside = new HashMap<>(4);

        /** Where the items were in the document that could not be built, so that those behind them moved up. */
        int[] dropped = NONE;

        boolean isBroken;

        @Nullable
        Place at(int index) {
            return inside.get(Integer.toString(inDocument(index)));
        }

        /** Returns where an item was before those that are gone were taken out. */
        int inDocument(int index) {
            int before = 0;
            for (int end = dropped.length; before < end; ) {
                int middle = (before + end) >>> 1;
                boolean isBefore = dropped[middle] - middle <= index;
                before = isBefore ? middle + 1 : before;
                end = isBefore ? end : middle;
            }
            return index + before;
        }
    }

    private final Place root = new Place();
    private final boolean isMoved;

    /**
     * Creates a filter of findings.
     *
     * @param dropped for each list, where the items were that could not be built, in order
     * @param broken the pointers of the values whose structure is wrong
     */
    WholeParts(Map<String, IntStream.Builder> dropped, Set<String> broken) {
        isMoved = !dropped.isEmpty();
        for (Map.Entry<String, IntStream.Builder> list : dropped.entrySet()) {
            place(list.getKey(), false).dropped = list.getValue().build().toArray();
        }
        for (String pointer : broken) {
            place(pointer, true);
        }
    }

    private Place place(String pointer, boolean isBroken) {
        Place place = root;
        place.isBroken |= isBroken;
        for (int from = 1; from <= pointer.length(); ) {
            int slash = pointer.indexOf('/', from);
            int end = slash < 0 ? pointer.length() : slash;
            place = place.inside.computeIfAbsent(pointer.substring(from, end), unknown -> new Place());
            place.isBroken |= isBroken;
            from = end + 1;
        }
        return place;
    }

    /** Returns whether nothing is wrong with the structure of a part and of what it holds. */
    boolean isWhole(Part<?> part) {
        Place place = root.isBroken ? placeOf(part) : null;
        return place == null || !place.isBroken;
    }

    /** Returns the place of a part, or null if nothing is known of it: most parts are far from all that is wrong. */
    private @Nullable Place placeOf(Part<?> part) {
        Part<?> holder = part.getParent().orElse(null);
        if (holder == null) {
            return root;
        }
        Place place = placeOf(holder);
        // An item of a list inside an extension has an index alone.
        if (place != null && !(part.getName().isEmpty() && part.getIndex() >= 0)) {
            place = place.inside.get(Steps.escaped(part.getName()));
        }
        return place == null || part.getIndex() < 0 ? place : place.at(part.getIndex());
    }

    /** Returns the pointer that a part has in the document. */
    String pointerOf(Part<?> part) {
        if (!isMoved || part.getPointer().isEmpty()) {
            return part.getPointer();
        }
        StringBuilder pointer = new StringBuilder();
        Place place = root;
        for (String token : part.getPointer().substring(1).split("/", -1)) {
            String own = place == null || place.dropped.length == 0
                    ? token
                    : Integer.toString(place.inDocument(Integer.parseInt(token)));
            pointer.append('/').append(own);
            place = place == null ? null : place.inside.get(own);
        }
        return pointer.toString();
    }
}
