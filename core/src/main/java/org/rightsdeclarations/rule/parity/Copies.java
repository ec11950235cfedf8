package org.rightsdeclarations.rule.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.parity.Translations.Row;
import org.rightsdeclarations.rule.standard.NameLike;
import org.rightsdeclarations.rule.standard.RunningText;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Languages whose text is that of another language, whole or in part. Runs of four words tell: of two languages that
 * are not close, no translation of one text shares a third of them. Languages without blanks are compared as a whole.
 */
final class Copies {
    /** Shorter texts, such as a name or a year, may well be the same in two languages. */
    private static final int MIN_SAME = 20;

    private static final int SCRIPTS = 32;
    private static final int RUN = 4;
    private static final int MIN_RUNS = 5;

    /** One of so many runs. */
    private static final int MIN_SHARE = 3;

    /** Languages in which a whole sentence may be the same, by one of them. */
    private static final Map<String, String> ALIKE = alike(
            "sr hr bs sh cnr",
            "no nb nn da",
            "id ms zlm zsm pmy abs min",
            "zh cmn yue wuu gan hak nan cjy hsn lzh",
            "fa prs pes",
            "hi mai bho mag ne",
            "ku kmr ckb",
            "kg ktu",
            "ca cat",
            "es lad",
            "gl pt",
            "tr az azb azj",
            "aym ay ayr",
            "qu quz quy qud");

    /** Languages in which a short text may be the same. */
    private static final Map<String, String> NEAR = alike(
            "es gl pt ast an ext ca oc",
            "sv da nb nn no",
            "cs sk",
            "hsb dsb",
            "bg mk",
            "ru uk be rue",
            "nl af fy",
            "xh zu ss nr",
            "nso tn st",
            "tt ba",
            "kk ky kaa",
            "ga gd",
            "fo is");

    /** A text that is no longer may be the same in near languages. */
    private static final int SHORT = 60;

    /** As many of the last bits of a run say in which language it is. */
    private static final int LANGUAGE_BITS = 16;

    private static final int LANGUAGES = (1 << LANGUAGE_BITS) - 1;

    /** The runs of all languages, in no order. To sort them takes no longer, whoever wrote the words. */
    private long[] runs = new long[64];

    private int size;

    private final Row row;
    private final List<LanguageTag> languages;
    private final List<Copy> copies = new ArrayList<>(0);

    /**
     * Two languages that have the same text.
     *
     * @param at the later one among those of the text
     * @param first the earlier one
     */
    record Copy(int at, int first) {}

    private Copies(Row row, List<LanguageTag> languages) {
        this.row = row;
        this.languages = languages;
    }

    private static Map<String, String> alike(String... groups) {
        Map<String, String> alike = new HashMap<>();
        for (String group : groups) {
            for (String language : group.split(" ", -1)) {
                alike.put(language, group);
            }
        }
        return Map.copyOf(alike);
    }

    /**
     * Finds languages whose text is that of another language.
     *
     * @param row a text in several languages
     * @param languages the languages by their number
     * @return the later of two languages each, if their text is long enough, has words, and they are not alike
     */
    static List<Copy> find(Row row, List<LanguageTag> languages) {
        if (row.words().length > LANGUAGES) {
            return List.of();
        }
        List<Copy> copies = copies(row, languages);
        if (copies.isEmpty()) {
            return copies;
        }
        Row own = OwnWords.of(row);
        return own == row ? copies : copies(own, languages);
    }

    private static List<Copy> copies(Row row, List<LanguageTag> languages) {
        Copies copies = new Copies(row, languages);
        copies.findWhole();
        copies.findParts();
        return copies.copies;
    }

    private void findWhole() {
        if (!lengthsRepeat()) {
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < row.words().length; i++) {
            String words = row.words()[i];
            Integer earlier = first.putIfAbsent(words, i);
            if (earlier != null
                    && words.length() >= MIN_SAME
                    && !areAlike(i, earlier)
                    && isSentence(words)
                    && (isRunning(words) || (row.isHeading() && isTranslatedElsewhere(words)))) {
                copies.add(new Copy(i, earlier));
            }
        }
    }

    private static boolean isRunning(String words) {
        return !NameLike.is(words) && RunningText.is(words);
    }

    /** Returns whether another language says something else, as it does not where a heading is a name. */
    private boolean isTranslatedElsewhere(String words) {
        for (String others : row.words()) {
            if (!others.equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** Spares the comparison of texts, most of which differ in length. */
    private boolean lengthsRepeat() {
        int[] lengths = new int[row.words().length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = row.words()[i].length();
        }
        Arrays.sort(lengths);
        for (int i = 1; i < lengths.length; i++) {
            if (lengths[i] == lengths[i - 1] && lengths[i] >= MIN_SAME) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text says something: a symbol, a date and a number of pages are the same in all languages. */
    private static boolean isSentence(String words) {
        int letters = 0;
        int small = 0;
        int seen = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ') {
                seen++;
                letters += Unicode.isLetter(c) ? 1 : 0;
                small += Character.isLowerCase(c) || (Unicode.isLetter(c) && !Unicode.isCapital(c)) ? 1 : 0;
            }
        }
        return 4 * letters > 3 * seen && 2 * small > letters;
    }

    private boolean areAlike(int one, int other) {
        return areOfOneGroup(one, other, ALIKE)
                || (row.words()[one].length() <= SHORT && areOfOneGroup(one, other, NEAR));
    }

    private boolean areOfOneGroup(int one, int other, Map<String, String> groups) {
        String language = language(one);
        String otherLanguage = language(other);
        return groups.getOrDefault(language, language).equals(groups.getOrDefault(otherLanguage, otherLanguage));
    }

    private String language(int at) {
        return languages.get(row.languages()[at]).getLanguage();
    }

    /** Compares the languages of which another has the script: a run belongs to the first that has it. */
    private void findParts() {
        boolean[] isSame = sameScripts();
        copies.forEach(whole -> isSame[whole.at] = false);
        int[] all = new int[isSame.length];
        for (int i = 0; i < isSame.length; i++) {
            if (isSame[i]) {
                all[i] = addRuns(i);
            }
        }
        if (size == 0) {
            return;
        }
        int[] shared = new int[isSame.length];
        int[] other = new int[isSame.length];
        Arrays.sort(runs, 0, size);
        int first = 0;
        for (int i = 0; i < size; i++) {
            first = runs[i] >> LANGUAGE_BITS == runs[first] >> LANGUAGE_BITS ? first : i;
            int earlier = (int) runs[first] & LANGUAGES;
            int at = (int) runs[i] & LANGUAGES;
            if (at != earlier && !areAlike(at, earlier)) {
                other[at] = shared[at]++ == 0 ? earlier : other[at];
            }
        }
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] >= MIN_RUNS && MIN_SHARE * shared[i] >= all[i] && isRunning(row.words()[i])) {
                copies.add(new Copy(i, other[i]));
            }
        }
    }

    private boolean[] sameScripts() {
        boolean[] isSame = new boolean[row.words().length];
        int[] first = new int[SCRIPTS];
        for (int i = 0; i < isSame.length; i++) {
            int script = row.words()[i].length() < MIN_SAME ? 0 : script(row.words()[i]);
            if (script > 0) {
                isSame[i] = first[script] > 0;
                if (first[script] > 0) {
                    isSame[first[script] - 1] = true;
                } else {
                    first[script] = i + 1;
                }
            }
        }
        return isSame;
    }

    /** Returns a number for the script of the first letters; 0 for one without blanks between words. */
    private static int script(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Unicode.isLetter(c)) {
                return c >= 0x2E80 ? 0 : 1 + Math.min(SCRIPTS - 2, c / 0x100 <= 2 ? 0 : c / 0x100);
            }
        }
        return 0;
    }

    /** Adds the runs of a language, each with its number; returns how many there are. */
    private int addRuns(int at) {
        String words = row.words()[at];
        long[] hashes = new long[RUN];
        int count = 0;
        for (int i = 0; i < words.length(); ) {
            long word = 0;
            while (i < words.length() && isLetter(words.charAt(i))) {
                word = 31 * word + words.charAt(i++);
            }
            if (word == 0) {
                i++;
                continue;
            }
            hashes[count++ % RUN] = word;
            if (count >= RUN) {
                long run = 0;
                for (int j = 0; j < RUN; j++) {
                    run = 0x9E3779B97F4A7C15L * (run ^ hashes[(count + j) % RUN]) + j;
                }
                runs = size < runs.length ? runs : Arrays.copyOf(runs, 2 * size);
                runs[size++] = (run & ~(long) LANGUAGES) | at;
            }
        }
        return Math.max(0, count - RUN + 1);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? Ascii.isLetter(c) : Unicode.isLetter(c);
    }
}
