package org.rightsdeclarations.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.place.PrintedPlace;
import org.rightsdeclarations.problem.NodePlace;

/** The nodes that findings are about, or are in. What it costs depends on the depth of the place. */
final class NodePlaces {
    private NodePlaces() {}

    /** Returns the nearest node; empty if there is none around a part. */
    static Optional<NodePlace> of(Part<?> where) {
        return nearest(where)
                .map(node -> new NodePlace(
                        node.getAddress().value(),
                        PrintedPlace.firstWords(node),
                        where.getPointer().substring(node.getPointer().length())));
    }

    private static Optional<Part<?>> nearest(@Nullable Part<?> where) {
        if (where == null) {
            return Optional.empty();
        }
        return where.as(Node.class).isPresent()
                ? Optional.of(where)
                : nearest(where.getParent().orElse(null));
    }
}
