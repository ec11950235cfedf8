package org.rightsdeclarations.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;

/** Says what is wrong with JSON at the place where the parser gave up. */
final class Syntax {
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    /** The most bytes of a word that are looked at. */
    private static final int MAX_WORD = 24;

    /** What may follow a backslash. */
    private static final String ESCAPES = "\"\\/bfnrtu";

    /** The characters of an escape such as {@code \u005Cu00e9}. */
    private static final int UNICODE_ESCAPE = 6;

    private final Document document;

    Syntax(Document document) {
        this.document = document;
    }

    /** A mistake, and where it is. */
    record Diagnosis(Defect defect, int offset, Map<String, Object> arguments) {}

    /**
     * Explains a mistake.
     *
     * @param offset where the parser stopped
     * @param afterName whether the last token was the name of a member
     */
    Diagnosis diagnose(int offset, boolean afterName) {
        if (offset >= document.end()) {
            return new Diagnosis(Defect.SYNTAX_END, document.end(), Map.of());
        }
        if (isInsideText(offset)) {
            return insideText(offset);
        }
        int c = at(offset);
        int adjacent = at(offset - 1);
        int before = lastBefore(offset);
        if ((c == ']' || c == '}') && before == ',') {
            return found(Defect.SYNTAX_COMMA, offset);
        }
        if (c == '/' || c == '#') {
            return new Diagnosis(Defect.SYNTAX_COMMENT, offset, Map.of());
        }
        if (c == '\'' || c == '`') {
            return found(Defect.SYNTAX_QUOTE, offset);
        }
        if (isSign(adjacent) || isSign(c) || (isDigit(adjacent) && (isDigit(c) || isLetter(c)))) {
            return found(Defect.SYNTAX_NUMBER, offset);
        }
        if (afterName && before == '"' && c != '}') {
            return found(Defect.SYNTAX_MISSING_COLON, offset);
        }
        int start = startOfWord(offset);
        if ((start < offset && !WORDS.contains(word(start))) || (isLetter(c) && !endsValue(before))) {
            return new Diagnosis(Defect.SYNTAX_WORD, start, Map.of("found", word(start)));
        }
        return found(endsValue(before) && startsValue(c) ? Defect.SYNTAX_MISSING_COMMA : Defect.SYNTAX, offset);
    }

    private Diagnosis insideText(int offset) {
        int c = at(offset);
        if (c < ' ') {
            return new Diagnosis(Defect.SYNTAX_CONTROL, offset, Map.of("found", String.format("U+%04X", c)));
        }
        int half = -1;
        int i = startOfText(offset);
        while (i < offset) {
            int end = endOfEscape(i, offset);
            if (end < 0) {
                return new Diagnosis(Defect.SYNTAX_ESCAPE, i, Map.of("found", text(i, endOfCharacter(offset))));
            }
            boolean halved = end - i == UNICODE_ESCAPE && (isHighSurrogate(i) || isLowSurrogate(i));
            half = halved && half < 0 ? i : half;
            i = end;
        }
        // The parser takes no half of a pair in a name; in a text it does, and the text is then refused.
        return half < 0
                ? found(Defect.SYNTAX, offset)
                : new Diagnosis(Defect.LONE_SURROGATE, half, Map.of("found", text(half, half + UNICODE_ESCAPE)));
    }

    /** Returns the offset after a plain byte, an escape or a pair of escapes, or -1 if it is not sound. */
    private int endOfEscape(int start, int limit) {
        if (at(start) != '\\') {
            return start + 1;
        }
        int second = start + UNICODE_ESCAPE;
        int end = at(start + 1) != 'u' ? start + 2 : second;
        if (isHighSurrogate(start) && isLowSurrogate(second) && second + UNICODE_ESCAPE <= limit) {
            return second + UNICODE_ESCAPE;
        }
        return end <= limit && ESCAPES.indexOf(at(start + 1)) >= 0 ? end : -1;
    }

    private Diagnosis found(Defect defect, int offset) {
        return new Diagnosis(defect, offset, Map.of("found", text(offset, endOfCharacter(offset))));
    }

    private boolean isInsideText(int offset) {
        return startOfText(offset) >= 0;
    }

    /** Returns the offset after the quote that opens the text around {@code offset}, or -1 if there is no text. */
    private int startOfText(int offset) {
        int start = -1;
        for (int i = document.start(); i < offset; i++) {
            int c = at(i);
            if (c == '"') {
                start = start < 0 ? i + 1 : -1;
            } else if (start >= 0 && c == '\\' && i + 1 < offset) {
                i++;
            }
        }
        return start;
    }

    private boolean isHighSurrogate(int escape) {
        return isEscapeOf(escape, "89ABab");
    }

    private boolean isLowSurrogate(int escape) {
        return isEscapeOf(escape, "CDEFcdef");
    }

    /** Tells whether a Unicode escape starts with D and one of some other digits. */
    private boolean isEscapeOf(int escape, String second) {
        return at(escape) == '\\'
                && at(escape + 1) == 'u'
                && (at(escape + 2) == 'D' || at(escape + 2) == 'd')
                && second.indexOf(at(escape + 3)) >= 0;
    }

    /** Returns the last character before {@code offset} that is no white space, or 0. */
    private int lastBefore(int offset) {
        int i = offset - 1;
        while (isBlank(at(i))) {
            i--;
        }
        return at(i);
    }

    private int startOfWord(int offset) {
        int start = offset;
        while (isLetter(at(start - 1))) {
            start--;
        }
        return start;
    }

    private String word(int start) {
        int end = start;
        while (end - start < MAX_WORD && (isLetter(at(end)) || isDigit(at(end)))) {
            end++;
        }
        return text(start, end);
    }

    private int endOfCharacter(int offset) {
        int end = offset + 1;
        while ((at(end) & 0xC0) == 0x80) {
            end++;
        }
        return end;
    }

    private String text(int start, int end) {
        return new String(document.bytes(), start, end - start, UTF_8);
    }

    /** Returns the byte at {@code offset} as a number from 0 to 255; 0 outside the document. */
    private int at(int offset) {
        return offset < document.start() || offset >= document.end() ? 0 : document.bytes()[offset] & 0xFF;
    }

    private static boolean endsValue(int c) {
        return c == '"' || c == ']' || c == '}' || isDigit(c) || isLetter(c);
    }

    private static boolean startsValue(int c) {
        return c == '"' || c == '[' || c == '{' || isDigit(c) || isLetter(c);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(int c) {
        return c == '-' || c == '+' || c == '.';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
