package org.rightsdeclarations.problem;

import java.util.Optional;

/** Where a problem is, whatever number its place has by now: by ids, and by words. */
final class Identity {
    /** Whether the node of a problem has an id, or something around it. */
    enum Named {
        ITSELF,
        AROUND,
        NOT
    }

    private Identity() {}

    /** Returns the node by its id; if it has none, by its words after the nearest id around it; empty without any. */
    static Optional<String> same(Problem problem) {
        NodePlace node = problem.getNode().orElse(null);
        if (node == null || (named(problem) == Named.NOT && node.words().isEmpty())) {
            return Optional.empty();
        }
        if (named(problem) == Named.ITSELF || node.words().isEmpty()) {
            return Optional.of(node.address() + ' ' + node.inside());
        }
        return Optional.of(around(node) + ' ' + spoken(node));
    }

    /** Returns the same with its words, since a broken document may have an id twice. */
    static Optional<String> sameWords(Problem problem) {
        return same(problem).map(node -> node + ' ' + words(problem).orElse(""));
    }

    /** Returns that at its pointer. */
    static Optional<String> here(Problem problem) {
        return sameWords(problem).map(node -> problem.getPointer() + ' ' + node);
    }

    /** Returns the node by its words alone; empty if it has none. */
    static Optional<String> words(Problem problem) {
        return problem.getNode().filter(node -> !node.words().isEmpty()).map(Identity::spoken);
    }

    static Named named(Problem problem) {
        String address = problem.getNode().map(NodePlace::address).orElse("");
        if (!address.startsWith("#")) {
            return Named.NOT;
        }
        return address.indexOf('/') < 0 ? Named.ITSELF : Named.AROUND;
    }

    private static String around(NodePlace node) {
        return node.address().startsWith("#")
                ? node.address().substring(0, node.address().indexOf('/'))
                : "";
    }

    private static String spoken(NodePlace node) {
        return node.inside() + ' ' + node.words();
    }
}
