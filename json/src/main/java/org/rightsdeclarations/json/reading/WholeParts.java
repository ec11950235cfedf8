package org.rightsdeclarations.json.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rightsdeclarations.description.Part;

/**
 * Joins what rules find with what is wrong with the structure of a document. A rule judges only what was read whole:
 * what it finds in something that lacks a part is not said, because the part may be all that is missing.
 */
final class WholeParts {
    /** For each list that lacks items, where they were in the document, in order. */
    private final Map<String, int[]> dropped;

    private final TreeSet<String> broken;

    /**
     * Creates a filter of findings.
     *
     * @param dropped for each list, where the items were that could not be built, so that those behind them moved up
     * @param broken the pointers of the values whose structure is wrong
     */
    WholeParts(Map<String, IntStream.Builder> dropped, Set<String> broken) {
        this.dropped = new HashMap<>();
        dropped.forEach((list, items) -> this.dropped.put(list, items.build().toArray()));
        this.broken = new TreeSet<>(broken);
    }

    /** Returns whether nothing is wrong with the structure of a part and of what it holds. */
    boolean isWhole(Part<?> part) {
        if (broken.isEmpty()) {
            return true;
        }
        String pointer = pointerOf(part);
        String inside = broken.ceiling(pointer + "/");
        return !broken.contains(pointer) && (inside == null || !inside.startsWith(pointer + "/"));
    }

    /** Returns the pointer that a part has in the document. */
    String pointerOf(Part<?> part) {
        if (dropped.isEmpty() || part.getPointer().isEmpty()) {
            return part.getPointer();
        }
        StringBuilder pointer = new StringBuilder();
        for (String token : part.getPointer().substring(1).split("/", -1)) {
            int[] gone = dropped.get(pointer.toString());
            pointer.append('/').append(gone == null ? token : inDocument(Integer.parseInt(token), gone));
        }
        return pointer.toString();
    }

    /** Returns where an item was before those that are gone were taken out. */
    private static int inDocument(int index, int[] gone) {
        int before = 0;
        for (int end = gone.length; before < end; ) {
            int middle = (before + end) >>> 1;
            boolean isBefore = gone[middle] - middle <= index;
            before = isBefore ? middle + 1 : before;
            end = isBefore ? end : middle;
        }
        return index + before;
    }
}
