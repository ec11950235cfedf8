package org.rightsdeclarations.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.template.Template.Forms;
import org.rightsdeclarations.template.Template.Piece;
import org.rightsdeclarations.template.Template.Place;
import org.rightsdeclarations.template.Template.Words;

/** Takes the text of a template apart, once from left to right. */
final class TemplateParser {
    private static final String PLURAL = "plural";

    private static final String NO_OTHER = " has no form \"other\"";

    /** What stands before a number that a form is for, whatever its plural. */
    static final String EXACTLY = "=";

    /** The format of {@code #}. */
    private static final String NUMBER = "number";

    private final String text;
    private int at;

    /** Whether plurals are looked for: not in the forms of one, and not behind what only looks like one. */
    private boolean takesForms = true;

    /** The first thing that is wrong; null if there is none. */
    private @Nullable String mistake;

    TemplateParser(String text) {
        this.text = text;
    }

    Template parse() {
        return parse(null);
    }

    /** Reads up to the end, or up to the end of a form of the plural of {@code counted}. */
    private Template parse(@Nullable String counted) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int start = at;
        while (at < text.length() && (counted == null || text.charAt(at) != '}')) {
            char c = text.charAt(at);
            Piece piece = c == '{' ? place() : c == '#' && counted != null ? number(counted) : null;
            if (piece != null) {
                end(words, pieces);
                pieces.add(piece);
            } else {
                at += c == '\\' && at + 1 < text.length() && "{}#".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
                words.append(text.charAt(at++));
            }
        }
        end(words, pieces);
        return new Template(List.copyOf(pieces), at - start, mistake);
    }

    private static void end(StringBuilder words, List<Piece> pieces) {
        if (words.length() > 0) {
            pieces.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    private Piece number(String counted) {
        at++;
        return new Place(counted, NUMBER, "#");
    }

    /** Reads what stands in braces; null, and nothing is read, if it is no place for an argument. */
    private @Nullable Piece place() {
        int open = at;
        int end = endOfWord(open + 1);
        if (end == text.length() || text.charAt(end) == '{') {
            return refuse("the brace at character " + (open + 1) + " is not closed");
        }
        if (end == open + 1) {
            return refuse("the braces at character " + (open + 1) + " are empty");
        }
        String name = text.substring(open + 1, end);
        if (text.charAt(end) == '}') {
            at = end + 1;
            return new Place(name, "", text.substring(open, at));
        }
        int endOfFormat = endOfWord(end + 1);
        if (takesForms && text.startsWith(PLURAL + ",", end + 1)) {
            return forms(name, open, endOfFormat + 1);
        }
        if (endOfFormat == text.length() || text.charAt(endOfFormat) != '}') {
            return refuse("the brace at character " + (open + 1) + " is not closed");
        }
        if (text.substring(end + 1, endOfFormat).equals(PLURAL)) {
            return refuse("the plural at character " + (open + 1) + NO_OTHER);
        }
        at = endOfFormat + 1;
        return new Place(name, text.substring(end + 1, endOfFormat), text.substring(open, at));
    }

    /** Notes a mistake, and takes what is there as it is. */
    private @Nullable Piece refuse(String what) {
        mistake = mistake == null ? what : mistake;
        return null;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && "{},".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private @Nullable Piece forms(String name, int open, int first) {
        String plural = "the plural at character " + (open + 1);
        Map<String, Template> forms = new HashMap<>();
        takesForms = false;
        at = first;
        while (at < text.length() && text.charAt(at) != '}') {
            int brace = endOfWord(at);
            String keyword = text.substring(at, brace).strip();
            at = brace + 1;
            if (brace == text.length() || text.charAt(brace) != '{') {
                break;
            }
            if (!Plural.isKeyword(keyword) && !isExact(keyword)) {
                refuse(plural + " has a form \"" + keyword + "\", which CLDR does not know");
            }
            forms.put(keyword, parse(name));
            at++;
        }
        if (at >= text.length() || !forms.containsKey("other")) {
            refuse(plural + (at >= text.length() ? " is not closed" : NO_OTHER));
            at = open;
            return null;
        }
        at++;
        takesForms = true;
        return new Forms(name, forms, text.substring(open, at));
    }

    private static boolean isExact(String keyword) {
        return keyword.startsWith(EXACTLY)
                && keyword.length() > 1
                && keyword.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }
}
