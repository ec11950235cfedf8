package org.rightsdeclarations.description.alignment;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * A label as it is printed in one language.
 *
 * @param words its letters and digits in small letters, with one blank for all else
 * @param number where its number stands
 * @param readings what it counts
 */
record LabelForm(String words, PrintedNumber number, List<Numeral> readings) {
    private static final Set<Style> FIGURES = EnumSet.of(Style.DECIMAL, Style.HAN, Style.WORD);
    private static final Set<Style> ROMAN = EnumSet.of(Style.LOWER_ROMAN, Style.UPPER_ROMAN);
    private static final Set<Style> LETTERS = EnumSet.of(Style.LOWER_LETTER, Style.UPPER_LETTER);

    static LabelForm of(String printed) {
        return new LabelForm(words(printed), PrintedNumber.of(printed), Numeral.read(printed));
    }

    private static String words(String printed) {
        StringBuilder words = new StringBuilder();
        boolean isDigit = false;
        boolean isParted = false;
        String plain = Unicode.lower(Normalizer.normalize(printed, Form.NFKC));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Unicode.isLetterOrDigit(c) || Unicode.isMark(c) || Character.isSurrogate(c)) {
                if (words.length() > 0 && (isParted || isDigit != Unicode.isDigit(c))) {
                    words.append(' ');
                }
                words.append(c);
                isDigit = Unicode.isDigit(c);
                isParted = false;
            } else {
                isParted = true;
            }
        }
        return words.toString();
    }

    boolean counts() {
        return !readings.isEmpty();
    }

    /** Returns whether it counts by letters of the Latin alphabet. */
    boolean isLatin() {
        return counts() && (isRoman() || LETTERS.contains(readings.get(0).style()));
    }

    /** Returns whether its letters are rather a roman numeral. */
    boolean isRoman() {
        return counts() && ROMAN.contains(readings.get(0).style());
    }

    boolean mayBeRoman() {
        return find(ROMAN).isPresent();
    }

    private Optional<Numeral> find(Set<Style> styles) {
        return readings.stream()
                .filter(reading -> styles.contains(reading.style()))
                .findFirst();
    }

    private boolean isFigure() {
        return counts() && FIGURES.contains(readings.get(0).style());
    }

    /** Returns the letter by which it counts, as a small one; empty if it has more. */
    Optional<Character> letter() {
        String letter = counts() ? Unicode.lower(number.getText()) : words;
        return letter.length() == 1 && Unicode.isLetter(letter.charAt(0))
                ? Optional.of(letter.charAt(0))
                : Optional.empty();
    }

    /** Adds what is written the same for forms that say the same, the surest first. */
    void addKeys(Collection<? super String> keys, boolean isRoman, char lastLetter) {
        String whole = number.isPart() ? words(lastWord(number.getSeries())) + '.' : "";
        if (!words.isEmpty() && (isFigure() || !counts())) {
            keys.add("words " + words);
        }
        if (counts() && !isFigure() && (isRoman || isSure(lastLetter))) {
            keys.add("letters " + whole + Normalizer.normalize(number.getText(), Form.NFKC));
        }
        find(isRoman ? ROMAN : FIGURES)
                .or(() -> find(FIGURES))
                .ifPresent(numeral -> keys.add(LabelSense.NUMBER + whole + numeral.number()));
    }

    private boolean isSure(char lastLetter) {
        return (isRoman() && find(LETTERS).isEmpty())
                || Unicode.lower(number.getText()).charAt(0) <= lastLetter;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Returns whether it counts in the same way as another, and less. */
    boolean isBefore(LabelForm other) {
        if (!counts() || !other.counts()) {
            return false;
        }
        Numeral ours = readings.get(0);
        Numeral theirs = other.readings.get(0);
        boolean isAlike = ours.style() == theirs.style() || (isFigure() && other.isFigure());
        return isAlike && ours.number() < theirs.number();
    }
}
