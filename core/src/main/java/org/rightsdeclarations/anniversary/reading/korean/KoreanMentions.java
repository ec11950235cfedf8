package org.rightsdeclarations.anniversary.reading.korean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.reading.words.Digits;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Mention;
import org.rightsdeclarations.anniversary.reading.words.Needles;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Span;
import org.rightsdeclarations.value.Label;

/** Finds the anniversaries that a Korean text mentions with an ordinal. */
public final class KoreanMentions {
    private static final String ANNIVERSARY = "주년";

    /** Stands before an ordinal, joined to it or not. */
    private static final char ORDINAL_PREFIX = '제';

    private KoreanMentions() {}

    /** Returns the mentions of a text, in its order, each with one ordinal. */
    public static List<Mention> in(String text) {
        Needles places = new Needles(text, ANNIVERSARY);
        int place = places.next();
        if (place < 0) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        for (; place >= 0; place = places.next()) {
            Ordinal ordinal = ordinal(text, place);
            if (ordinal != null) {
                mentions.add(new Mention(List.of(ordinal), place + ANNIVERSARY.length()));
            }
        }
        return mentions;
    }

    private static @Nullable Ordinal ordinal(String text, int place) {
        Span digits = Digits.before(text, Letters.skipBlanksBack(text, place));
        int number = digits == null ? 0 : Label.of(digits.of(text)).number().orElse(0);
        if (digits == null || number < Ordinal.MIN) {
            return null;
        }
        int prefix = Letters.skipBlanksBack(text, digits.start()) - 1;
        boolean hasPrefix = prefix >= 0
                && text.charAt(prefix) == ORDINAL_PREFIX
                && (prefix == 0 || !Letters.isLetter(text.codePointBefore(prefix)));
        return new Ordinal(number, new Span(hasPrefix ? prefix : digits.start(), digits.end()));
    }
}
