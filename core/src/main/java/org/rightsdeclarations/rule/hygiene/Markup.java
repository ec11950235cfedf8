package org.rightsdeclarations.rule.hygiene;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Ascii;

/**
 * What is left of HTML in a text: tags such as {@code <p>}, and names of characters, between an ampersand and a
 * semicolon.
 */
final class Markup {
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_NAME = 10;
    private static final int NONE = -1;

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "body",
            "br",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "img",
            "li",
            "link",
            "meta",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "script",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "title",
            "tr",
            "u",
            "ul",
            "wbr");

    private Markup() {}

    /**
     * Finds the first tag or name of a character.
     *
     * @param text the text
     * @return what is left, as it is written; empty if there is nothing
     */
    static Optional<String> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '<' ? endOfTag(text, i) : c == '&' ? endOfName(text, i) : NONE;
            if (end != NONE) {
                return Optional.of(text.substring(i, end));
            }
        }
        return Optional.empty();
    }

    private static int endOfTag(String text, int start) {
        int from = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int at = from;
        while (at < text.length() && (Ascii.isLetter(text.charAt(at)) || Ascii.isDigit(text.charAt(at)))) {
            at++;
        }
        if (at == from || !TAGS.contains(text.substring(from, at).toLowerCase(Locale.ROOT))) {
            return NONE;
        }
        for (int end = at; end < Math.min(text.length(), at + LONGEST_TAG); end++) {
            char c = text.charAt(end);
            if (c == '>') {
                return end + 1;
            }
            if (c == '<' || (end == at && c != ' ' && c != '/' && c != '\n')) {
                return NONE;
            }
        }
        return NONE;
    }

    private static int endOfName(String text, int start) {
        boolean isNumber = start + 1 < text.length() && text.charAt(start + 1) == '#';
        int from = isNumber ? start + 2 : start + 1;
        int at = from;
        while (at < text.length()
                && at - from < LONGEST_NAME
                && (Ascii.isDigit(text.charAt(at)) || Ascii.isLetter(text.charAt(at)))) {
            at++;
        }
        boolean isNamed = at - from >= (isNumber ? 1 : 2) && at < text.length() && text.charAt(at) == ';';
        return isNamed ? at + 1 : NONE;
    }
}
