package org.rightsdeclarations.problem;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The form of a problem in a stream of Java objects: its content, with the words in every language.
 *
 * @param code the stable code
 * @param severity how much it matters
 * @param pointer what it is about
 * @param position the place in the text; null if there is none
 * @param printedPlace where it is by what the document prints; null if nothing is printed there
 * @param node the node that it is about or in; null if there is none
 * @param arguments the arguments of the message
 * @param words what is said in every language
 * @param locale the language of the problem
 */
record WrittenProblem(
        String code,
        Severity severity,
        String pointer,
        @Nullable Position position,
        @Nullable String printedPlace,
        @Nullable NodePlace node,
        Map<String, Object> arguments,
        WrittenWording words,
        Locale locale)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    WrittenProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        arguments = new TreeMap<>(arguments);
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(locale, "locale");
    }

    private Object readResolve() {
        Problem problem =
                new Problem(code, severity, pointer, position, null, node, Arguments.plain(arguments), words, locale);
        return printedPlace == null ? problem : problem.withPrintedPlace(printedPlace);
    }
}
