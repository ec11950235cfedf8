package org.rightsdeclarations.symbol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;

/**
 * What the forms in which one document is cited have in common: {@code A/RES/217(III) A}, {@code 217 A (III)} and
 * {@code General Assembly resolution 217 A (III)} have the same key, and so have {@code A/HRC/RES/24/2} and {@code HRC
 * 24/2}.
 */
public final class SymbolKey {
    private final String body;
    private final List<String> parts;

    private SymbolKey(String body, List<String> parts) {
        this.body = body;
        this.parts = parts;
    }

    /**
     * Returns what a symbol is known by.
     *
     * @param symbol a symbol in any form that occurs
     * @return the key; empty if the text has no number or is too long
     */
    public static String of(String symbol) {
        return parse(symbol).map(key -> key.body + key(inOrder(key.parts))).orElse("");
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
        parse(symbol).ifPresent(whole -> {
            for (String key : withoutLetter(inOrder(whole.parts))) {
                keys.add(whole.body + key);
                if (SymbolBody.isKnown(whole.body)) {
                    keys.add(SymbolBody.ANY + key);
                }
            }
            if (hasSession(whole.parts)) {
                keys.add(whole.body + key(whole.parts.subList(0, 1)));
            }
        });
        return keys;
    }

    /**
     * Returns whether a symbol is that of a resolution.
     *
     * @param symbol the symbol
     * @return {@code true} for those of the General Assembly, the Human Rights Council and the Security Council
     */
    public static boolean isResolution(String symbol) {
        return parse(symbol).filter(key -> SymbolBody.isKnown(key.body)).isPresent();
    }

    private static Optional<SymbolKey> parse(String symbol) {
        List<String> words = SymbolWords.of(symbol);
        int number = 0;
        while (number < words.size() && isLetters(words.get(number))) {
            number++;
        }
        if (number == words.size()) {
            return Optional.empty();
        }
        List<String> before = withoutOf(words.subList(0, number));
        String body = SymbolBody.of(before);
        List<String> parts = words.subList(number, words.size());
        for (int end = 1; end < parts.size(); end++) {
            String named = bodyOf(before, body, parts.subList(end, parts.size()));
            if (named != null) {
                return Optional.of(new SymbolKey(named, withoutYear(named, parts.subList(0, end))));
            }
        }
        return Optional.of(new SymbolKey(body, withoutYear(body, parts)));
    }

    /**
     * Returns the body that words before and after a number name; null if something else follows than it and a date.
     */
    private static @Nullable String bodyOf(List<String> before, String body, List<String> after) {
        if (SymbolWords.isDate(after)) {
            return body;
        }
        boolean isOf = after.get(0).equals("of");
        if (!isLetters(after.get(0)) || after.get(0).length() == 1) {
            return null;
        }
        List<String> rest = withoutOf(after);
        int split = Math.max(0, rest.size() - SymbolWords.WORDS_OF_A_DATE);
        List<String> name = SymbolWords.isDate(rest.subList(split, rest.size())) ? rest.subList(0, split) : rest;
        return name.isEmpty() && isOf && !rest.isEmpty() ? body : named(before, body, name);
    }

    private static @Nullable String named(List<String> before, String body, List<String> after) {
        Optional<String> together =
                SymbolBody.find(Stream.concat(before.stream(), after.stream()).toList());
        Optional<String> later = SymbolBody.find(after).filter(named -> !after.isEmpty());
        boolean isLater = later.filter(SymbolBody::isKnown).isPresent() && body.equals(SymbolBody.ANY);
        boolean isAgain = later.filter(named -> named.equals(body) || named.equals(SymbolBody.ANY))
                .isPresent();
        return together.isPresent() && !after.isEmpty()
                ? together.get()
                : isLater ? later.get() : isAgain && SymbolBody.find(before).isPresent() ? body : null;
    }

    /** Nothing depends on "of" within a name: Conseil des droits de l'homme, Совет по правам человека. */
    private static List<String> withoutOf(List<String> words) {
        return words.contains("of")
                ? words.stream().filter(word -> !word.equals("of")).toList()
                : words;
    }

    /** "S/RES/1325 (2000)" is S/RES/1325. */
    private static List<String> withoutYear(String body, List<String> parts) {
        boolean hasYear = parts.size() == 2 && SymbolBody.isNumberedOn(body) && SymbolWords.isYear(parts.get(1));
        return hasYear ? parts.subList(0, 1) : parts;
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

    /** Returns whether there is a session, over which the numbers of older resolutions ran on: it may be left out. */
    private static boolean hasSession(List<String> parts) {
        return isLettered(parts) || (parts.size() == 2 && isLetters(parts.get(1)));
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
        return !Ascii.isDigit(part.charAt(0));
    }
}
