package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.List;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Tells by the words around an Arabic ordinal whether it is that of an anniversary, and whether of one of today. */
final class ArabicSetting {
    /** What a law counts years from: "the third anniversary of the date on which". */
    private static final Set<String> LEGAL_TIMES =
            Set.of("لتاريخ", "تاريخ", "لليوم", "اليوم", "لانتهاء", "انتهاء", "لتعيين", "تعيين");

    /** A day of its own is celebrated: "Land Day". */
    private static final Set<String> DAYS = Set.of("ليوم", "يوم");

    private static final Set<String> OTHER_TIMES = Set.of(
            "قبل", "بعد", "وبعد", "وقبل", "حتي", "قبيل", "عشيه", "بحلول", "حلول", "اقتراب", "باقتراب", "قرب", "لحين",
            "نحو", "صوب");

    private static final Set<String> COMING = Set.of("المقبله", "القادمه");

    /** What says that years are celebrated, in plain letters. */
    private static final List<String> CELEBRATIONS = List.of(
            "مناسبه",
            "احتفال",
            "الاحتفال",
            "احياء",
            "نحتفل",
            "يحتفل",
            "تحتفل",
            "احتفل",
            "احتفلت",
            "ذكري",
            "الذكري",
            "احتفاء",
            "نحيي",
            "يصادف",
            "تخليد",
            "تخليدا",
            "احتفالا");

    private static final int MAX_WORDS_AFTER_CELEBRATION = 4;

    /** What has a name that may end with an anniversary. */
    private static final Set<String> NAMED = Set.of(
            "اعلان", "قرار", "بيان", "رساله", "وثيقه", "تقرير", "مؤتمر", "اجتماع", "نداء", "ميثاق", "برنامج", "خطه");

    private static final Set<String> OCCASIONS = Set.of("بمناسبه", "بشان", "لمناسبه");

    private static final int MAX_ADJECTIVES = 2;

    private ArabicSetting() {}

    static boolean isLegalTime(Words after) {
        int first = ArabicWord.at(after, 0).equals("علي") ? 1 : 0;
        String word = ArabicWord.at(after, first);
        return LEGAL_TIMES.contains(word) || (DAYS.contains(word) && isOwn(after.lower(first + 1)));
    }

    /** Returns whether a word ends with "its", as in "the day of its grant". */
    private static boolean isOwn(String word) {
        return word.endsWith("ها") || (word.endsWith("ه") && !word.endsWith("الله"));
    }

    /** Returns whether words before the passing of years say that it is celebrated. */
    static boolean isCelebrated(String text, Ordinals ordinals) {
        Words before = Words.before(text, 0, ordinals.start());
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MAX_WORDS_AFTER_CELEBRATION); i--) {
            for (String celebration : CELEBRATIONS) {
                if (ArabicWord.is(ArabicWord.at(before, i), celebration)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns whether the anniversary is the end of the name of something else within a sentence: "recalls the
     * Declaration on the occasion of the fiftieth anniversary". A text that starts so is a title of its own.
     */
    static boolean isInName(String text, Ordinals ordinals) {
        Words before = Words.before(text, 0, ordinals.start());
        int last = before.size() - 1;
        if (!OCCASIONS.contains(ArabicWord.at(before, last))) {
            return false;
        }
        for (int i = last - 1; i > 0 && i >= last - 1 - MAX_ADJECTIVES && !before.isParted(i); i--) {
            String word = ArabicWord.at(before, i);
            String bare = ArabicWord.withoutArticle(word);
            String other = ArabicWord.at(before, i - 1);
            if (!bare.equals(word) && NAMED.contains(bare)) {
                return !other.equals("هذا") && !other.equals("هذه") && !other.equals("بهذا");
            }
        }
        return false;
    }

    /** Returns whether the anniversary is one before or after the text: "before the eightieth anniversary". */
    static boolean isOfAnotherTime(String text, Ordinals ordinals) {
        Words before = Words.before(text, 0, ordinals.start());
        Words after = Words.after(text, ordinals.end(), text.length());
        return OTHER_TIMES.contains(ArabicWord.at(before, before.size() - 1))
                || COMING.contains(ArabicWord.at(after, 0));
    }
}
