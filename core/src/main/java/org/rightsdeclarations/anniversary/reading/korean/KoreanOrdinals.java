package org.rightsdeclarations.anniversary.reading.korean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Digits;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Needles;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;

/** Finds the ordinals of the anniversaries that a Korean text mentions. */
final class KoreanOrdinals {
    private static final String ANNIVERSARY = "주년";

    /** Stands before an ordinal, joined to it or not. */
    static final char ORDINAL_PREFIX = '제';

    private KoreanOrdinals() {}

    static List<Ordinals> in(String text) {
        if (!Needles.areIn(text, ANNIVERSARY)) {
            return List.of();
        }
        Needles places = new Needles(text, ANNIVERSARY);
        List<Ordinals> found = new ArrayList<>();
        for (int place = places.next(); place >= 0; place = places.next()) {
            Ordinal ordinal = ordinal(text, place);
            if (ordinal != null) {
                found.add(new Ordinals(List.of(ordinal), place + ANNIVERSARY.length()));
            }
        }
        return found;
    }

    private static @Nullable Ordinal ordinal(String text, int place) {
        PrintedWords digits = Digits.before(text, Letters.skipBlanksBack(text, place));
        if (digits == null) {
            return null;
        }
        int prefix = Letters.skipBlanksBack(text, digits.start()) - 1;
        boolean hasPrefix = prefix >= 0
                && text.charAt(prefix) == ORDINAL_PREFIX
                && (prefix == 0 || !Letters.isLetter(text.codePointBefore(prefix)));
        return Ordinal.of(digits, PrintedWords.of(text, hasPrefix ? prefix : digits.start(), digits.end()));
    }
}
