package org.rightsdeclarations.anniversary.reading.english;

import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.characters.Unicode;

/** Tells by the words around an English ordinal whether it is that of an anniversary, and whether of one of today. */
final class EnglishSetting {
    /** What a law counts years from: "the third anniversary of the day on which this Act comes into force". */
    private static final Set<String> LEGAL_TIMES = Set.of("day", "date", "commencement", "expiry", "expiration");

    /** What stands before such a time: "the appointed day", "coming-into-force day". */
    private static final Set<String> KINDS_OF_TIMES = Set.of(
            "effective",
            "appointed",
            "relevant",
            "coming-into-force",
            "entry-into-force",
            "transfer",
            "closing",
            "completion");

    /**
     * What has a name that may end with an anniversary: "the Declaration on the Fiftieth Anniversary of the League".
     */
    private static final Set<String> NAMED = Set.of(
            "act",
            "agenda",
            "appeal",
            "charter",
            "communiqué",
            "conference",
            "consensus",
            "declaration",
            "document",
            "manifesto",
            "meeting",
            "message",
            "pledge",
            "proclamation",
            "programme",
            "report",
            "resolution",
            "session",
            "statement",
            "summit");

    private static final Set<String> LINKS = Set.of("on", "of", "for", "at");

    private static final Set<String> OCCASIONS = Set.of("occasion", "commemoration", "observance", "celebration");

    /** Words before an ordinal that put it before or after the time of the text. */
    private static final Set<String> OTHER_TIMES = Set.of(
            "by",
            "before",
            "until",
            "after",
            "since",
            "towards",
            "toward",
            "approaching",
            "following",
            "upcoming",
            "coming",
            "next",
            "beyond",
            "forthcoming");

    private static final Set<String> AHEAD = Set.of("ahead", "advance");

    private EnglishSetting() {}

    /** Returns whether a law counts years with words: "on the third anniversary of the day on which". */
    static boolean isLegalTime(Words after) {
        int head = 1;
        while (EnglishWords.isDeterminer(after.lower(head)) || KINDS_OF_TIMES.contains(after.lower(head))) {
            head++;
        }
        return after.lower(0).equals("of") && LEGAL_TIMES.contains(after.lower(head)) && !after.isCapital(head);
    }

    /**
     * Returns whether the anniversary is the end of the name of something else within a sentence, printed with
     * capitals: "recalls the Declaration on the Occasion of the Fiftieth Anniversary". A text that starts so is a title
     * of its own.
     */
    static boolean isInName(String text, Ordinals ordinals) {
        if (!isPrintedAsName(text, ordinals)) {
            return false;
        }
        Words before = Words.before(text, 0, ordinals.start());
        int last = skipDeterminersBack(before, before.size() - 1);
        if (OCCASIONS.contains(before.lower(last - 1)) && before.isCapital(last - 1)) {
            last = skipDeterminersBack(before, last - 2);
        }
        if (!LINKS.contains(before.lower(last))
                || !NAMED.contains(before.lower(last - 1))
                || !before.isCapital(last - 1)) {
            return false;
        }
        int first = last - 1;
        while (first > 0 && before.isCapital(first - 1) && !before.isParted(first - 1)) {
            first--;
        }
        return first > 1;
    }

    private static boolean isPrintedAsName(String text, Ordinals ordinals) {
        int end = ordinals.all().get(ordinals.all().size() - 1).words().end();
        int start = end;
        while (start < ordinals.end() && !Unicode.isLetter(text.charAt(start))) {
            start++;
        }
        return start < ordinals.end() && Unicode.isCapital(text.codePointAt(start));
    }

    private static int skipDeterminersBack(Words before, int index) {
        int last = index;
        while (EnglishWords.isDeterminer(before.lower(last))) {
            last--;
        }
        return last;
    }

    /** Returns whether the anniversary is one before or after the text: "by the 80th anniversary of". */
    static boolean isOfAnotherTime(String text, Ordinals ordinals) {
        Words before = Words.before(text, 0, ordinals.start());
        int last = skipDeterminersBack(before, before.size() - 1);
        String word = before.lower(last);
        String other = before.lower(last - 1);
        return OTHER_TIMES.contains(word)
                || (word.equals("of") && AHEAD.contains(other))
                || (word.equals("to") && (other.equals("up") || other.equals("prior")));
    }
}
