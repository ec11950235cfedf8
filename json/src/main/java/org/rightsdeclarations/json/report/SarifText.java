package org.rightsdeclarations.json.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.Messages;

/** Text as a message of SARIF takes it: what a document says never becomes a placeholder or a link. */
final class SarifText {
    /** As many suggestions as a code may have. */
    private static final int MOST_SUGGESTIONS = 7;

    private SarifText() {}

    /** Returns a text that is shown as it is. Source: SARIF 2.1.0, 3.11.5 and 3.11.6. */
    static String literal(String text) {
        return Excerpt.wellFormed(text)
                .replace("{", "{{")
                .replace("}", "}}")
                // What would end the text of a link and begin its address.
                .replace("](", "\\](");
    }

    /** Returns a text up to the end of its first sentence. */
    static String firstSentence(String text) {
        int end = Stream.of(". ", "\u3002")
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(text.length() - 1);
        return text.substring(0, end + 1);
    }

    /**
     * Returns the template of what helps whenever a problem has a code: its only suggestion, or the first of several
     * that is the same for all documents.
     */
    static Optional<String> remedy(String code, Messages messages) {
        Optional<String> first = messages.text(code + ".suggestion");
        List<String> all = Stream.concat(
                        first.stream(),
                        IntStream.rangeClosed(2, MOST_SUGGESTIONS)
                                .mapToObj(number -> messages.text(code + ".suggestion-" + number))
                                .flatMap(Optional::stream))
                .toList();
        return all.size() < 2
                ? first
                : all.stream().filter(text -> text.indexOf('{') < 0).findFirst();
    }

    /** Returns a template of a message with an ellipsis for each argument. */
    static String withoutArguments(String template) {
        StringBuilder out = new StringBuilder(template.length());
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int end = endOfArgument(template, open);
            if (end < 0) {
                break;
            }
            out.append(template, from, open).append('\u2026');
            from = end;
        }
        return out.append(template.substring(from)).toString();
    }

    /**
     * Returns where an argument ends, which holds further braces if it has forms of a plural; -1 if it does not end.
     */
    private static int endOfArgument(String template, int open) {
        int depth = 0;
        int at = open;
        do {
            char c = template.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0 && at < template.length());
        return depth == 0 ? at : -1;
    }
}
