package org.rightsdeclarations.catalogue.citation;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.characters.Unicode;

/**
 * Puts the title of an instrument into the nominative. Only its head is inflected, "Всеобщая декларация", and what
 * follows is the same in all cases.
 */
public final class RussianTitle {
    private static final int MAX_ADJECTIVES = 4;

    private RussianTitle() {}

    /**
     * Returns a title in the nominative.
     *
     * @param title the title as it stands in a sentence
     * @return the title; the same words if they do not start with a noun for an instrument
     */
    public static String nominative(String title) {
        List<String> words = new ArrayList<>();
        for (int start = 0; start <= title.length(); ) {
            int end = title.indexOf(' ', start);
            end = end < 0 ? title.length() : end;
            words.add(title.substring(start, end));
            start = end + 1;
        }
        int next = inflect(words, 0);
        if (next == 0) {
            return title;
        }
        if (next + 1 < words.size() && words.get(next).equals("и")) {
            inflect(words, next + 1); // "Декларация и Программа действий"
        }
        return String.join(" ", words);
    }

    /**
     * Returns whether a word is a noun for an instrument.
     *
     * @param word a word in any case, in the grammar's sense and in that of letters
     * @return {@code true} for one of those that titles start with
     */
    public static boolean isHead(String word) {
        return RussianNoun.of(Unicode.lower(word)) != null;
    }

    /** Puts the head that starts at an index into the nominative, and returns where it ends; 0 if there is none. */
    private static int inflect(List<String> words, int first) {
        int head = first;
        RussianNoun noun = null;
        while (noun == null && head < words.size() && head - first <= MAX_ADJECTIVES) {
            String bare = bare(words.get(head));
            noun = RussianNoun.of(Unicode.lower(bare));
            head++;
        }
        if (noun == null) {
            return 0;
        }
        List<String> changed = new ArrayList<>();
        for (int i = first; i < head - 1; i++) {
            String adjective = RussianAdjective.nominative(words.get(i), noun.gender());
            if (adjective.isEmpty()) {
                return 0;
            }
            changed.add(adjective);
        }
        String printed = words.get(head - 1);
        String bare = bare(printed);
        changed.add(noun.nominative(bare) + printed.substring(bare.length()));
        for (int i = 0; i < changed.size(); i++) {
            words.set(first + i, changed.get(i));
        }
        boolean hasParticiple = head < words.size() && bare.length() < printed.length();
        if (hasParticiple) {
            words.set(head, RussianAdjective.participle(words.get(head), noun.gender()));
        }
        return head;
    }

    private static String bare(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }
}
