package org.rightsdeclarations.rule.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.standard.NodeWalk;
import org.rightsdeclarations.rule.standard.PlaceNames;
import org.rightsdeclarations.rule.standard.Siblings;
import org.rightsdeclarations.value.NodeId;

/** Finds names that more than one node has. */
public final class RepeatedIds {
    private RepeatedIds() {}

    /**
     * Reports every node but the first that has a name.
     *
     * @param examination the declaration under examination
     */
    public static void check(Examination<Declaration> examination) {
        Glance glance = new Glance();
        glance.walk(examination.subject(), examination.path());
        if (glance.isRepeated) {
            new Search(examination).walk(examination.subject(), examination.path());
        }
    }

    private static final class Glance extends NodeWalk {
        private final Set<NodeId> ids = new HashSet<>();
        private boolean isRepeated;

        @Override
        protected void node(Node node, Siblings siblings) {
            Optional<NodeId> id = node.getId();
            if (id.isPresent() && !ids.add(id.get())) {
                isRepeated = true;
            }
        }
    }

    private static final class Search extends NodeWalk {
        private final Examination<Declaration> examination;
        private final Map<NodeId, ValuePath> holders = new HashMap<>();

        Search(Examination<Declaration> examination) {
            this.examination = examination;
        }

        @Override
        protected void node(Node node, Siblings siblings) {
            node.getId().ifPresent(id -> {
                ValuePath path = siblings.path();
                ValuePath holder = holders.putIfAbsent(id, path);
                if (holder != null) {
                    examination.report(
                            path.member("id"), Map.of("id", id.toString(), "holder", PlaceNames.name(holder)));
                }
            });
        }
    }
}
