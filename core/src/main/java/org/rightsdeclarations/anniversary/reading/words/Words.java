package org.rightsdeclarations.anniversary.reading.words;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.characters.Unicode;

/** The words of one sentence within a short stretch of a text, and what separates them. */
public final class Words {
    /** No subject is looked for farther away: the longest titles of instruments have some 250 characters. */
    public static final int MAX_LENGTH = 300;

    private final String text;
    private final List<PrintedWords> words = new ArrayList<>();

    /** The words in small letters, each made once because it is asked for often. */
    private final List<String> lower = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** Reads from a place to the end of the sentence, or to a limit; a word that the limit cuts is left out. */
    public static Words after(String text, int start, int limit) {
        Words words = new Words(text);
        words.read(start, start + Math.min(MAX_LENGTH, limit - start), true);
        return words;
    }

    /** Reads the part of a sentence before a place, but after a limit; a word that the limit cuts is left out. */
    public static Words before(String text, int limit, int end) {
        Words words = new Words(text);
        words.read(end - Math.min(MAX_LENGTH, end - limit), end, false);
        return words;
    }

    private void read(int from, int to, boolean isOneSentence) {
        int gap = from;
        int at = from;
        while (at < to) {
            int start = startOfWord(at, to);
            int end = isOneSentence ? endOfWord(start) : Math.min(endOfWord(start), to);
            if (start > gap && endsSentence(gap, start)) {
                if (isOneSentence) {
                    return;
                }
                words.clear();
                lower.clear();
            }
            if (start < end && end <= to && !Letters.isInsideWord(text, start)) {
                words.add(PrintedWords.of(text, start, end));
                lower.add(Unicode.lower(text.substring(start, end)));
            }
            gap = end;
            at = Math.max(end, start + 1);
        }
    }

    private int startOfWord(int from, int to) {
        int at = from;
        while (at < to && !Letters.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, to);
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length()
                && at - start <= MAX_LENGTH
                && (at == start ? Letters.isLetter(text.codePointAt(at)) : Letters.isInsideWord(text, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean endsSentence(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            breaks += c == '\n' ? 1 : 0;
            boolean isStop = c == '.' && (i + 1 >= text.length() || Letters.isBlank(text.charAt(i + 1)));
            if (isStop || breaks > 1 || ";!?\u2029".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words from an index on. */
    public Words from(int index) {
        Words rest = new Words(text);
        rest.words.addAll(words.subList(index, size()));
        rest.lower.addAll(lower.subList(index, size()));
        return rest;
    }

    public int size() {
        return words.size();
    }

    public PrintedWords get(int index) {
        return words.get(index);
    }

    /** Returns the stretch from one word to another, both included. */
    public PrintedWords run(int first, int last) {
        return PrintedWords.of(text, words.get(first).start(), words.get(last).end());
    }

    /** Returns a word in small letters; an empty string if there is none at that index. */
    public String lower(int index) {
        return index >= 0 && index < size() ? lower.get(index) : "";
    }

    /** Returns whether a word starts with a capital letter. */
    public boolean isCapital(int index) {
        return Unicode.isCapital(text.codePointAt(get(index).start()));
    }

    /** Returns whether a word starts with a digit. */
    public boolean isNumber(int index) {
        return index < size() && Unicode.isDigit(text.codePointAt(get(index).start()));
    }

    /** Returns whether more than blanks follows a word, or the line or the sentence ends there. */
    public boolean isParted(int index) {
        if (index + 1 >= size()) {
            return true;
        }
        return gapAfter(index).chars().anyMatch(c -> c == '\n' || !Letters.isBlank(c));
    }

    /** Returns what is between a word and the next, which there must be. */
    public String gapAfter(int index) {
        return text.substring(get(index).end(), get(index + 1).start());
    }
}
