package org.rightsdeclarations.description;

import java.util.Map;
import org.rightsdeclarations.description.alignment.Alignment;

/**
 * Pointers to one part, which stands in two objects and in what they are merged into.
 *
 * @param merged where it is in what comes of both
 * @param own where it is in the object; as in what comes of both, if it is not there
 * @param other where it is in the translation; as in what comes of both, if it is not there
 */
record Ways(String merged, String own, String other) {
    static final Ways ROOT = new Ways("", "", "");

    Ways member(String name) {
        String step = "/" + Steps.escaped(name);
        return new Ways(merged + step, own + step, other + step);
    }

    /** Goes on to an item of a list, and notes if it has another place there than it had. */
    Ways item(int index, Alignment.Pair pair, Map<String, String> ownMoved, Map<String, String> otherMoved) {
        String there = merged + "/" + index;
        return new Ways(there, from(own, pair.own(), there, ownMoved), from(other, pair.other(), there, otherMoved));
    }

    private static String from(String list, int index, String there, Map<String, String> moved) {
        String pointer = index == Alignment.NONE ? there : list + "/" + index;
        if (!pointer.equals(there)) {
            moved.put(pointer, there);
        }
        return pointer;
    }
}
