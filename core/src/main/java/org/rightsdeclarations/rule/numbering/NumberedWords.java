package org.rightsdeclarations.rule.numbering;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.Examination;

/** Lists without labels whose headings or texts begin with what should be one: Article 1 - Name, Article 2 - Seat. */
final class NumberedWords {
    private static final int LONGEST_WORD = 16;
    private static final int MOST_DIGITS = 3;
    private static final String MARKS = ".:)]\u3001\u3002\uFF09\uFF1A";
    private static final String DASHES = "-\u2013\u2014";

    private NumberedWords() {}

    static void inspect(Examination<Declaration> examination) {
        for (Siblings<? extends Node> list : examination.parts().lists(Node.class)) {
            List<? extends Node> nodes = list.getValues();
            if (nodes.size() > 1 && mayBegin(nodes.get(0)) && mayBegin(nodes.get(1)) && areNumbered(nodes)) {
                boolean isHeading = nodes.get(0).getHeading().isPresent();
                String member =
                        isHeading ? Names.HEADING : nodes.get(0) instanceof Section ? Names.CHAPEAU : Names.TEXT;
                Part<?> where = list.part(0).member(member);
                examination.report(
                        NumberingRules.UNLABELLED,
                        where,
                        Map.of("label", labelIn(words(nodes.get(0)).orElseThrow()), "cause", "words"));
            }
        }
    }

    /** Sees at one glance whether it has no label, but words with a figure in the beginning. */
    private static boolean mayBegin(Node node) {
        if (node.getLabel().isPresent()) {
            return false;
        }
        String words = words(node).orElse("");
        for (int i = 0; i < words.length() && i <= LONGEST_WORD + 1; i++) {
            if (Unicode.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether all begin with numbers that go up, the first two by one, and have the same before them. */
    private static boolean areNumbered(List<? extends Node> nodes) {
        String series = "";
        int last = 0;
        for (int i = 0; i < nodes.size(); i++) {
            String label = nodes.get(i).getLabel().isPresent()
                    ? ""
                    : words(nodes.get(i)).map(NumberedWords::labelIn).orElse("");
            PrintedNumber number = PrintedNumber.of(label);
            List<Numeral> readings = label.isEmpty() ? List.of() : number.getReadings();
            boolean goesOn = !readings.isEmpty()
                    && readings.get(0).style() == Numeral.Style.DECIMAL
                    && (i == 0 || number.getSeries().equals(series))
                    && (i == 1
                            ? readings.get(0).number() == last + 1
                            : readings.get(0).number() >= last);
            if (!goesOn) {
                return false;
            }
            series = number.getSeries();
            last = readings.get(0).number();
        }
        return true;
    }

    private static Optional<String> words(Node node) {
        return node.getHeading()
                .or(() -> node instanceof Provision provision ? provision.getText() : ((Section) node).getChapeau())
                .map(words -> words.in(Locale.ROOT));
    }

    /** Returns a word and a number, or a number with a mark, that words begin with; empty if they do not. */
    private static String labelIn(String words) {
        int end = endOfWord(words, 0);
        int start = 0;
        if (end < words.length() && !hasDigit(words, 0, end) && end <= LONGEST_WORD) {
            start = end + 1;
            end = endOfWord(words, start);
        }
        boolean hasWord = start > 0 || Unicode.isLetter(words.codePointAt(0)) || words.charAt(0) == '\u00A7';
        boolean isMarked = MARKS.indexOf(words.charAt(Math.max(0, end - 1))) >= 0
                || (end + 1 < words.length() && DASHES.indexOf(words.charAt(end + 1)) >= 0);
        boolean isLabel = hasDigit(words, start, end) && end - start <= MOST_DIGITS + 2 && (hasWord || isMarked);
        return isLabel ? words.substring(0, MARKS.indexOf(words.charAt(end - 1)) >= 0 && hasWord ? end - 1 : end) : "";
    }

    private static int endOfWord(String words, int start) {
        int end = start;
        while (end < words.length()
                && !Character.isWhitespace(words.charAt(end))
                && !Character.isSpaceChar(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasDigit(String words, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += Unicode.isDigit(words.charAt(i)) ? 1 : 0;
        }
        return digits > 0 && digits <= MOST_DIGITS;
    }
}
