package org.rightsdeclarations.rule.numbering;

import java.util.List;
import org.rightsdeclarations.characters.Unicode;

/**
 * A note in brackets of when a wording comes into force, by which editions tell it from the one in force that they
 * print before it, such as the Korean {@code [시행일 : 2021. 10. 21.] 제34조의2}.
 */
final class CommencementNote {
    /** What of an item a note concerns may stand behind it. */
    private static final int LONGEST_REST = 60;

    private static final List<String> WORDS = List.of(
            "시행일",
            "施行",
            "生效",
            "in force",
            "effective",
            "commence",
            "en vigueur",
            "en vigor",
            "em vigor",
            "in vigore",
            "in kraft",
            "i kraft",
            "in werking",
            "w życie",
            "в силу",
            "в сила",
            "чинності",
            "yürürlü",
            "hiệu lực");

    private CommencementNote() {}

    /** Returns whether a text ends with one, or with one and what it concerns. */
    static boolean ends(String text) {
        int open = Math.max(text.lastIndexOf('['), text.lastIndexOf('('));
        int close = open < 0 ? -1 : text.indexOf(text.charAt(open) == '[' ? ']' : ')', open);
        if (close < 0 || text.length() - close > LONGEST_REST) {
            return false;
        }
        String note = Unicode.lower(text.substring(open, close));
        return note.chars().anyMatch(Unicode::isDigit) && WORDS.stream().anyMatch(note::contains);
    }
}
