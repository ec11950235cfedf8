package org.rightsdeclarations.catalogue.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.LetterForms;
import org.rightsdeclarations.characters.Spelling;
import org.rightsdeclarations.characters.Unicode;

/**
 * A title as words, without regard to case, punctuation, {@linkplain LetterForms forms of letters}, a leading "the",
 * and "UN" for "United Nations".
 */
public final class TitleWords {
    /** No title has more characters; longer texts are not looked at, so that a hostile one costs nothing. */
    public static final int MAX_LENGTH = 1000;

    private static final int LETTERS_OF_A_PARTICLE = 3;

    /** So many words are quickly compared with each other. */
    private static final int FEW = 16;

    /** Put before titles, and left out, at will. */
    private static final List<String> UNITED_NATIONS = List.of("united", "nations");

    private static final int YEAR_DIGITS = 4;

    private static final Set<String> PARTICLES = Set.copyOf(singulars(UNITED_NATIONS));

    private final String text;
    private int at;

    /** The word that follows though the text does not have it. */
    private @Nullable String following;

    private TitleWords(String text) {
        this.text = text;
    }

    /**
     * Returns the words of a title in lower case.
     *
     * @param text a title
     * @return the words; none if the text is too long
     */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        TitleWords title = start(text);
        for (String word = title.next(); word != null; word = title.next()) {
            words.add(word);
        }
        return words;
    }

    /**
     * Returns what all titles of the same words in the same order have in common.
     *
     * @param text a title
     * @return its words, with blanks between them; empty if there are none, or the text is too long
     */
    public static String key(String text) {
        return key(of(text));
    }

    /**
     * Returns what all titles of the same words in the same order have in common.
     *
     * @param words the words of a title
     * @return the words, with blanks between them
     */
    public static String key(List<String> words) {
        return String.join(" ", words);
    }

    /**
     * Starts to read a title.
     *
     * @param text a title
     * @return its words, one after another; none if it is too long
     */
    public static TitleWords start(String text) {
        TitleWords words = new TitleWords(text.length() > MAX_LENGTH ? "" : text);
        int afterArticle = "the".equals(words.next()) ? words.at : 0;
        words.at = afterArticle > 0 && words.next() != null ? afterArticle : 0;
        words.following = null;
        return words;
    }

    /**
     * Reads the next word.
     *
     * @return the word in lower case; null if there is none
     */
    public @Nullable String next() {
        String word = following;
        if (word != null) {
            following = null;
            return word;
        }
        skipToWord();
        if (at == text.length()) {
            return null;
        }
        word = LetterForms.fold(Unicode.lower(read()));
        if (!word.equals("un")) {
            return word;
        }
        following = UNITED_NATIONS.get(1);
        return UNITED_NATIONS.get(0);
    }

    private void skipToWord() {
        while (at < text.length() && !isPartOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /** Reads a word, over the apostrophes in it. */
    private String read() {
        StringBuilder joined = null;
        int start = at;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isApostrophe(c)) {
                joined = (joined == null ? new StringBuilder() : joined).append(text, start, at);
                start = at + 1;
            } else if (!isPartOfWord(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return joined == null
                ? text.substring(start, at)
                : joined.append(text, start, at).toString();
    }

    /**
     * Returns the words, each once, without an English plural, and without years of the past: these are put to any
     * title.
     *
     * @param words the words of a title
     * @return those by which titles are compared
     */
    public static Collection<String> singulars(List<String> words) {
        Collection<String> singulars = words.size() <= FEW ? new ArrayList<>(words.size()) : new LinkedHashSet<>();
        for (String word : words) {
            String singular = singular(word);
            if (!singulars.contains(singular) && !(words.size() > 1 && isPastYear(word))) {
                singulars.add(singular);
            }
        }
        return singulars;
    }

    /** Returns whether a word is a year from 1800 to 2029; later ones, as in "2030 Agenda", are aims. */
    private static boolean isPastYear(String word) {
        return word.length() == YEAR_DIGITS
                && (word.startsWith("18")
                        || word.startsWith("19")
                        || word.startsWith("200")
                        || word.startsWith("201")
                        || word.startsWith("202"))
                && Ascii.areDigits(word);
    }

    private static String singular(String word) {
        boolean isPlural = word.length() > LETTERS_OF_A_PARTICLE
                && word.charAt(word.length() - 1) == 's'
                && "siu".indexOf(word.charAt(word.length() - 2)) < 0;
        if (!isPlural) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    /**
     * Returns the words after a leading "United Nations".
     *
     * @param words the words of a title
     * @return the others; all words if it has nothing else
     */
    public static List<String> withoutUnitedNations(List<String> words) {
        boolean isNamed = words.size() > 2
                && words.get(0).equals(UNITED_NATIONS.get(0))
                && words.get(1).equals(UNITED_NATIONS.get(1));
        return isNamed ? words.subList(2, words.size()) : words;
    }

    /**
     * Returns whether one of two texts that are alike goes on after the other, and not with a year or with words in
     * parentheses: then they are the titles of different things. "Convention on Human Rights" starts another title.
     *
     * @param text the text
     * @param title a title that it is like
     * @return {@code true} if one does
     */
    public static boolean isOneLonger(String text, String title) {
        int parenthesis = title.indexOf(" (");
        return goesOn(text, title) || goesOn(parenthesis > 0 ? title.substring(0, parenthesis) : title, text);
    }

    private static boolean goesOn(String text, String title) {
        List<String> words = of(text).stream().map(TitleWords::singular).toList();
        List<String> known = of(title);
        int last = known.size() - 1;
        while (last > 0 && isNumber(known.get(last))) {
            last--;
        }
        int end = last < 0 ? -1 : words.lastIndexOf(singular(known.get(last)));
        return end >= 0 && words.stream().skip(end + 1L).anyMatch(word -> !isNumber(word));
    }

    /**
     * Returns whether a text starts with nearly the same word as a title, as a declaration is no convention, and has at
     * least half of its words.
     *
     * @param text the text
     * @param title a title that it is like
     * @return {@code true} if both hold
     */
    public static boolean haveSameStart(String text, String title) {
        List<String> words = withoutUnitedNations(of(text));
        List<String> known = withoutUnitedNations(of(title));
        return !words.isEmpty()
                && Spelling.of(words.get(0)).likeness(Spelling.of(known.get(0)), Changes.LEAST_NEAR) > 0
                && 2 * countNames(words) >= countNames(known);
    }

    private static long countNames(List<String> words) {
        return words.stream().filter(word -> !isParticle(word)).count();
    }

    /** Returns whether a word tells no title from another, such as "of". */
    static boolean isParticle(String word) {
        return (word.length() <= LETTERS_OF_A_PARTICLE && word.charAt(0) < 128) || PARTICLES.contains(word);
    }

    static boolean isNumber(String word) {
        return Ascii.areDigits(word);
    }

    private static boolean isPartOfWord(int c) {
        return c < 128
                ? Ascii.isLetter(c) || Ascii.isDigit(c)
                : Unicode.isLetterOrDigit(c) || Unicode.type(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}
