package org.rightsdeclarations.rule.parity;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.parity.Translations.Row;

/**
 * How long texts are, compared with what is usual in their languages in the same document. The logarithm of a length is
 * taken for the sum of two: how much the text says, and how many characters its language needs; medians find both (a
 * median polish), so that a few texts that are cut or exchanged change neither. What stands before a list is left out.
 */
final class Lengths {
    /** Shorter texts differ too much in length to say anything. */
    private static final int MIN_LENGTH = 60;

    /** Of undamaged texts of seven languages, none of 294 differs by more. */
    private static final double FACTOR = Math.log(1.6);

    /** If a language has few texts, what its script needs is a guess. */
    private static final double FACTOR_OF_FEW = Math.log(1.75);

    /** If there are many languages beside it, less. */
    private static final double FACTOR_BESIDE_MANY = Math.log(1.45);

    /** Of two languages alone, anything less may be as it should be. */
    private static final double FACTOR_OF_TWO = Math.log(3);

    private static final double SWAPPED_BESIDE_MANY = Math.log(1.4);
    private static final int MANY = 5;

    private static final int FEW = 5;
    private static final double SPREADS = 4;

    /** Two texts that differ by so much, and not at all once exchanged, are exchanged. */
    private static final double SWAPPED = Math.log(1.25);

    private static final double FITTING = Math.log(1.15);
    private static final int MIN_SWAPPED = 40;

    /** So many texts before and behind tell whether a list is one of definitions, and so many there must be. */
    private static final int AROUND = 4;

    private static final int MIN_DEFINITIONS = 4;

    private static final int ROUNDS = 3;

    /** Of a median absolute deviation, to that of a normal distribution. */
    private static final double NORMAL = 1.4826;

    private final List<Row> rows;
    private final double[][] logs;

    /** How much each text says. */
    private final double[] said;

    /** How many characters each language needs. */
    private final double[] needed;

    private final int[] texts;
    private final double spread;

    /**
     * A text that is much shorter or longer than usual.
     *
     * @param row the text
     * @param at which of its languages
     * @param usual the length that would be usual
     */
    record Odd(Row row, int at, int usual) {}

    /**
     * Two texts side by side that seem to be exchanged in one language.
     *
     * @param row the first text
     * @param at which of its languages
     * @param next the other text
     * @param nextAt which of its languages
     */
    record Swap(Row row, int at, Row next, int nextAt) {}

    Lengths(Translations translations) {
        rows = new ArrayList<>(translations.rows());
        rows.removeIf(Row::isBeforeList);
        logs = new double[rows.size()][];
        said = new double[rows.size()];
        needed = new double[translations.languages().size()];
        texts = new int[needed.length];
        measure();
        for (int round = 0; round < ROUNDS; round++) {
            balance();
        }
        spread = spread();
    }

    private void measure() {
        boolean[] isKnown = new boolean[needed.length];
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double[] own = new double[row.words().length];
            for (int j = 0; j < own.length; j++) {
                own[j] = Math.log(row.words()[j].length());
                int language = row.languages()[j];
                if (!isKnown[language]) {
                    isKnown[language] = true;
                    needed[language] = usual(row.words()[j]);
                }
            }
            logs[i] = own;
        }
    }

    /** Returns what a script needs, compared with Latin, as known from translations of one text. */
    private static double usual(String words) {
        int end = Math.min(words.length(), MIN_LENGTH);
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            if (c >= 0x590 && Unicode.isLetter(c)) {
                UnicodeScript script = Unicode.script(c);
                return switch (script) {
                    case HAN, BOPOMOFO, YI -> Math.log(0.26);
                    case HIRAGANA, KATAKANA, HANGUL -> Math.log(0.42);
                    case ARABIC, HEBREW, SYRIAC -> Math.log(0.72);
                    default -> 0;
                };
            }
        }
        return 0;
    }

    private void balance() {
        double[] some = new double[needed.length];
        for (int i = 0; i < logs.length; i++) {
            int[] languages = rows.get(i).languages();
            some = some.length < logs[i].length ? new double[logs[i].length] : some;
            for (int j = 0; j < logs[i].length; j++) {
                some[j] = logs[i][j] - needed[languages[j]];
            }
            said[i] = median(some, logs[i].length);
        }
        List<double[]> others = new ArrayList<>(needed.length);
        Arrays.fill(texts, 0);
        forEachLongText((i, j) -> texts[rows.get(i).languages()[j]]++);
        for (int count : texts) {
            others.add(new double[count]);
        }
        int[] taken = new int[needed.length];
        forEachLongText((i, j) -> {
            int language = rows.get(i).languages()[j];
            others.get(language)[taken[language]++] = logs[i][j] - said[i];
        });
        for (int language = 0; language < needed.length; language++) {
            if (texts[language] >= FEW) {
                needed[language] = median(others.get(language), texts[language]);
            }
        }
    }

    private interface Cell {
        void look(int row, int at);
    }

    private void forEachLongText(Cell cell) {
        double least = Math.log(MIN_LENGTH);
        for (int i = 0; i < logs.length; i++) {
            if (said[i] >= least) {
                for (int j = 0; j < logs[i].length; j++) {
                    cell.look(i, j);
                }
            }
        }
    }

    /** Returns how far lengths usually are from what is usual. */
    private double spread() {
        int count = 0;
        for (int number : texts) {
            count += number;
        }
        double[] far = new double[count];
        int[] taken = new int[1];
        forEachLongText((i, j) -> far[taken[0]++] = Math.abs(distance(i, j)));
        return NORMAL * median(far, count);
    }

    private double distance(int row, int at) {
        return distance(logs[row][at], row, at, rows.get(row).languages()[at]);
    }

    /** Returns how far a length is from what is usual in a place; of two languages, the other one tells. */
    private double distance(double log, int row, int at, int language) {
        int[] languages = rows.get(row).languages();
        double all = languages.length == 2 ? logs[row][1 - at] - needed[languages[1 - at]] : said[row];
        return log - all - needed[language];
    }

    /** Sorts, and returns the middle; the mean of the two in the middle of an even number; 0 for none. */
    private static double median(double[] values, int count) {
        Arrays.sort(values, 0, count);
        return count == 0 ? 0 : (values[(count - 1) / 2] + values[count / 2]) / 2;
    }

    /**
     * Finds the texts that are much shorter or longer than usual.
     *
     * @return the texts in their order; of two languages, the shorter one
     */
    List<Odd> odd() {
        List<Odd> odd = new ArrayList<>(0);
        for (int i = 0; i < logs.length; i++) {
            int count = logs[i].length;
            boolean isLong = count == 2 ? isLong(i) : said[i] >= Math.log(MIN_LENGTH);
            for (int j = 0; isLong && j < count; j++) {
                int language = rows.get(i).languages()[j];
                double distance = distance(i, j);
                boolean isOneOfTwo = count == 2;
                if ((isOneOfTwo ? -distance : Math.abs(distance)) > leastFactor(language, count)) {
                    odd.add(new Odd(rows.get(i), j, (int) Math.round(Math.exp(logs[i][j] - distance))));
                }
            }
        }
        return odd;
    }

    private boolean isLong(int row) {
        int[] languages = rows.get(row).languages();
        double longer = Math.max(logs[row][0] - needed[languages[0]], logs[row][1] - needed[languages[1]]);
        return longer >= Math.log(MIN_LENGTH);
    }

    private double leastFactor(int language, int count) {
        if (texts[language] >= FEW) {
            return Math.max(FACTOR, SPREADS * spread);
        }
        return count >= MANY ? FACTOR_BESIDE_MANY : count == 2 ? FACTOR_OF_TWO : FACTOR_OF_FEW;
    }

    /**
     * Finds the texts that are exchanged with the next one in one language: each is of another length than usual, and
     * would be of the usual one in the place of the other. Headings and other short texts between them do not count;
     * texts of different lists are not exchanged by mistake, and definitions follow the alphabet of each language.
     *
     * @return the first text of each two, in their order
     */
    List<Swap> swapped() {
        List<Swap> swaps = new ArrayList<>(0);
        int[] places = new int[needed.length];
        Arrays.fill(places, -1);
        int before = -1;
        for (int i = 0; i < logs.length; i++) {
            if (said[i] >= Math.log(MIN_SWAPPED)) {
                int[] languages = rows.get(i).languages();
                for (int j = 0; before >= 0 && j < languages.length; j++) {
                    int place = places[languages[j]];
                    if (place >= 0 && isSwapped(before, place, i, j)) {
                        swaps.add(new Swap(rows.get(before), place, rows.get(i), j));
                    }
                }
                mark(before, places, false);
                mark(i, places, true);
                before = i;
            }
        }
        return swaps;
    }

    private void mark(int row, int[] places, boolean present) {
        int[] languages = row < 0 ? new int[0] : rows.get(row).languages();
        for (int j = 0; j < languages.length; j++) {
            places[languages[j]] = present ? j : -1;
        }
    }

    private boolean isSwapped(int row, int at, int next, int nextAt) {
        boolean isKnown = texts[rows.get(row).languages()[at]] >= FEW;
        if (!isKnown && Math.min(logs[row].length, logs[next].length) < MANY) {
            return false;
        }
        if (logs[row].length == 2 && Math.min(said[row], said[next]) < Math.log(MIN_LENGTH)) {
            return false; // either translation of a short text may say more than the other
        }
        double least = isKnown ? Math.max(SWAPPED, 2.5 * spread) : SWAPPED_BESIDE_MANY;
        double here = distance(row, at);
        double there = distance(next, nextAt);
        if (here * there >= 0 || Math.min(Math.abs(here), Math.abs(there)) < least) {
            return false;
        }
        double most = isKnown ? Math.max(FITTING, 2 * spread) : SWAPPED;
        int language = rows.get(row).languages()[at];
        boolean isFirstOfTwo = logs[row].length == 2 && at == 0; // told of the other one
        return !isFirstOfTwo
                && Math.abs(distance(logs[next][nextAt], row, at, language)) <= most
                && Math.abs(distance(logs[row][at], next, nextAt, language)) <= most
                && rows.get(row).isOfListOf(rows.get(next))
                && !isAlphabetical(row, language)
                && SharedStems.ofExchanged(rows.get(row), at, rows.get(next), nextAt) >= 0;
    }

    /** Returns whether the texts around one are in the order of the alphabet, as definitions are in each language. */
    private boolean isAlphabetical(int row, int language) {
        String last = "";
        int count = 0;
        for (int i = Math.max(0, row - AROUND + 1); i <= Math.min(row + AROUND, rows.size() - 1); i++) {
            String words = rows.get(i).isOfListOf(rows.get(row)) ? rows.get(i).in(language) : "";
            if (!words.isEmpty()) {
                String letters = Unicode.lower(words);
                if (last.compareTo(letters) > 0) {
                    return false;
                }
                last = letters;
                count++;
            }
        }
        return count >= MIN_DEFINITIONS;
    }
}
