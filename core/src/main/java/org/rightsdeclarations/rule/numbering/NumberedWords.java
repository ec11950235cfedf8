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

    /** A shorter word before a number with a point may begin a date, such as "Am 3. Mai". */
    private static final int SHORTEST_WORD = 4;

    private static final String MARKS = ".:)]\u3001\u3002\uFF09\uFF1A";
    private static final String BEFORE_TITLE = "-\u2013\u2014(";

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
                        NumberingRules.UNLABELLED, where, Map.of("label", labelIn(nodes.get(0)), "cause", "words"));
            }
        }
    }

    /** Sees at one glance whether it has no label, but words with a figure in the beginning. */
    private static boolean mayBegin(Node node) {
        if (node.getLabel().isPresent()) {
            return false;
        }
        String words = node.getHeading()
                .map(heading -> heading.in(Locale.ROOT))
                .or(() -> text(node))
                .orElse("");
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
            String label = labelIn(nodes.get(i));
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

    /** Returns what a node begins with that looks like a label; empty if it has one, or its words do not. */
    private static String labelIn(Node node) {
        if (node.getLabel().isPresent()) {
            return "";
        }
        return node.getHeading()
                .map(heading -> labelIn(heading.in(Locale.ROOT), true))
                .or(() -> text(node).map(words -> labelIn(words, false)))
                .orElse("");
    }

    private static Optional<String> text(Node node) {
        return (node instanceof Provision provision ? provision.getText() : ((Section) node).getChapeau())
                .map(words -> words.in(Locale.ROOT));
    }

    /**
     * Returns a word and a number, or a number alone, that words begin with; empty if they do not. Only in a heading
     * may the number be without a mark: "Within 3 years" is none.
     */
    private static String labelIn(String words, boolean isHeading) {
        int end = endOfWord(words, 0);
        int start = 0;
        if (end < words.length() && !hasDigit(words, 0, end) && end <= LONGEST_WORD) {
            start = end + 1;
            end = endOfWord(words, start);
        }
        int title = words.indexOf('(', start + 1);
        end = title > 0 && title < end ? title : end;
        boolean isLetter = Unicode.isLetter(words.codePointAt(0));
        boolean hasWord = start > 0 || isLetter || words.charAt(0) == '\u00A7';
        boolean isOfWord = start > SHORTEST_WORD || (start > 0 && !isLetter) || words.startsWith(".", start - 2);
        boolean isPointed = MARKS.indexOf(words.charAt(Math.max(0, end - 1))) >= 0;
        boolean isMarked = title == end
                || (end + 1 < words.length() && BEFORE_TITLE.indexOf(words.charAt(end + 1)) >= 0)
                || (isPointed && (!hasWord || isOfWord));
        boolean isLabel = hasDigit(words, start, end)
                && end - start <= MOST_DIGITS + 2
                && (isMarked || (isHeading && hasWord) || words.charAt(0) == '\u00A7');
        return isLabel ? words.substring(0, isPointed && hasWord ? end - 1 : end) : "";
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
