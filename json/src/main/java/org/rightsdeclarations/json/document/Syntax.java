package org.rightsdeclarations.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.json.mistake.Disguise;

/** Says what is wrong with JSON at the place where the parser gave up. */
public final class Syntax {
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    /** The most bytes of a word that are looked at. */
    private static final int MAX_WORD = 24;

    /** Backslash, u and four digits. */
    private static final int LENGTH_OF_ESCAPE = 6;

    /** What people or their word processors write instead of double quotes. */
    private static final Set<String> QUOTES =
            Set.of("'", "`", "\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u00AB", "\u00BB");

    /** The most brackets that somebody forgets; a document that lacks more was cut off. */
    private static final int MOST_MISSING = 2;

    private final Document document;

    /** Looks at a document in which the parser gave up. */
    public Syntax(Document document) {
        this.document = document;
    }

    /**
     * Explains why the parser stopped.
     *
     * @param offset where the parser stopped
     * @param afterName whether the last token was the name of a member
     * @param inObject whether the parser stopped in an object, and not in an array or outside of both
     */
    public StructureFinding explain(int offset, boolean afterName, boolean inObject) {
        if (offset >= document.end() || isPointAtEnd(offset)) {
            int word = startOfWord(document.end());
            if (word < document.end() && !Ascii.isDigit(at(word - 1)) && startOfText(word) < 0) {
                return new StructureFinding(StructureCode.SYNTAX_WORD, word, Map.of("found", word(word)));
            }
            StructureCode end = document.isLine() ? StructureCode.SYNTAX_END_OF_LINE : StructureCode.SYNTAX_END;
            String closing = afterName ? "" : closing();
            return new StructureFinding(end, document.end(), closing.isEmpty() ? Map.of() : Map.of("closing", closing));
        }
        if (startOfText(offset) >= 0) {
            return insideText(offset);
        }
        boolean isAfterPlus = at(offset - 1) == '+' && !isExponent(offset - 2);
        return outsideText(isAfterPlus ? offset - 1 : startOfCharacter(offset), afterName, inObject);
    }

    /** Returns whether a document ends with the point of a number, of which the parser complains too soon. */
    private boolean isPointAtEnd(int offset) {
        return offset == document.end() - 1 && at(offset) == '.' && Ascii.isDigit(at(offset - 1));
    }

    /** Returns whether a letter belongs to a number, and says that its exponent follows. */
    private boolean isExponent(int offset) {
        return (at(offset) == 'e' || at(offset) == 'E') && Ascii.isDigit(at(offset - 1));
    }

    private StructureFinding outsideText(int offset, boolean afterName, boolean inObject) {
        int c = at(offset);
        if (c >= 0x80) {
            StructureFinding disguised = disguised(offset);
            if (disguised != null) {
                return disguised;
            }
        }
        int adjacent = at(offset - 1);
        int before = lastBefore(offset);
        if ((c == ']' || c == '}' || c == ',') && before == ',') {
            return found(StructureCode.SYNTAX_COMMA, offset);
        }
        if (c == '/' || c == '#') {
            return new StructureFinding(StructureCode.SYNTAX_COMMENT, offset, Map.of());
        }
        if (QUOTES.contains(character(offset)) || (adjacent == '"' && !afterName && isWord(c))) {
            return found(StructureCode.SYNTAX_QUOTE, offset);
        }
        if (isSign(adjacent)
                || isSign(c)
                || isExponent(offset - 1)
                || (Ascii.isDigit(adjacent) && (Ascii.isDigit(c) || isLetter(c)))) {
            return found(StructureCode.SYNTAX_NUMBER, offset);
        }
        String instead = c == '=' && afterName ? ":" : c == ';' && endsValue(before) ? "," : "";
        if (!instead.isEmpty()) {
            Map<String, String> arguments = Map.of("found", character(offset), "instead", instead);
            return new StructureFinding(StructureCode.SYNTAX, offset, arguments);
        }
        if (afterName && before == '"' && c != '}') {
            return found(StructureCode.SYNTAX_MISSING_COLON, offset);
        }
        int start = startOfWord(offset);
        if (start < offset && Ascii.isDigit(at(start - 1))) {
            return found(StructureCode.SYNTAX_NUMBER, offset);
        }
        if (inObject && !afterName && (before == '{' || before == ',') && (isWord(c) || start < offset)) {
            return new StructureFinding(StructureCode.SYNTAX_QUOTE, start, Map.of("found", word(start)));
        }
        if ((start < offset && !WORDS.contains(word(start))) || (isLetter(c) && !endsValue(before))) {
            return new StructureFinding(StructureCode.SYNTAX_WORD, start, Map.of("found", word(start)));
        }
        return found(
                endsValue(before) && startsValue(c) ? StructureCode.SYNTAX_MISSING_COMMA : StructureCode.SYNTAX,
                offset);
    }

    /** Returns what a character should be that looks like one of JSON, or like a blank, and is none; otherwise null. */
    private @Nullable StructureFinding disguised(int offset) {
        int c = character(offset).codePointAt(0);
        String plain = Disguise.of(c);
        if (plain == null || Character.isLetterOrDigit(c) || QUOTES.contains(plain)) {
            return null;
        }
        boolean isSeen = !plain.isBlank();
        Map<String, String> arguments = isSeen
                ? Map.of("found", character(offset), "instead", plain)
                : Map.of("found", Disguise.code(c), "unseen", Disguise.code(c));
        return new StructureFinding(StructureCode.SYNTAX, offset, arguments);
    }

    /** Says what follows the end of the document. */
    public StructureFinding trailing(int offset) {
        int c = at(offset);
        Map<String, String> arguments = c == '}' || c == ']'
                ? Map.of("extra", character(offset))
                : c == '{' ? Map.of("another", "{") : Map.of();
        return new StructureFinding(StructureCode.TRAILING_CONTENT, offset, arguments);
    }

    /** Returns the brackets that are missing at the end, if these are all that is missing, and few. */
    private String closing() {
        StringBuilder open = new StringBuilder();
        boolean inText = false;
        for (int i = document.start(); i < document.end(); i++) {
            int c = at(i);
            if (c == '"') {
                inText = !inText;
            } else if (inText) {
                i += c == '\\' ? 1 : 0;
            } else if (c == '[' || c == '{') {
                open.append(c == '[' ? ']' : '}');
            } else if ((c == ']' || c == '}') && open.length() > 0) {
                open.setLength(open.length() - 1);
            }
        }
        boolean isClosed = !inText && "\"]}".indexOf(lastBefore(document.end())) >= 0;
        return isClosed && open.length() <= MOST_MISSING ? open.reverse().toString() : "";
    }

    private StructureFinding insideText(int stopped) {
        int offset = startOfCharacter(stopped);
        int c = at(offset);
        if (c < ' ') {
            return new StructureFinding(
                    StructureCode.SYNTAX_CONTROL, offset, Map.of("found", String.format("U+%04X", c)));
        }
        int backslash = offset - 1;
        while (at(backslash) != '\\' && offset - backslash < LENGTH_OF_ESCAPE) {
            backslash--;
        }
        if (offset - backslash == LENGTH_OF_ESCAPE) {
            return loneSurrogate(backslash);
        }
        if (isFirstHalf(backslash - LENGTH_OF_ESCAPE) && at(backslash + 1) != 'u') {
            return loneSurrogate(backslash - LENGTH_OF_ESCAPE);
        }
        String found = text(backslash, backslash + 1 == offset ? endOfCharacter(offset) : offset);
        return new StructureFinding(StructureCode.SYNTAX_ESCAPE, backslash, Map.of("found", found));
    }

    /** The parser stops after the escape that should have been the other half, or after a half that cannot be first. */
    private StructureFinding loneSurrogate(int last) {
        int before = last - LENGTH_OF_ESCAPE;
        int start = isFirstHalf(before) || !isHalf(last) ? before : last;
        return new StructureFinding(
                StructureCode.LONE_SURROGATE, start, Map.of("found", text(start, start + LENGTH_OF_ESCAPE)));
    }

    /** Returns whether an escape of the first half of a pair starts at {@code offset}. */
    private boolean isFirstHalf(int offset) {
        int first = offset;
        while (at(first - 1) == '\\') {
            first--;
        }
        boolean isEscape = at(offset) == '\\' && at(offset + 1) == 'u' && (offset - first) % 2 == 0;
        return isEscape && isHalf(offset) && "89abAB".indexOf(at(offset + 3)) >= 0;
    }

    private boolean isHalf(int escape) {
        return "dD".indexOf(at(escape + 2)) >= 0 && "89abABcdefCDEF".indexOf(at(escape + 3)) >= 0;
    }

    private StructureFinding found(StructureCode code, int offset) {
        return new StructureFinding(code, offset, Map.of("found", character(offset)));
    }

    /** Returns where the text starts that {@code offset} is inside of, or -1 if it is in none. */
    public int startOfText(int offset) {
        int start = -1;
        for (int i = document.start(); i < offset; i++) {
            int c = at(i);
            if (c == '"') {
                start = start < 0 ? i : -1;
            } else if (start >= 0 && c == '\\' && i + 1 < offset) {
                i++;
            }
        }
        return start;
    }

    /** Returns whether the document ends inside an object, array or text, as far as brackets and quotes tell. */
    public boolean endsInside() {
        int open = 0;
        boolean inText = false;
        for (int i = document.start(); i < document.end(); i++) {
            int c = at(i);
            if (c == '"') {
                inText = !inText;
            } else if (inText) {
                i += c == '\\' ? 1 : 0;
            } else {
                open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
        }
        return inText || open > 0;
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
        while (end - start < MAX_WORD && isWord(at(end))) {
            end = endOfCharacter(end);
        }
        return text(start, end);
    }

    /** Returns where the character starts that a byte belongs to. */
    public int startOfCharacter(int offset) {
        int start = offset;
        while ((at(start) & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    private String character(int offset) {
        return text(offset, endOfCharacter(offset));
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
        return c == '"' || c == ']' || c == '}' || Ascii.isDigit(c) || isLetter(c);
    }

    private static boolean startsValue(int c) {
        return c == '"' || c == '[' || c == '{' || Ascii.isDigit(c) || isLetter(c);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isSign(int c) {
        return c == '-' || c == '+' || c == '.';
    }

    /** Returns whether a character, given by its first byte, may be one of a word in any script. */
    private static boolean isWord(int c) {
        return isLetter(c) || Ascii.isDigit(c) || c >= 0x80;
    }

    private static boolean isLetter(int c) {
        return Ascii.isLetter(c) || c == '_';
    }
}
