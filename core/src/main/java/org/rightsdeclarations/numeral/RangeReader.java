package org.rightsdeclarations.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Token.Kind;

/** Reads ranges whose numbers a word joins: {@code 5 to 7}, {@code a) et b)}, {@code 제2조부터 제5조까지}. */
final class RangeReader {
    private static final Set<String> UP_TO =
            Set.of(("to and à et a al y e bis und en tot met și la i in do oraz až och till og til ja és ve ile και έως"
                            + " и до і та й إلى و 至 和 및 내지 부터 와 과")
                    .split(" ", -1));

    /** What joins two numbers at the end of a word that is written without blanks: 제2조와 제3조, 第2条から第5条まで. */
    private static final List<String> JOINING_ENDS =
            List.of("부터", "내지", "및", "와", "과", "から", "及び", "至", "到", "和", "及", "与");

    /** What may follow the second number, beside the word that both have: 제5조까지. */
    private static final List<String> AFTER_LAST = List.of("까지", "まで");

    /** What a remark after the second number begins with: 3 to 5 (repealed). */
    private static final String BEFORE_REMARK = "([\u2013\u2014:,.";

    private static final String TO_AND_INCLUDING = " t/m ";
    private static final String DASHES = "-\u2013\u2014~\u301C\uFF5E";
    private static final int MOST_TOKENS = 10;

    private RangeReader() {}

    /** Reads a label; null if no word joins two numbers in it, so that it may be read as one. */
    static @Nullable PrintedNumber read(String label) {
        boolean isEastAsian = label.indexOf('제') == 0 || label.indexOf('第') == 0;
        int blank = label.indexOf(' ');
        if (!isEastAsian && (blank < 0 || label.indexOf(' ', blank + 1) < 0)) {
            return null;
        }
        List<Token> tokens = Token.all(label);
        if (tokens.size() < 2 || tokens.size() > MOST_TOKENS) {
            return null;
        }
        Joint repeated = betweenEqual(
                label, isEastAsian ? label.substring(0, 1) : tokens.get(0).text());
        Joint joint = repeated == null ? joint(label, tokens) : repeated;
        return joint == null ? null : read(label, joint);
    }

    private static @Nullable PrintedNumber read(String label, Joint joint) {
        int comma = label.indexOf(',');
        int end = comma > 0 && comma < joint.start() ? comma : joint.start();
        PrintedNumber first = new LabelReader(label.substring(0, end).strip()).read();
        PrintedNumber last = new LabelReader(label.substring(joint.end()).strip()).read();
        if (last.isPart() && !first.isPart()) {
            last = new LabelReader(last.getSeries()).read(); // 5 to 6.1
        }
        if (first.getReadings().isEmpty() || last.getReadings().isEmpty() || !endsLike(first, last)) {
            return null;
        }
        List<Numeral> counting = isAlike(first.getSeries(), last.getSeries()) ? counting(first, last) : List.of();
        return counting.isEmpty() ? PrintedNumber.none(label) : first.upTo(label, last, counting);
    }

    /** Returns whether what is before both numbers is the same, or the second leaves out words: Articles R1 à R3. */
    private static boolean isAlike(String first, String last) {
        return last.isEmpty() || last.equals(first) || first.endsWith(' ' + last);
    }

    /** Returns whether nothing comes after the second number, or the word that comes after the first: 제2조, 제5조까지. */
    private static boolean endsLike(PrintedNumber first, PrintedNumber last) {
        if (last.isToTheEnd()) {
            return true;
        }
        String after = last.getRest();
        if (BEFORE_REMARK.indexOf(after.charAt(0)) >= 0) {
            return true;
        }
        int remark = after.indexOf(' ');
        after = remark < 0 ? after : after.substring(0, remark); // 제5조까지 삭제
        for (String end : AFTER_LAST) {
            after = after.endsWith(end) ? after.substring(0, after.length() - end.length()) : after;
        }
        return after.equals(first.getRest());
    }

    private static @Nullable Joint joint(String label, List<Token> tokens) {
        int at = label.indexOf(TO_AND_INCLUDING);
        if (at > 0) {
            return new Joint(at, at + TO_AND_INCLUDING.length());
        }
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (isJoint(tokens.get(i))) {
                int from = i;
                while (from > 1
                        && isJoint(tokens.get(from - 1))
                        && tokens.get(from - 1).start() > tokens.get(from - 2).end()) {
                    from--; // tot en met, but not 7a bis 7c
                }
                return new Joint(tokens.get(from).start(), tokens.get(i).end());
            }
        }
        return null;
    }

    private static boolean isJoint(Token token) {
        return (token.kind() == Kind.LETTERS || token.kind() == Kind.EAST_ASIAN)
                && UP_TO.contains(Unicode.lower(token.text()));
    }

    /** Finds what joins 제2조 and 제5조, or Art. 2 and Art. 5: a dash, or the end of a word; null if neither does. */
    private static @Nullable Joint betweenEqual(String label, String word) {
        int second = label.indexOf(word, 1);
        int third = label.indexOf(word, second + 1);
        if (second < 0 || (third >= 0 && third + word.length() < label.length())) {
            return null; // a third number; but the last letter of 삭제 begins none
        }
        String before = label.substring(0, second).stripTrailing();
        for (String end : JOINING_ENDS) {
            if (before.endsWith(end)) {
                return new Joint(before.length() - end.length(), second);
            }
        }
        boolean isDash = !before.isEmpty() && DASHES.indexOf(before.charAt(before.length() - 1)) >= 0;
        return isDash ? new Joint(before.length() - 1, second) : null;
    }

    private static List<Numeral> counting(PrintedNumber first, PrintedNumber last) {
        List<Numeral> counting = new ArrayList<>();
        for (Numeral one : first.getReadings()) {
            for (Numeral other : last.getReadings()) {
                int more = other.number() - one.number();
                if (one.style() == other.style() && more > 0 && more <= LabelReader.WIDEST_RANGE) {
                    counting.add(one);
                }
            }
        }
        return counting;
    }

    /**
     * Where what joins two numbers stands.
     *
     * @param start its first character
     * @param end after its last character
     */
    private record Joint(int start, int end) {}
}
