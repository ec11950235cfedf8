package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** Titles as words, without regard to case, punctuation, a leading "the", and "UN" for "United Nations". */
final class TitleWords {
    /** No title has more characters; longer texts are not looked at, so that a hostile one costs nothing. */
    static final int MAX_LENGTH = 1000;

    private static final int LETTERS_OF_A_PARTICLE = 3;

    /** Put before titles, and left out, at will. */
    private static final List<String> UNITED_NATIONS = List.of("united", "nations");

    private static final Set<String> PARTICLES = Set.copyOf(singulars(UNITED_NATIONS));

    /** What an instrument can be, by the word for it. Who writes of a convention may well mean a covenant. */
    private static final Map<String, String> KINDS = Map.of(
            "declaration", "declaration",
            "convention", "treaty",
            "covenant", "treaty",
            "charter", "charter",
            "protocol", "protocol");

    private TitleWords() {}

    /** Returns the words in lower case; none if the text is too long. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        if (text.length() > MAX_LENGTH) {
            return words;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isPartOfWord(c)) {
                word.appendCodePoint(c);
            } else if (!isApostrophe(c)) {
                endWord(word, words);
            }
        }
        endWord(word, words);
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return words;
    }

    /** Returns the words, each once, without an English plural. */
    static Set<String> singulars(List<String> words) {
        Set<String> singulars = new LinkedHashSet<>();
        words.forEach(word -> singulars.add(singular(word)));
        return singulars;
    }

    private static String singular(String word) {
        boolean isPlural = word.length() > LETTERS_OF_A_PARTICLE
                && word.endsWith("s")
                && "siu".indexOf(word.charAt(word.length() - 2)) < 0;
        if (!isPlural) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    /** Returns the words after a leading "United Nations". */
    static List<String> withoutUnitedNations(List<String> words) {
        boolean isNamed = words.size() > 2 && words.subList(0, 2).equals(UNITED_NATIONS);
        return isNamed ? words.subList(2, words.size()) : words;
    }

    /** Returns what kinds of instrument are named. */
    static Set<String> kinds(Collection<String> words) {
        Set<String> kinds = new HashSet<>(2);
        for (String word : words) {
            String kind = KINDS.get(word);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Returns whether a text goes on after a title, and not with a year: then it is that of something else. */
    static boolean goOn(String text, String title) {
        List<String> words = of(text).stream().map(TitleWords::singular).toList();
        List<String> known = of(title);
        int end = words.lastIndexOf(singular(known.get(known.size() - 1)));
        return end >= 0 && words.stream().skip(end + 1L).anyMatch(word -> !isNumber(word));
    }

    /** Returns whether a word tells no title from another, such as "of". */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || (word.length() <= LETTERS_OF_A_PARTICLE && word.charAt(0) < 128);
    }

    static boolean isNumber(String word) {
        return word.chars().allMatch(Ascii::isDigit);
    }

    private static void endWord(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            String text = Unicode.lower(word.toString());
            words.addAll(text.equals("un") ? UNITED_NATIONS : List.of(text));
            word.setLength(0);
        }
    }

    private static boolean isPartOfWord(int c) {
        return Unicode.isLetterOrDigit(c) || Unicode.type(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}
