package org.rightsdeclarations.validation;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Steps;

/**
 * Leads from JSON Pointers to the paths of Java properties that Jakarta Validation and web frameworks use, and back.
 * They differ in form, and where members that exclude one another share a property: {@code /anniversaries/0/instrument}
 * is {@code anniversaries[0].origin}. Immutable and thread-safe.
 */
public final class PropertyPaths {
    private final Part<?> root;
    private final String holder;

    private PropertyPaths(Part<?> root, String holder) {
        this.root = root;
        this.holder = holder;
    }

    /**
     * Returns the paths in an object.
     *
     * @param value the object, a declaration or a part of one
     * @return paths and pointers that start at the object
     */
    public static PropertyPaths of(Judged value) {
        require(value, "value");
        return new PropertyPaths(DeclarationValidator.root(value), "");
    }

    /**
     * Says where the object is in one of an embedding system, such as the form that was sent.
     *
     * @param path the path to it, such as {@code body.declarations[3]}; the key of a map is in brackets, too
     * @return paths and pointers that start at the other object
     */
    public PropertyPaths heldAt(String path) {
        require(path, "path");
        return new PropertyPaths(root, path);
    }

    /**
     * Turns a pointer into a path.
     *
     * @param pointer a JSON Pointer by RFC 6901, such as that of a problem; what it leads to may be absent
     * @return the path, such as {@code body.declarations[3].title.en}; empty if nothing can be there
     */
    public Optional<String> toPath(String pointer) {
        return follow(Steps.tokens(pointer), Part::step).map(part -> {
            String path = part.getPropertyPath();
            return holder + (holder.isEmpty() || path.isEmpty() ? "" : ".") + path;
        });
    }

    /**
     * Turns a path into a pointer.
     *
     * @param path a path, such as that of a violation; what it leads to may be absent
     * @return the JSON Pointer, such as {@code /body/declarations/3/title/en}; empty if nothing can be there
     */
    public Optional<String> toPointer(String path) {
        return follow(tokens(path), Part::property).map(part -> Steps.pointer(tokens(holder)) + part.getPointer());
    }

    private Optional<Part<?>> follow(List<String> tokens, BiFunction<Part<?>, String, Optional<Part<?>>> step) {
        List<String> outside = tokens(holder);
        if (tokens.size() < outside.size() || !tokens.subList(0, outside.size()).equals(outside)) {
            return Optional.empty();
        }
        Optional<Part<?>> at = Optional.of(root);
        for (String token : tokens.subList(outside.size(), tokens.size())) {
            at = at.flatMap(part -> step.apply(part, token));
        }
        return at;
    }

    /** Returns the names, indices and keys of a path; what is in angle brackets, as a type argument, is none. */
    private static List<String> tokens(String path) {
        List<String> tokens = new ArrayList<>();
        for (int from = 0; from < path.length(); ) {
            char first = path.charAt(from);
            int start = first == '.' || first == '[' || first == '<' ? from + 1 : from;
            int end = first == '['
                    ? path.indexOf(']', start)
                    : first == '<' ? path.indexOf('>', start) : ending(path, start);
            end = end < 0 ? path.length() : end;
            if (first != '<' && end > start) {
                tokens.add(path.substring(start, end));
            }
            from = first == '[' || first == '<' ? end + 1 : end;
        }
        return tokens;
    }

    private static int ending(String path, int from) {
        int end = from;
        while (end < path.length() && ".[<".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
