package org.rightsdeclarations.numeral;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.token.Token;
import org.rightsdeclarations.numeral.token.Token.Kind;

/** Reads ranges whose numbers a word joins: {@code 5 to 7}, {@code a) et b)}, {@code 제2조부터 제5조까지}. */
final class RangeReader {
    private static final Set<String> UP_TO =
            Set.of(("to through thru and up including à jusqu'à jusqu’à au et a al hasta ao até ed ad fino y e bis und"
                            + " einschließlich mit en tot met până și la i in do oraz az až och till og til ja és ve"
                            + " ila ilâ ile va dan đến và sampai hingga και έως ως μέχρι и по до і та й إلى حتى و تا"
                            + " עד से 至 到 和 및 내지 부터 와 과")
                    .split(" ", -1));

    /** What joins two numbers at the end of a word that is written without blanks: 제2조와 제3조, 第2条から第5条まで. */
    private static final List<String> JOINING_ENDS =
            List.of("부터", "내지", "및", "와", "과", "から", "及び", "至", "到", "和", "及", "与");

    private static final String TO_AND_INCLUDING = " t/m ";
    private static final int MOST_TOKENS = 10;

    private RangeReader() {}

    /** Reads a label; null if no word joins two numbers in it, so that it may be read as one. */
    static @Nullable PrintedNumber read(String label) {
        boolean isEastAsian = label.indexOf('제') == 0 || label.indexOf('第') == 0;
        boolean hasEnd = label.indexOf("から") > 0 || label.indexOf("부터") > 0;
        int blank = label.indexOf(' ');
        if (!isEastAsian && !hasEnd && (blank < 0 || label.indexOf(' ', blank + 1) < 0)) {
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
        PrintedNumber first = new LabelReader(label.substring(0, end).stripTrailing()).read();
        PrintedNumber last = new LabelReader(label.substring(joint.end()).strip()).read();
        if (last.isPart() && !first.isPart()) {
            last = new LabelReader(last.getSeries()).read(); // 5 to 6.1
        }
        RangeEnds ends = new RangeEnds(first, last);
        if (first.getReadings().isEmpty() || last.getReadings().isEmpty() || !ends.areWhole()) {
            return null;
        }
        List<Numeral> counting = ends.counting();
        return counting.isEmpty() ? PrintedNumber.none(label) : first.upTo(label, last, counting);
    }

    private static @Nullable Joint joint(String label, List<Token> tokens) {
        int at = label.indexOf(TO_AND_INCLUDING);
        if (at > 0) {
            return new Joint(at, at + TO_AND_INCLUDING.length());
        }
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (isJoint(label, tokens.get(i))) {
                int from = i;
                while (from > 1
                        && isJoint(label, tokens.get(from - 1))
                        && tokens.get(from - 1).start() > tokens.get(from - 2).end()) {
                    from--; // tot en met, but not 7a bis 7c
                }
                return new Joint(tokens.get(from).start(), tokens.get(i).end());
            }
            Token token = tokens.get(i);
            if (token.kind() == Kind.EAST_ASIAN
                    && (token.text().endsWith("から") || token.text().endsWith("부터"))) {
                return new Joint(token.end() - 2, token.end()); // 3조부터 5조까지
            }
        }
        return null;
    }

    /** Returns whether a word joins two numbers; al is one of Italian and Spanish, al. is short for a paragraph. */
    private static boolean isJoint(String label, Token token) {
        boolean isShortened = token.end() < label.length() && label.charAt(token.end()) == '.';
        return (token.kind() == Kind.LETTERS || token.kind() == Kind.EAST_ASIAN)
                && !isShortened
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
        boolean isDash = !before.isEmpty() && DashReader.isDash(before.charAt(before.length() - 1));
        return isDash ? new Joint(before.length() - 1, second) : null;
    }

    /**
     * Where what joins two numbers stands.
     *
     * @param start its first character
     * @param end after its last character
     */
    private record Joint(int start, int end) {}
}
