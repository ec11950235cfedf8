package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.problem.MissingValueException.require;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.NodePlace;

/** Builds the place of a node member by member. Not thread-safe. */
final class NodePlaceBuilder {
    private @Nullable String address;
    private String words = "";
    private String inside = "";

    void address(String value) {
        address = value;
    }

    void words(String value) {
        words = value;
    }

    void inside(String value) {
        inside = value;
    }

    NodePlace build() {
        return new NodePlace(require(address, "address"), words, inside);
    }
}
