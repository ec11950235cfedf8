package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.problem.ValuePath;

/** A list of nodes that stand side by side. Knows where it stands, but works that out only for who asks. */
public final class Siblings {
    private final @Nullable Siblings parents;
    private final ValuePath root;
    private final String member;
    private final List<? extends Node> nodes;

    /** The node that a walk has come to, so that one object serves for all of them. */
    private int current;

    Siblings(@Nullable Siblings parents, ValuePath root, String member, List<? extends Node> nodes) {
        this.parents = parents;
        this.root = root;
        this.member = member;
        this.nodes = nodes;
    }

    Siblings children(String of, List<? extends Node> children) {
        return new Siblings(this, root, of, children);
    }

    void setCurrent(int index) {
        current = index;
    }

    /**
     * The nodes.
     *
     * @return one or more nodes
     */
    public List<? extends Node> nodes() {
        return nodes;
    }

    /**
     * The member that holds the list.
     *
     * @return its name in JSON
     */
    public String member() {
        return member;
    }

    /**
     * Whether the list stands inside a provision.
     *
     * @return {@code true} for nested clauses
     */
    public boolean isNested() {
        return parents != null && parents.nodes.get(parents.current) instanceof Provision;
    }

    /**
     * Where a node stands.
     *
     * @param index its place in the list, from 0
     * @return its path
     */
    public ValuePath path(int index) {
        ValuePath holder = parents == null ? root : parents.path();
        return holder.member(member).item(index);
    }

    /**
     * Where the node stands that the walk has come to.
     *
     * @return its path
     */
    public ValuePath path() {
        return path(current);
    }
}
