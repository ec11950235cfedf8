package org.rightsdeclarations.rule.numbering.series;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.value.Label;

/**
 * Reads lists whose labels are all printed alike and count on by one, such as {@code 1.}, {@code 2.} or {@code (a)},
 * {@code (b)} or {@code Chapter I}, {@code Chapter II}. Most lists do, and so need no closer look.
 */
public final class RegularList {
    /** More digits do not fit into a number. */
    private static final int MAX_DIGITS = 9;

    private final String prefix;
    private final String suffix;
    private final Style style;
    private final int first;

    private RegularList(String prefix, String suffix, Style style, int first) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.style = style;
        this.first = first;
    }

    /** Returns whether the labels of a list, if it has any, count properly from 1. Makes next to no objects. */
    public static boolean countsFromOne(List<? extends Node> nodes) {
        RegularList list = null;
        int number = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Label> label = node.getLabel();
            if (node.getNumber().isPresent()) {
                return false;
            }
            if (label.isPresent()) {
                if (!node.getLanguages().isEmpty()) {
                    return false;
                }
                number++;
                String printed = label.get().toString();
                if (!label.get().isSameInAll()) {
                    return false;
                } else if (list == null) {
                    list = startingWith(printed);
                    if (list == null || list.first != 1) {
                        return false;
                    }
                } else if (!list.isNumber(printed, number)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Reads a list; null if it needs a closer look, or has no labels. */
    static Optional<ListNumbering> read(Labels labels) {
        RegularList list = null;
        int firstNode = 0;
        int lastNode = 0;
        int count = 0;
        for (int i = 0; i < labels.size(); i++) {
            String printed = labels.get(i);
            if (printed != null) {
                if (list == null) {
                    list = startingWith(printed);
                    firstNode = i;
                }
                if (list == null
                        || labels.number(i).isPresent()
                        || labels.isContradiction(i)
                        || !list.isNumber(printed, list.first + count)) {
                    return Optional.empty();
                }
                lastNode = i;
                count++;
            }
        }
        if (list == null || list.mayBePart(count)) {
            return Optional.empty();
        }
        int last = list.first + count - 1;
        PrintedNumber read = PrintedNumber.of(String.valueOf(labels.get(firstNode)));
        PrintedNumber number = read.asCompound().orElse(read);
        Stretch main = new Stretch(number.getSeries(), list.style, list.first, firstNode, last, lastNode);
        List<Numeral> ends = ListNumbering.ends(new Numeral(list.style, last), number);
        return Optional.of(new ListNumbering(main, ends, number.isPart(), list.first > 1, List.of()));
    }

    private static @Nullable RegularList startingWith(String printed) {
        int end = printed.length();
        while (end > 0 && isPunctuation(printed.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        int start = end;
        while (start > 0 && Ascii.isDigit(printed.charAt(start - 1))) {
            start--;
        }
        String suffix = printed.substring(end);
        if (start < end) {
            boolean isReadable =
                    end - start <= MAX_DIGITS && (start == 0 || !Unicode.isDigit(printed.charAt(start - 1)));
            return isReadable
                    ? new RegularList(printed.substring(0, start), suffix, Style.DECIMAL, number(printed, start, end))
                    : null;
        }
        start = end - 1;
        Style style = styleOf(printed.charAt(start));
        boolean isAlone = start == 0 || isPunctuation(printed.charAt(start - 1));
        int first = style == Style.LOWER_LETTER || style == Style.UPPER_LETTER ? (printed.charAt(start) & 0x1F) : 1;
        return style == Style.DECIMAL || !isAlone
                ? null
                : new RegularList(printed.substring(0, start), suffix, style, first);
    }

    /** Returns how a list counts that starts with a letter; decimal for a letter that says too little. */
    private static Style styleOf(char letter) {
        return switch (letter) {
            case 'i' -> Style.LOWER_ROMAN;
            case 'I' -> Style.UPPER_ROMAN;
            case 'a', 'b' -> Style.LOWER_LETTER;
            case 'A', 'B' -> Style.UPPER_LETTER;
            default -> Style.DECIMAL;
        };
    }

    /**
     * Returns whether the only number of a list may be a part of a larger one: the 4 of 1.4 and B.4, not of Article 4.
     */
    private boolean mayBePart(int count) {
        return count == 1 && first > 1 && !prefix.isEmpty();
    }

    private boolean isNumber(String printed, int expected) {
        int start = prefix.length();
        int end = printed.length() - suffix.length();
        if (!printed.startsWith(prefix) || !printed.startsWith(suffix, end)) {
            return false;
        }
        if (style == Style.DECIMAL) {
            return end - start <= MAX_DIGITS && number(printed, start, end) == expected;
        }
        String numeral = style.write(expected);
        return numeral.length() == end - start && printed.startsWith(numeral, start);
    }

    /** Reads digits; -1 for anything else. */
    private static int number(String printed, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (!Ascii.isDigit(printed.charAt(i))) {
                return -1;
            }
            number = 10 * number + printed.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isPunctuation(char c) {
        return c < 0x7F && !Unicode.isLetterOrDigit(c);
    }
}
