package org.rightsdeclarations.rule.hygiene;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/**
 * What is left of HTML in a text: tags such as {@code <p>}, and names of characters, between an ampersand and a
 * semicolon. Where somebody speaks of an element, such as "the {@code <table>} element", nothing is left.
 */
final class Markup {
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_NAME = 10;
    private static final int NONE = -1;

    /** Between these a tag is a word. */
    private static final String OPENING = "\"'`(\u00AB\u2018\u201C\u201E\u300C\uFF08";

    private static final String CLOSING = "\"'`)\u00BB\u2019\u201D\u201C\u300D\uFF09";

    /** What stands beside a tag that is a word, in small letters. */
    private static final Set<String> NOUNS = Set.of(
            "html",
            "element",
            "elements",
            "tag",
            "tags",
            "balise",
            "balises",
            "\u00E9l\u00E9ment",
            "\u00E9l\u00E9ments",
            "elemento",
            "elementos",
            "elementi",
            "etiqueta",
            "etiquetas",
            "\u0442\u0435\u0433",
            "\u0442\u0435\u0433\u0438",
            "\u044D\u043B\u0435\u043C\u0435\u043D\u0442",
            "\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",
            "\u5143\u7D20",
            "\u6807\u7B7E",
            "\uC694\uC18C",
            "\uD0DC\uADF8",
            "\u0639\u0646\u0635\u0631",
            "\u0648\u0633\u0645");

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
            if (end != NONE && !(c == '<' && isWord(text, i, end))) {
                return Optional.of(text.substring(i, end));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a tag without attributes stands in brackets or quotation marks, or beside a noun. */
    private static boolean isWord(String text, int start, int end) {
        if (text.charAt(start + 1) == '/' || text.substring(start, end).indexOf('=') >= 0) {
            return false;
        }
        boolean isQuoted = start > 0
                && end < text.length()
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
        return isQuoted || isNoun(wordBefore(text, start)) || isNoun(wordAfter(text, end));
    }

    private static String wordBefore(String text, int tag) {
        int end = tag > 0 && text.charAt(tag - 1) == ' ' ? tag - 1 : tag;
        int start = end;
        while (start > 0 && Unicode.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String wordAfter(String text, int tag) {
        int start = tag < text.length() && text.charAt(tag) == ' ' ? tag + 1 : tag;
        int end = start;
        while (end < text.length() && Unicode.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isNoun(String word) {
        return NOUNS.contains(Unicode.lower(word));
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
