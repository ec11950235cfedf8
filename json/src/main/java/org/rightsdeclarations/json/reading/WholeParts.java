package org.rightsdeclarations.json.reading;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rightsdeclarations.description.Part;

/**
 * Joins what rules find with what is wrong with the structure of a document. A rule judges only what was read whole:
 * what it finds in something that lacks a part is not said, because the part may be all that is missing.
 */
final class WholeParts {
    private final Set<String> dropped;
    private final Set<String> lists;
    private final TreeSet<String> broken;

    /**
     * Creates a filter of findings.
     *
     * @param dropped the pointers of the items that could not be built, so that those behind them moved up
     * @param broken the pointers of the values whose structure is wrong
     */
    WholeParts(Set<String> dropped, Set<String> broken) {
        this.dropped = dropped;
        this.lists = dropped.stream()
                .map(item -> item.substring(0, item.lastIndexOf('/')))
                .collect(Collectors.toSet());
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
            String around = pointer.toString();
            pointer.append('/').append(lists.contains(around) ? inDocument(around, Integer.parseInt(token)) : token);
        }
        return pointer.toString();
    }

    private int inDocument(String list, int index) {
        int there = -1;
        for (int kept = 0; kept <= index; kept++) {
            do {
                there++;
            } while (dropped.contains(list + "/" + there));
        }
        return there;
    }
}
