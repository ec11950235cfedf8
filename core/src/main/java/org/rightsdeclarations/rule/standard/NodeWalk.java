package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.ValuePath;

/** Goes through all nodes of a declaration in document order. Used once, by one thread. */
public abstract class NodeWalk {
    /** Creates a walk. */
    protected NodeWalk() {}

    /**
     * Told of each list that is not empty, before its nodes.
     *
     * @param siblings the list
     */
    protected void list(Siblings siblings) {}

    /**
     * Told of each node, before what it holds.
     *
     * @param node the node
     * @param siblings the list it stands in
     */
    protected void node(Node node, Siblings siblings) {}

    /**
     * Walks.
     *
     * @param declaration the declaration
     * @param path where it stands
     */
    public final void walk(Declaration declaration, ValuePath path) {
        if (declaration.getPreamble().isPresent()) {
            List<? extends Node> recitals = declaration.getPreamble().get().getRecitals();
            each(new Siblings(null, path.member("preamble"), "recitals", recitals));
        }
        each(new Siblings(null, path, "sections", declaration.getSections()));
        each(new Siblings(null, path, "annexes", declaration.getAnnexes()));
    }

    private void each(Siblings siblings) {
        List<? extends Node> nodes = siblings.nodes();
        if (nodes.isEmpty()) {
            return;
        }
        list(siblings);
        for (int i = 0; i < nodes.size(); i++) {
            siblings.setCurrent(i);
            Node node = nodes.get(i);
            node(node, siblings);
            if (node instanceof Section section) {
                descend(siblings, "clauses", section.getClauses());
                descend(siblings, "commitments", section.getCommitments());
                descend(siblings, "sections", section.getSections());
            } else if (node instanceof Provision provision) {
                descend(siblings, "clauses", provision.getClauses());
            }
        }
    }

    private void descend(Siblings parents, String member, List<? extends Node> children) {
        if (!children.isEmpty()) {
            each(parents.children(member, children));
        }
    }
}
