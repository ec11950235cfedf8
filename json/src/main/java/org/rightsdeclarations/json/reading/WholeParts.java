package org.rightsdeclarations.json.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.validation.Finding;

/**
 * Joins what rules find with what is wrong with the structure of a document. A rule judges only what was read whole:
 * what it finds in something that lacks a part is not said, because the part may be all that is missing.
 */
final class WholeParts {
    private final Set<String> dropped;
    private final TreeSet<String> broken;

    /**
     * Creates a filter of findings.
     *
     * @param dropped the pointers of the items that could not be built, so that those behind them moved up
     * @param broken the pointers of the values whose structure is wrong
     */
    WholeParts(Set<String> dropped, Set<String> broken) {
        this.dropped = dropped;
        this.broken = new TreeSet<>(broken);
    }

    /** Returns the findings that hold, each with the path that its value has in the document. */
    List<Finding> select(List<Finding> findings) {
        if (broken.isEmpty()) {
            return findings;
        }
        return findings.stream()
                .filter(finding -> isWhole(inDocument(finding.evidence()).toPointer()))
                .map(finding -> finding.at(inDocument(finding.where())))
                .toList();
    }

    private boolean isWhole(String pointer) {
        String inside = broken.ceiling(pointer + "/");
        return !broken.contains(pointer) && (inside == null || !inside.startsWith(pointer + "/"));
    }

    private ValuePath inDocument(ValuePath path) {
        ValuePath parent = path.parent();
        if (dropped.isEmpty() || parent == null) {
            return path;
        }
        ValuePath list = inDocument(parent);
        return path.isItem()
                ? list.item(indexInDocument(list.toPointer() + "/", path.index()))
                : list.member(path.name());
    }

    private int indexInDocument(String list, int index) {
        int there = -1;
        for (int kept = 0; kept <= index; kept++) {
            do {
                there++;
            } while (dropped.contains(list + there));
        }
        return there;
    }
}
