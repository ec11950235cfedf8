package org.rightsdeclarations;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The nodes of a declaration in document order, each with its address and depth: recitals, then sections, then annexes,
 * each followed by what it holds. Immutable and thread-safe.
 */
public final class Outline implements Iterable<Outline.Entry> {
    /** The most characters in a node that a line shows. */
    private static final int SHOWN = 72;

    private final List<Entry> entries;

    private Outline(List<Entry> entries) {
        this.entries = entries;
    }

    static Outline of(Declaration declaration) {
        List<Entry> all = new ArrayList<>();
        IdentityHashMap<Part<?>, Entry> entries = new IdentityHashMap<>(); // a part of the document is one object
        for (Part<Node> part : declaration.parts().of(Node.class)) {
            Part<?> holder = part.getParent().orElseThrow();
            Entry around = entries.get(holder);
            Address address = part.getValue()
                    .getId()
                    .map(Address::of)
                    .orElseGet(() -> (around == null ? holder.getAddress() : around.address())
                            .child(part.getMember().orElseThrow().getStep(), part.getIndex() + 1));
            Entry entry = new Entry(address, around == null ? 0 : around.depth() + 1, part.getValue());
            entries.put(part, entry);
            all.add(entry);
        }
        return new Outline(List.copyOf(all));
    }

    /**
     * The entries.
     *
     * @return one for each node, in document order
     */
    public List<Entry> getEntries() {
        return entries;
    }

    /**
     * Looks up a node. Takes time linear in the size of the outline.
     *
     * @param address the address of a section, recital, clause or commitment
     * @return the node, or empty if no node has this address
     */
    public Optional<Node> find(Address address) {
        require(address, "address");
        return entries.stream()
                .filter(entry -> entry.address().equals(address))
                .map(Entry::node)
                .findFirst();
    }

    /**
     * Selects the nodes of one type.
     *
     * @param <T> the type
     * @param type the class of the type, such as {@code Clause.class}
     * @return the nodes in document order
     */
    public <T extends Node> List<T> nodes(Class<T> type) {
        require(type, "type");
        return entries.stream()
                .map(Entry::node)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Iterates over {@link #getEntries()}. */
    @Override
    public Iterator<Entry> iterator() {
        return entries.iterator();
    }

    /**
     * Returns a line for each node: indented by depth, with label and heading or the beginning of the text.
     *
     * @return lines separated by line feeds; empty for a declaration without nodes
     */
    @Override
    public String toString() {
        return String.join("\n", entries.stream().map(Entry::toString).toList());
    }

    /**
     * A node and its place.
     *
     * @param address the address of the node
     * @param depth how many nodes enclose it, from 0
     * @param node the node
     */
    public record Entry(Address address, int depth, Node node) {
        /**
         * Creates an entry.
         *
         * @param address the address of the node
         * @param depth how many nodes it is inside of
         * @param node the node
         */
        public Entry {
            require(address, "address");
            require(node, "node");
        }

        /** Returns the node in one line, indented by depth. */
        @Override
        public String toString() {
            return "  ".repeat(depth) + summary(node).orElseGet(() -> "(" + address + ")");
        }
    }

    /** Returns label and heading of a node, or label and the beginning of its words; empty if it has none of these. */
    static Optional<String> summary(Node node) {
        Optional<LocalizedText> words =
                node instanceof Provision provision ? provision.getText() : ((Section) node).getChapeau();
        String line = Stream.of(node.getLabel(), node.getHeading().or(() -> words))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return line.isEmpty() ? Optional.empty() : Optional.of(Summary.beginning(line, SHOWN));
    }
}
