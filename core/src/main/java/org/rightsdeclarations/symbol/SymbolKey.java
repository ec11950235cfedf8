package org.rightsdeclarations.symbol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.check.Ascii;

/**
 * What the forms in which one document is cited have in common: {@code A/RES/217(III) A}, {@code 217 A (III)} and
 * {@code General Assembly resolution 217 A (III)} have the same key, and so have {@code A/HRC/RES/24/2} and {@code HRC
 * 24/2}.
 */
public final class SymbolKey {
    /** No symbol has more characters, with all words around it. */
    private static final int MAX_LENGTH = 100;

    private static final String GENERAL_ASSEMBLY = "ga";
    private static final String HUMAN_RIGHTS_COUNCIL = "hrc";
    private static final String ANY_BODY = "";

    /** The words before a number that name a body, by the body. Any other words stand for themselves. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("a res", GENERAL_ASSEMBLY),
            Map.entry("ga", GENERAL_ASSEMBLY),
            Map.entry("ga res", GENERAL_ASSEMBLY),
            Map.entry("unga", GENERAL_ASSEMBLY),
            Map.entry("unga res", GENERAL_ASSEMBLY),
            Map.entry("general assembly", GENERAL_ASSEMBLY),
            Map.entry("general assembly res", GENERAL_ASSEMBLY),
            Map.entry("a hrc res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("hrc", HUMAN_RIGHTS_COUNCIL),
            Map.entry("hrc res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("unhrc", HUMAN_RIGHTS_COUNCIL),
            Map.entry("unhrc res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("human rights council", HUMAN_RIGHTS_COUNCIL),
            Map.entry("human rights council res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("res", ANY_BODY),
            Map.entry("", ANY_BODY));

    private static final Map<String, String> WORDS = Map.of("resolution", "res", "resolutions", "res");
    private static final Set<String> IGNORED = Set.of("un", "doc", "united", "nations", "document", "no", "the");

    private SymbolKey() {}

    /**
     * Returns what a symbol is known by.
     *
     * @param symbol a symbol in any form that occurs
     * @return the key; empty if the text has no number or is too long
     */
    public static String of(String symbol) {
        List<String> words = words(symbol);
        int number = firstNumber(words);
        return number == words.size() ? "" : body(words, number) + key(inOrder(words.subList(number, words.size())));
    }

    /**
     * Returns all keys that mean a document: with and without the body, and without the letter of one of several
     * resolutions of a number.
     *
     * @param symbol the whole symbol of the document
     * @return one key or more; none if the text has no number or is too long
     */
    public static Set<String> allOf(String symbol) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> words = words(symbol);
        int number = firstNumber(words);
        if (number < words.size()) {
            String body = body(words, number);
            for (String key : withoutLetter(inOrder(words.subList(number, words.size())))) {
                keys.add(body + key);
                if (isResolutionOf(body)) {
                    keys.add(ANY_BODY + key);
                }
            }
        }
        return keys;
    }

    /**
     * Tells whether a symbol is that of a resolution.
     *
     * @param symbol the symbol
     * @return {@code true} for those of the General Assembly and the Human Rights Council
     */
    public static boolean isResolution(String symbol) {
        List<String> words = words(symbol);
        int number = firstNumber(words);
        return number < words.size() && isResolutionOf(body(words, number));
    }

    private static boolean isResolutionOf(String body) {
        return body.equals(GENERAL_ASSEMBLY) || body.equals(HUMAN_RIGHTS_COUNCIL);
    }

    private static String body(List<String> words, int number) {
        String body = String.join(" ", words.subList(0, number));
        return BODIES.getOrDefault(body, body);
    }

    private static String key(List<String> parts) {
        return "/" + String.join("/", parts);
    }

    /**
     * Older resolutions have a session and maybe a letter, and are cited with the letter before or after the session.
     */
    private static List<String> inOrder(List<String> parts) {
        return isLettered(parts)
                ? Stream.concat(parts.stream().limit(1), parts.stream().skip(1).sorted())
                        .toList()
                : parts;
    }

    private static boolean isLettered(List<String> parts) {
        return parts.size() == 3
                && parts.stream().skip(1).allMatch(SymbolKey::isLetters)
                && parts.stream().skip(1).anyMatch(part -> part.length() == 1);
    }

    /** Returns the key as it is and, if there is a letter, without it. */
    private static List<String> withoutLetter(List<String> parts) {
        List<String> keys = new ArrayList<>(List.of(key(parts)));
        for (int i = 1; isLettered(parts) && i < parts.size(); i++) {
            if (parts.get(i).length() == 1) {
                keys.add(key(List.of(parts.get(0), parts.get(3 - i))));
            }
        }
        return keys;
    }

    private static boolean isLetters(String part) {
        return Ascii.isLower(part.charAt(0));
    }

    private static int firstNumber(List<String> words) {
        int i = 0;
        while (i < words.size() && isLetters(words.get(i))) {
            i++;
        }
        return i;
    }

    /** Parts letters from digits, and leaves out what is neither, and words that say nothing. */
    private static List<String> words(String symbol) {
        List<String> words = new ArrayList<>();
        if (symbol.length() > MAX_LENGTH) {
            return words;
        }
        String text = symbol.toLowerCase(Locale.ROOT);
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            if (end > start) {
                String word = text.substring(start, end);
                if (!IGNORED.contains(word)) {
                    words.add(WORDS.getOrDefault(word, word));
                }
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        boolean isNumber = Ascii.isDigit(text.charAt(start));
        while (end < text.length() && (isNumber ? Ascii.isDigit(text.charAt(end)) : Ascii.isLower(text.charAt(end)))) {
            end++;
        }
        return end;
    }
}
