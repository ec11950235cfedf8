package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.NodeId;

/** Steps of JSON Pointers and addresses. */
public final class Steps {
    /** More digits than any list has items. */
    private static final int MAX_DIGITS = 9;

    private Steps() {}

    /**
     * Returns a name as a step of a JSON Pointer.
     *
     * @param name the name as it is
     * @return the name with escapes for {@code ~} and {@code /}
     */
    public static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /**
     * Returns the JSON Pointer of some steps.
     *
     * @param tokens names and indices, as they are
     * @return a pointer by RFC 6901; empty if there are no steps
     */
    public static String pointer(List<String> tokens) {
        StringBuilder pointer = new StringBuilder();
        tokens.forEach(token -> pointer.append('/').append(escaped(token)));
        return pointer.toString();
    }

    /**
     * Returns the steps of a JSON Pointer.
     *
     * @param pointer a pointer by RFC 6901
     * @return names and indices, as they are; none for an empty pointer
     * @throws IllegalArgumentException if {@code pointer} is neither empty nor starts with {@code /}
     */
    public static List<String> tokens(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer must be empty or start with / - but was: " + pointer);
        }
        List<String> tokens = new ArrayList<>();
        for (int from = 1; from <= pointer.length(); ) {
            int slash = pointer.indexOf('/', from);
            int end = slash < 0 ? pointer.length() : slash;
            tokens.add(unescaped(pointer.substring(from, end)));
            from = end + 1;
        }
        return tokens;
    }

    /**
     * Returns the number that a text is.
     *
     * @param text a step of a JSON Pointer
     * @return the number, if it is written without leading zeros and not greater than the index of any list; -1 if not
     */
    public static int index(String text) {
        boolean isNumber = !text.isEmpty()
                && text.length() <= MAX_DIGITS
                && (text.length() == 1 || text.charAt(0) != '0')
                && Ascii.areDigits(text);
        return isNumber ? Integer.parseInt(text) : -1;
    }

    /** Follows an address step by step; the first step may be the name of a node. */
    static Optional<Part<?>> follow(Part<?> root, Address address, Function<NodeId, @Nullable Part<?>> named) {
        Part<?> at = root;
        String path = address.toString();
        for (int from = 0; from < path.length() && at != null; ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            String step = path.substring(from, end);
            at = step.charAt(0) == '#'
                    ? NodeId.find(step.substring(1)).map(named).orElse(null)
                    : follow(at, step);
            from = end + 1;
        }
        return Optional.ofNullable(at);
    }

    private static @Nullable Part<?> follow(Part<?> at, String step) {
        int hyphen = step.lastIndexOf('-');
        if (hyphen < 0 || !Ascii.isDigit(step.charAt(hyphen + 1))) {
            return at.follow(step, 0);
        }
        int number = index(step.substring(hyphen + 1));
        return number < 0 ? null : at.follow(step.substring(0, hyphen), number);
    }
}
