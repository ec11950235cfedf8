package org.rightsdeclarations.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rightsdeclarations.characters.Resource;
import org.rightsdeclarations.characters.Unicode;

/** What texts of some languages cannot do without. Languages are counted from 0, in the order of the table. */
public final class CommonWords {
    /** Each line has a language, the words that tell it from most others, a bar, and the other words. */
    private static final List<String> LINES = lines();

    private static final int MOST_LOOKED_AT = 1_000;

    private static final Map<String, Integer> NUMBERS = numbers();

    /** The first words of each language, between blanks; made when a text of it is looked at. */
    private static final AtomicReferenceArray<String[]> FIRST = new AtomicReferenceArray<>(LINES.size());

    private CommonWords() {}

    private static List<String> lines() {
        return Resource.text(CommonWords.class.getResourceAsStream("common-words.txt"), "common-words.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : LINES) {
            numbers.put(line.substring(0, line.indexOf(' ')), numbers.size());
        }
        return numbers;
    }

    /**
     * How many languages there are.
     *
     * @return a number, at most as many as a {@code long} has bits
     */
    public static int languages() {
        return LINES.size();
    }

    /**
     * Finds a language.
     *
     * @param language its primary subtag
     * @return its number; -1 if it is not in the table
     */
    public static int number(String language) {
        return NUMBERS.getOrDefault(language, -1);
    }

    /**
     * Names a language.
     *
     * @param number its number
     * @return its primary subtag
     */
    public static String language(int number) {
        String line = LINES.get(number);
        return line.substring(0, line.indexOf(' '));
    }

    /**
     * Sees at one glance that a text is in a language, as most are.
     *
     * @param text a text
     * @param language the number of the language
     * @return whether the text has one of the words that tell it
     */
    public static boolean isPlainlyIn(String text, int language) {
        String[] words = FIRST.get(language);
        if (words == null) {
            String line = LINES.get(language);
            words = Arrays.stream(line.substring(0, line.indexOf('|')).split(" ", -1))
                    .skip(1)
                    .filter(word -> !word.isEmpty())
                    .map(word -> ' ' + word + ' ')
                    .toArray(String[]::new);
            FIRST.set(language, words);
        }
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a word is a common one of a language.
     *
     * @param word a word in small letters
     * @param language the primary subtag of the language
     * @return {@code false} also for languages that are not in the table
     */
    public static boolean isOf(String word, String language) {
        int number = number(language);
        return number >= 0 && (languagesOf(word) >>> number & 1) != 0;
    }

    /**
     * Finds the languages in which a word is common.
     *
     * @param word a word in small letters
     * @return a bit for each, that of the first language the lowest
     */
    public static long languagesOf(String word) {
        return Index.BY_WORD.getOrDefault(word, 0L);
    }

    /**
     * Takes the beginning of a text apart.
     *
     * @param text a text
     * @return its first words in small letters
     */
    public static List<String> words(String text) {
        String letters = Unicode.lower(text.substring(0, Math.min(text.length(), MOST_LOOKED_AT)));
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= letters.length(); i++) {
            boolean isPart =
                    i < letters.length() && (Unicode.isLetter(letters.charAt(i)) || Unicode.isMark(letters.charAt(i)));
            if (!isPart) {
                if (i > start) {
                    words.add(letters.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Not made before a text is looked at more closely. */
    private static final class Index {
        static final Map<String, Long> BY_WORD = new HashMap<>();

        static {
            for (int i = 0; i < LINES.size(); i++) {
                for (String word :
                        LINES.get(i).substring(language(i).length() + 1).split(" ", -1)) {
                    BY_WORD.merge(word, 1L << i, (one, other) -> one | other);
                }
            }
        }
    }
}
