package org.rightsdeclarations.rule.standard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.ValuePath;

/** Names the place of a node for people, as an {@link org.rightsdeclarations.value.Address} counts it. */
public final class PlaceNames {
    private static final Map<String, String> KINDS = Map.of(
            "recitals", "recital",
            "sections", "section",
            "annexes", "annex",
            "clauses", "clause",
            "commitments", "commitment");

    private PlaceNames() {}

    /**
     * Names a place.
     *
     * @param path the path of a node
     * @return its address by place, such as {@code section-1/clause-2}
     */
    public static String name(ValuePath path) {
        StringBuilder name = new StringBuilder();
        append(path, name);
        return name.toString();
    }

    private static void append(@Nullable ValuePath path, StringBuilder name) {
        if (path == null || path.parent() == null) {
            return;
        }
        append(path.parent(), name);
        if (path.isItem()) {
            name.append('-').append(path.index() + 1);
        } else {
            name.append(name.length() == 0 ? "" : "/").append(KINDS.getOrDefault(path.name(), path.name()));
        }
    }
}
