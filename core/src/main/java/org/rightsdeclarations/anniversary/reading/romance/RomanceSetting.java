package org.rightsdeclarations.anniversary.reading.romance;

import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.term.DateRole;

/** Tells by the words around an ordinal whether it is that of an anniversary, and whether of one of today. */
final class RomanceSetting {
    private RomanceSetting() {}

    /** Returns whether a law counts years, or a person's: "le troisième anniversaire du jour où". */
    static boolean isLegalTime(Sentence after) {
        if (!after.is(0, Kind.OF)) {
            return false;
        }
        int head = after.skipOf(0);
        Act act = after.actAt(head).orElse(null);
        if (act != null && act.role().equals(DateRole.IN_FORCE)) {
            int of = head + act.size();
            int pointer = after.skipOf(of);
            return after.is(of, Kind.OF)
                    && (after.is(pointer, Kind.POINTER)
                            || after.is(pointer, Kind.LEGAL_TEXT)
                            || isPointedTo(after, pointer));
        }
        while (after.is(head, Kind.LEGAL_ATTRIBUTE) || after.is(head, Kind.DETERMINER)) {
            head++;
        }
        return !after.isCapital(head) && (after.is(head, Kind.LEGAL_TIME) || isLegalDay(after, head));
    }

    /** Tells "du jour où" and "du jour de l'adoption" from "du jour de la libération". */
    private static boolean isLegalDay(Sentence after, int index) {
        return after.is(index, Kind.DAY)
                && (!after.is(index + 1, Kind.OF)
                        || after.actAt(after.skipOf(index + 1)).isPresent());
    }

    private static boolean isPointedTo(Sentence after, int index) {
        return after.is(index - 1, Kind.POINTER) && !after.isCapital(index);
    }

    /**
     * Returns whether the anniversary is the end of the name of a document within a sentence: "rappelle la Déclaration
     * faite à l'occasion du cinquantième anniversaire". A text that starts so is a title of its own.
     */
    static boolean isInName(Sentence before) {
        int last = before.skipDeterminersBack(before.size() - 1);
        if (before.is(last, Kind.OF)) {
            last--;
        }
        boolean hasOccasion = before.is(last, Kind.OCCASION);
        last = hasOccasion ? before.skipDeterminersBack(last - 1) : last;
        if (!before.is(last, Kind.LINK) && !before.is(last, Kind.PREPOSITION)) {
            return false;
        }
        last--;
        if (hasOccasion && before.startsLike(last, Kind.ADOPTING)) {
            last--;
        }
        return before.is(last, Kind.DOCUMENT)
                && before.isCapital(last)
                && last > 1
                && !before.is(last - 1, Kind.POINTER)
                && !before.is(last - 1, Kind.OWN);
    }

    /** Returns whether the anniversary is one before or after the text: "à l'approche du 80e anniversaire". */
    static boolean isOfAnotherTime(Sentence before) {
        int last = before.skipDeterminersBack(before.size() - 1);
        if (before.is(last, Kind.OF)) {
            last--;
        }
        return before.is(last, Kind.OTHER_TIME);
    }

    /** Returns whether a centenary is the name of a street, a hall or the like. */
    static boolean isNameOfPlace(Ordinals ordinals, Sentence before) {
        if (!ordinals.isOneWord()) {
            return false;
        }
        int last = before.skipDeterminersBack(before.size() - 1);
        return before.is(before.is(last, Kind.OF) ? last - 1 : last, Kind.PLACE);
    }
}
