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

    /** What happens to persons in laws, after whose it is: "the member's appointment". */
    private static final Set<String> LEGAL_EVENTS = Set.of(
            "appointment",
            "reappointment",
            "designation",
            "election",
            "employment",
            "grant",
            "hire",
            "admission",
            "registration",
            "enrolment",
            "enrollment",
            "release");

    /** What is about an anniversary: "takes note of the report on the fiftieth anniversary of the League". */
    private static final Set<String> ABOUT =
            Set.of("resolution", "resolutions", "decision", "decisions", "report", "reports", "recommendation");

    /** No more words stand between these and "on". */
    private static final int MAX_ABOUT = 12;

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
        boolean isOfPerson = false;
        while (EnglishWords.isDeterminer(after.lower(head))
                || KINDS_OF_TIMES.contains(after.lower(head))
                || isPerson(after, head)) {
            isOfPerson |= isPerson(after, head);
            head++;
        }
        String word = after.lower(head);
        boolean isLegal = LEGAL_TIMES.contains(word) || (isOfPerson && LEGAL_EVENTS.contains(word));
        return after.lower(0).equals("of") && isLegal && !after.isCapital(head);
    }

    /** Returns whether a word is a possessive without a capital, such as "licensee's". */
    private static boolean isPerson(Words words, int index) {
        String word = words.lower(index);
        return !words.isCapital(index) && (word.endsWith("'s") || word.endsWith("\u2019s"));
    }

    /**
     * Returns whether the anniversary is what something else is about: "recalls its resolution 60/1 on the observance
     * of the fortieth anniversary". What a text says of itself or of one of its own, as in "this resolution", is a
     * claim.
     */
    static boolean isSubjectOfOther(String text, Ordinals ordinals) {
        Words before = Words.before(text, 0, ordinals.start());
        int last = skipDeterminersBack(before, before.size() - 1);
        if (before.lower(last).equals("of") && OCCASIONS.contains(before.lower(last - 1))) {
            last = skipDeterminersBack(before, last - 2);
        }
        if (!before.lower(last).equals("on")) {
            return false;
        }
        for (int i = last - 1; i > 0 && i >= last - MAX_ABOUT && !before.isParted(i); i--) {
            if (ABOUT.contains(before.lower(i))) {
                String pointer = before.lower(i - 1);
                return !pointer.equals("this") && !pointer.equals("present") && !pointer.equals("our");
            }
        }
        return false;
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
