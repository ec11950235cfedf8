package org.rightsdeclarations.json.report;

import org.rightsdeclarations.problem.Excerpt;

/** Text as a message of SARIF takes it: what a document says never becomes a placeholder or a link. */
final class SarifText {
    private SarifText() {}

    /** Returns a text that is shown as it is. Source: SARIF 2.1.0, 3.11.5 and 3.11.6. */
    static String literal(String text) {
        return Excerpt.wellFormed(text)
                .replace("{", "{{")
                .replace("}", "}}")
                // What would end the text of a link and begin its address.
                .replace("](", "\\](");
    }

    /** Returns a template of a message with an ellipsis for each argument. */
    static String withoutArguments(String template) {
        StringBuilder out = new StringBuilder(template.length());
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(template, from, open).append('\u2026');
            from = close + 1;
        }
        return out.append(template.substring(from)).toString();
    }
}
