package org.rightsdeclarations.json.document;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is wrong with the structure of a document, before it is put into words.
 *
 * @param code what is wrong
 * @param offset where, in bytes of the document
 * @param arguments the arguments of the message
 */
public record StructureFinding(StructureCode code, long offset, Map<String, ?> arguments) {
    /** Returns the places that the message names. */
    public Stream<Mark> marks() {
        return arguments.values().stream().filter(Mark.class::isInstance).map(Mark.class::cast);
    }

    /** Returns the arguments with lines and columns, without those that nobody knows. */
    public Map<String, Object> located() {
        Map<String, Object> located = new TreeMap<>();
        arguments.forEach((name, value) -> {
            Object known = value instanceof Mark mark ? mark.place() : value;
            if (known != null) {
                located.put(name, known);
            }
        });
        return located;
    }
}
