package org.rightsdeclarations.numeral;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.numeral.token.OrdinalEnd;

/**
 * Two numbers that may be the first and the last of a range.
 *
 * @param first the number before what joins them, read without the other
 * @param last the number after it
 */
record RangeEnds(PrintedNumber first, PrintedNumber last) {
    /** What may follow the second number, beside the word that both have: 제5조까지. */
    private static final List<String> AFTER_LAST = List.of("까지", "まで");

    /** What a remark after the second number begins with: 3 to 5 (repealed). */
    private static final String BEFORE_REMARK = "([\u2013\u2014:,.";

    /**
     * Returns what the range counts: the readings of the first number, as far as the second one counts on from them.
     */
    List<Numeral> counting() {
        List<Numeral> counting = new ArrayList<>();
        for (Numeral one : isAlike() ? first.getReadings() : List.<Numeral>of()) {
            for (Numeral other : last.getReadings()) {
                int more = other.number() - one.number();
                if (one.style() == other.style() && more > 0 && more <= LabelReader.WIDEST_RANGE) {
                    counting.add(one);
                }
            }
        }
        return counting;
    }

    /** Returns whether what is before both numbers is the same, or the second leaves out words: Articles R1 à R3. */
    private boolean isAlike() {
        String before = first.getSeries();
        String other = last.getSeries();
        return other.isEmpty() || other.equals(before) || before.endsWith(' ' + other);
    }

    /** Returns whether the same words or numbers are before both: 2.3 and 2.5, Articles R1 and R3. */
    boolean areOfSameSeries() {
        return !last.getSeries().isEmpty() && isAlike();
    }

    /** Returns whether nothing comes after the second number, or what comes after the first: 제2조, 제5조까지. */
    boolean areWhole() {
        if (last.isToTheEnd()) {
            return true;
        }
        String after = last.getRest();
        return BEFORE_REMARK.indexOf(after.charAt(0)) >= 0 || isSameWord(after);
    }

    /** Returns whether both numbers are printed alike, with more than the digits: (3) and (5), 3. and 5., 3조 and 5조. */
    boolean areMarkedAlike() {
        if (first.isToTheEnd()) {
            return !first.getRest().isEmpty() && !last.getRest().isEmpty() && last.isBeforePunctuation();
        }
        return !last.isToTheEnd() && isSameWord(last.getRest());
    }

    /** Returns whether the word after the second number is that after the first, or both are endings of ordinals. */
    private boolean isSameWord(String afterLast) {
        int remark = afterLast.indexOf(' ');
        String word = remark < 0 ? afterLast : afterLast.substring(0, remark); // 제5조까지 삭제
        for (String end : AFTER_LAST) {
            word = word.endsWith(end) ? word.substring(0, word.length() - end.length()) : word;
        }
        boolean isOrdinal =
                OrdinalEnd.is(word) && (first.isToTheEnd() || OrdinalEnd.is(first.getRest())); // 1er à 3e, 3 à 5e
        return isOrdinal || word.equals(first.getRest());
    }
}
