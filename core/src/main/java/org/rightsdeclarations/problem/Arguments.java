package org.rightsdeclarations.problem;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The arguments of messages as texts and numbers, which any program can keep. */
final class Arguments {
    private Arguments() {}

    /**
     * Returns arguments in the order of their names, so that no report depends on the order of a map that has none.
     * What is neither a text nor a number becomes the text that messages show.
     */
    static SortedMap<String, Object> plain(Map<String, ?> arguments) {
        TreeMap<String, Object> plain = new TreeMap<>();
        arguments.forEach((name, value) -> plain.put(name, plain(value)));
        return Collections.unmodifiableSortedMap(plain);
    }

    private static Serializable plain(Object value) {
        // Numbers of other libraries may be anything.
        return value instanceof Number number && value.getClass().getModule() == Object.class.getModule()
                ? number
                : value.toString();
    }
}
