package org.rightsdeclarations.rule.numbering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.numeral.token.HanNumeral;

/**
 * The words of labels such as Article, after which an amendment put something in: Article 2A, Article 5 bis; or of
 * which many numbers are left out. Where that was done, other numbers that are left out were most often repealed, and
 * not lost.
 */
final class AmendedSeries {
    private final Set<String> words = new HashSet<>();

    /** Looks at the labels of a whole document. */
    AmendedSeries(List<Siblings<? extends Node>> lists) {
        for (Siblings<? extends Node> list : lists) {
            for (Node node : list.getValues()) {
                node.getLabel()
                        .ifPresent(label -> label.getWords()
                                .ifPresentOrElse(
                                        words -> words.asMap().values().forEach(this::look),
                                        () -> look(label.toString())));
            }
        }
    }

    /** Adds the word of a label of a series that leaves out many numbers. */
    void add(String label) {
        words.add(word(label));
        words.remove("");
    }

    private void look(String label) {
        String word = word(label);
        if (!word.isEmpty() && !words.contains(word) && (PrintedNumber.of(label).isOfAmendment() || isRaised(label))) {
            words.add(word);
        }
    }

    /** Returns whether an amendment put something in between labels such as one. */
    boolean holds(String label) {
        return words.contains(word(label));
    }

    /** Returns what a label has before its figures, in small letters; empty if it has no letter there and no §. */
    private static String word(String label) {
        int end = 0;
        boolean isWord = false;
        while (end < label.length() && !isFigure(label.charAt(end))) {
            isWord |= Unicode.isLetter(label.charAt(end)) || label.charAt(end) == '\u00A7';
            end++;
        }
        return isWord && end < label.length()
                ? Unicode.lower(label.substring(0, end).strip())
                : "";
    }

    /** Returns whether a raised figure, or a capital behind a stroke, follows the number: 11¹, 11/A. */
    private static boolean isRaised(String label) {
        for (int i = 1; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean isRaised = Unicode.type(c) == Character.OTHER_NUMBER && Unicode.isDigit(label.charAt(i - 1));
            boolean isBehindStroke =
                    i > 1 && Unicode.isCapital(c) && label.charAt(i - 1) == '/' && Unicode.isDigit(label.charAt(i - 2));
            if (isRaised || isBehindStroke) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(char c) {
        return Unicode.isDigit(c) || HanNumeral.isPart(c);
    }
}
