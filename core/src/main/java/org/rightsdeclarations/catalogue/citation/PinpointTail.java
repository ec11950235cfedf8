package org.rightsdeclarations.catalogue.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.rightsdeclarations.catalogue.citation.PinpointToken.Kind;
import org.rightsdeclarations.characters.Unicode;

/**
 * What stands after a title in a full citation: "(New York, 20 November 1989), General Assembly resolution 44/25,
 * annex, art. 12". Each word must be known, so that the title of another instrument is not cut.
 */
public final class PinpointTail {
    /** Shorter ones are countries. */
    private static final int LEAST_ACRONYM = 3;

    private final String text;
    private final List<PinpointToken> tokens;

    /** The first word from which on every word may be part of the tail. */
    private final int start;

    /**
     * Finds where the tail of a text may start.
     *
     * @param text the text
     * @param tokens its words
     * @param first the first word that may be part of the tail
     */
    public PinpointTail(String text, List<PinpointToken> tokens, int first) {
        this.text = text;
        this.tokens = tokens;
        int from = tokens.size();
        while (from > first && (mayBePart(from - 1) || isAsideWithDate(from - 1))) {
            from--;
        }
        this.start = from;
    }

    private boolean mayBePart(int index) {
        PinpointToken token = tokens.get(index);
        return !(token.is(Kind.OTHER) || token.is(Kind.SIGNAL)) || token.isDetail() || isAcronymAside(token);
    }

    /** Returns whether a word is alone in parentheses, in capitals: "(UDHR)". */
    private boolean isAcronymAside(PinpointToken token) {
        boolean isAlone = charAt(token.start() - 1) == '(' && charAt(token.end()) == ')';
        return isAlone
                && Unicode.isCapital(text.codePointAt(token.start()))
                && Unicode.isCapital(charAt(token.end() - 1));
    }

    /** Returns whether a word is the place within parentheses that end with a year after a comma: "(Rome, 1950)". */
    private boolean isAsideWithDate(int index) {
        return isAsideWithDate(index, "(", ")", ",")
                || isAsideWithDate(index, "(", ")", "\u060c")
                || isAsideWithDate(index, "\uff08", "\uff09", "\uff0c");
    }

    private boolean isAsideWithDate(int index, String opening, String closing, String separator) {
        int open = text.lastIndexOf(opening, tokens.get(index).start());
        if (open < 0) {
            return false;
        }
        int close = text.indexOf(closing, tokens.get(index).end());
        int last = index;
        while (last + 1 < tokens.size() && tokens.get(last + 1).end() <= close) {
            last++;
        }
        while (last > index && tokens.get(last).isAfterYear()) {
            last--;
        }
        int comma = text.indexOf(separator, tokens.get(index).end());
        return text.indexOf(closing, open) == close
                && comma >= 0
                && comma < close
                && tokens.get(last).year() > 0;
    }

    private char charAt(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    /**
     * Returns the words with which the tail may start: those that a comma or a parenthesis separates from the title,
     * and those that lead to a date, as in "of 20 November 1989".
     *
     * @param most the most words to return
     * @return their numbers, in order
     */
    public int[] starts(int most) {
        List<Integer> starts = new ArrayList<>();
        for (int i = Math.max(start, 1); i < tokens.size() && starts.size() < most; i++) {
            String gap = text.substring(tokens.get(i - 1).end(), tokens.get(i).start());
            if (PinpointToken.isSeparated(gap) || leadsToDate(i)) {
                starts.add(i);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns whether a word is the first of some such as "of the" and "adopted on" before a day and its month. */
    private boolean leadsToDate(int index) {
        int day = index;
        while (day < tokens.size() && !tokens.get(day).is(Kind.NUMBER) && mayLeadToDate(day)) {
            day++;
        }
        boolean isFirst = day > index && !tokens.get(index - 1).is(Kind.JOINT);
        int month = day + 1;
        while (month < tokens.size() && tokens.get(month).is(Kind.JOINT)) {
            month++;
        }
        return isFirst
                && month < tokens.size()
                && (tokens.get(month).isDetail() || tokens.get(day - 1).isDetail())
                && tokens.subList(day, tokens.size()).stream().anyMatch(token -> token.year() > 0);
    }

    private boolean mayLeadToDate(int index) {
        return tokens.get(index).is(Kind.JOINT) || tokens.get(index).isDetail();
    }

    /**
     * Returns the first word that leads to a place in the instrument, rather than to a page where it is printed.
     *
     * @param from the word from which to look
     * @return its number; the number of words if there is none
     */
    public int place(int from) {
        boolean isCollected = false;
        for (int i = from; i < tokens.size(); i++) {
            isCollected |= tokens.get(i).isCollection();
            if (PinpointToken.isPinpoint(tokens, i, tokens.size())
                    && !(isCollected && tokens.get(i).isPage())) {
                return i;
            }
        }
        return tokens.size();
    }

    /**
     * Returns whether some words tell anything of an instrument; a number may be part of its title: "(No. 169)".
     *
     * @param from the first word
     * @param to the word after the last
     * @return {@code true} if one does
     */
    public boolean hasDetail(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> token.isDetail()
                        || token.year() > 0
                        || (token.text().length() >= LEAST_ACRONYM && isAcronymAside(token)));
    }

    /**
     * Returns the year that some words print.
     *
     * @param from the first word
     * @param to the word after the last
     * @return the first year; empty if they print none
     */
    public OptionalInt year(int from, int to) {
        return tokens.subList(from, to).stream()
                .mapToInt(PinpointToken::year)
                .filter(year -> year > 0)
                .findFirst();
    }

    /**
     * Returns what commas and parentheses separate in some words: "General Assembly resolution 44/25".
     *
     * @param from the first word
     * @param to the word after the last
     * @return the pieces in order
     */
    public List<String> pieces(int from, int to) {
        List<String> pieces = new ArrayList<>();
        int first = from;
        for (int i = from; i < to; i++) {
            String gap = i + 1 < to
                    ? text.substring(tokens.get(i).end(), tokens.get(i + 1).start())
                    : ",";
            if (gap.indexOf(',') >= 0 || (gap.startsWith(")") && !gap.equals(") "))) {
                pieces.add(piece(first, i));
                first = i + 1;
            }
        }
        return pieces;
    }

    private String piece(int first, int last) {
        int end = tokens.get(last).end();
        String words = text.substring(tokens.get(first).start(), end);
        boolean isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
        return isOpen && charAt(end) == ')' ? words + ')' : words;
    }
}
