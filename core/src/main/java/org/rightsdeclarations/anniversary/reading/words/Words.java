package org.rightsdeclarations.anniversary.reading.words;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** The words of one sentence within a short stretch of a text, and what separates them. */
public final class Words {
    /** No subject is looked for farther away: the longest titles of instruments have some 250 characters. */
    public static final int MAX_LENGTH = 300;

    /** Most stretches have no more words. */
    private static final int USUAL = 16;

    private final String text;
    private int[] starts = new int[USUAL];
    private int[] ends = new int[USUAL];

    /** The words in small letters, each made once, because it is asked for often. */
    private @Nullable String[] lower = new String[USUAL];

    private int size;

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
                size = 0;
            }
            if (start < end && end <= to && !Letters.isInsideWord(text, start)) {
                add(start, end);
            }
            gap = end;
            at = Math.max(end, start + 1);
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lower = Arrays.copyOf(lower, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
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
        while (at < text.length() && at - start <= MAX_LENGTH && (isPlain(at, start) || goesOn(at, start))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Sees at one glance that most letters go on with the word of the letter before them. */
    private boolean isPlain(int at, int start) {
        return at > start && Ascii.isLetter(text.charAt(at)) && Ascii.isLetter(text.charAt(at - 1));
    }

    private boolean goesOn(int at, int start) {
        return at == start ? Letters.isLetter(text.codePointAt(at)) : Letters.isInsideWord(text, at);
    }

    private boolean endsSentence(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            breaks += c == '\n' ? 1 : 0;
            boolean isStop = c == '.' && (i + 1 >= text.length() || Letters.isBlank(text.charAt(i + 1)));
            if (isStop || breaks > 1 || ";!?\u2029".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the words with those that are joined by an apostrophe taken apart: "l'adoption" is "l'" and "adoption",
     * of which nothing parts the two.
     *
     * @param elided the words that lose their last letter and are joined so, with a straight apostrophe: "l'"
     */
    public Words withElided(Set<String> elided) {
        Words parts = new Words(text);
        for (int i = 0; i < size; i++) {
            int start = starts[i];
            for (int end = endOfElided(start, ends[i]); end > start; end = endOfElided(start, ends[i])) {
                String word = Unicode.lower(text.substring(start, end - 1)) + '\'';
                if (!elided.contains(word)) {
                    break;
                }
                parts.add(start, end);
                parts.lower[parts.size - 1] = word;
                start = end;
            }
            parts.add(start, ends[i]);
        }
        return parts;
    }

    /** Returns where the apostrophe within a word ends; the start if there is none. */
    private int endOfElided(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
                return i + 1;
            }
        }
        return start;
    }

    /** Returns the words from an index on. */
    public Words from(int index) {
        Words rest = new Words(text);
        rest.starts = Arrays.copyOfRange(starts, index, Math.max(size, index + 1));
        rest.ends = Arrays.copyOfRange(ends, index, Math.max(size, index + 1));
        rest.lower = new String[rest.starts.length];
        rest.size = size - index;
        return rest;
    }

    public int size() {
        return size;
    }

    /** Returns where a word starts. */
    public int start(int index) {
        return starts[index];
    }

    /** Returns where a word ends. */
    public int end(int index) {
        return ends[index];
    }

    /** Returns the stretch from one word to another, both included. */
    public PrintedWords run(int first, int last) {
        return PrintedWords.of(text, starts[first], ends[last]);
    }

    /** Returns a word in small letters; an empty string if there is none at that index. */
    public String lower(int index) {
        if (index < 0 || index >= size) {
            return "";
        }
        String known = lower[index];
        if (known == null) {
            known = Unicode.lower(text.substring(starts[index], ends[index]));
            lower[index] = known;
        }
        return known;
    }

    /** Returns whether a word starts with a capital letter. */
    public boolean isCapital(int index) {
        return Unicode.isCapital(text.codePointAt(starts[index]));
    }

    /** Returns whether a word starts with a digit. */
    public boolean isNumber(int index) {
        return index < size && Unicode.isDigit(text.codePointAt(starts[index]));
    }

    /** Returns whether more than blanks follows a word, or the line or the sentence ends there. */
    public boolean isParted(int index) {
        if (index + 1 >= size) {
            return true;
        }
        for (int i = ends[index]; i < starts[index + 1]; i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c == '\n' || !Letters.isBlank(c))) {
                return true;
            }
        }
        return false;
    }

    /** Returns what is between a word and the next, which there must be. */
    public String gapAfter(int index) {
        return text.substring(ends[index], starts[index + 1]);
    }
}
