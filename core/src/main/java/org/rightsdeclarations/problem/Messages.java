package org.rightsdeclarations.problem;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Message texts by code, with named arguments. Immutable and thread-safe.
 *
 * <p>A template names its arguments in braces: {@code ordinal must be {min} or more}. An argument is data, never a
 * template: braces in it mean nothing, line breaks and control characters are shown as escapes, and a long text is cut
 * in the middle with its length.
 */
public final class Messages {
    private final ResourceBundle templates;

    /**
     * Creates messages from the templates of a bundle.
     *
     * @param templates templates by code
     */
    public Messages(ResourceBundle templates) {
        this.templates = templates;
    }

    /** Returns the messages of the value types of this module, in English. */
    static Messages ofValues() {
        return Holder.VALUES;
    }

    /**
     * Writes the message of a code.
     *
     * @param code the code
     * @param arguments values by argument name; a template may leave some unused
     * @return one line of text
     * @throws IllegalArgumentException if there is no template for the code, or it names an argument that is not given
     */
    public String format(String code, Map<String, ?> arguments) {
        return find(code, arguments)
                .orElseThrow(() -> new IllegalArgumentException(
                        "message " + code + " is unknown, or needs another argument than " + arguments.keySet()));
    }

    /**
     * Writes the message of a code that may have none.
     *
     * @param code the code
     * @param arguments values by argument name; a template may leave some unused
     * @return one line of text; empty if there is no template for the code, or it names an argument that is not given
     */
    public Optional<String> find(String code, Map<String, ?> arguments) {
        if (!templates.containsKey(code)) {
            return Optional.empty();
        }
        String template = templates.getString(code);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            Object value = arguments.get(template.substring(open + 1, close));
            if (value == null) {
                return Optional.empty();
            }
            out.append(template, from, open).append(Excerpt.of(value.toString()));
            from = close + 1;
        }
        return Optional.of(out.append(template, from, template.length()).toString());
    }

    /** Loaded when the first value is refused, so that a program without mistakes never reads the bundle. */
    private static final class Holder {
        static final Messages VALUES =
                new Messages(ResourceBundle.getBundle("org.rightsdeclarations.problem.messages", Locale.ROOT));
    }
}
