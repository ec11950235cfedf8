package org.rightsdeclarations.anniversary.reading.chinese;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Digits;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Needles;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;

/** Finds the ordinals of the anniversaries that a Chinese text mentions. */
final class ChineseOrdinals {
    private static final String SIMPLIFIED = "周年";
    private static final String TRADITIONAL = "週年";

    /** A century is an anniversary only if it is one of a celebration. */
    private static final String CENTURY = "百年";

    private static final List<String> CELEBRATIONS =
            List.of("纪念", "紀念", "庆典", "慶典", "华诞", "華誕", "诞辰", "誕辰", "校庆", "校慶");

    private static final String NUMERALS = "〇零一二三四五六七八九十百兩两廿卅";

    /** Stands before an ordinal, joined to it or not. */
    private static final char ORDINAL_PREFIX = '第';

    /** Before a numeral: it is not a certain number then, or one of many. */
    private static final String UNSURE = "几幾数數多每近约約逾上好";

    /** Before "about", which is a covenant or a treaty then. */
    private static final String OF_COVENANTS = "公条條盟契";

    private static final String JOINTS = "、和及与與";

    private static final int MAX_NUMERALS = 8;
    private static final int MAX_ORDINALS = 10;

    private ChineseOrdinals() {}

    static List<Ordinals> in(String text) {
        if (!Needles.areIn(text, SIMPLIFIED, TRADITIONAL, CENTURY)) {
            return List.of();
        }
        Needles places = new Needles(text, SIMPLIFIED, TRADITIONAL, CENTURY);
        List<Ordinals> found = new ArrayList<>();
        for (int place = places.next(); place >= 0; place = places.next()) {
            boolean isCentury = text.startsWith(CENTURY, place);
            Ordinals ordinals = isCentury ? century(text, place) : anniversary(text, place);
            if (ordinals != null) {
                found.add(ordinals);
            }
        }
        return found;
    }

    private static @Nullable Ordinals anniversary(String text, int place) {
        Deque<Ordinal> all = new ArrayDeque<>();
        Ordinal ordinal = before(text, Letters.skipBlanksBack(text, place));
        while (ordinal != null && all.size() < MAX_ORDINALS) {
            all.addFirst(ordinal);
            int joint = Letters.skipBlanksBack(text, ordinal.start()) - 1;
            boolean isJoined = joint > 0 && JOINTS.indexOf(text.charAt(joint)) >= 0;
            ordinal = isJoined ? before(text, Letters.skipBlanksBack(text, joint)) : null;
        }
        return all.isEmpty() ? null : new Ordinals(List.copyOf(all), place + SIMPLIFIED.length());
    }

    private static @Nullable Ordinals century(String text, int place) {
        int end = place + CENTURY.length();
        boolean isCelebrated = CELEBRATIONS.stream().anyMatch(word -> text.startsWith(word, end));
        int start = startOfNumerals(text, place);
        boolean isOne = start == place || (start == place - 1 && text.charAt(start) == '一');
        return isCelebrated && isOne && !isUnsure(text, start)
                ? new Ordinals(List.of(new Ordinal(100, PrintedWords.of(text, start, end))), end)
                : null;
    }

    /** Reads "75", "七十五" or "第七十五" before a place. */
    private static @Nullable Ordinal before(String text, int end) {
        PrintedWords digits = Digits.before(text, end);
        if (digits == null) {
            int start = startOfNumerals(text, end);
            digits = start == end || end - start > MAX_NUMERALS ? null : PrintedWords.of(text, start, end);
        }
        if (digits == null || isUnsure(text, digits.start())) {
            return null;
        }
        int prefix = Letters.skipBlanksBack(text, digits.start()) - 1;
        boolean hasPrefix = prefix >= 0 && text.charAt(prefix) == ORDINAL_PREFIX;
        return Ordinal.of(digits, PrintedWords.of(text, hasPrefix ? prefix : digits.start(), digits.end()));
    }

    private static int startOfNumerals(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= MAX_NUMERALS && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static boolean isUnsure(String text, int start) {
        boolean isInCovenant = start > 1
                && "约約".indexOf(text.charAt(start - 1)) >= 0
                && OF_COVENANTS.indexOf(text.charAt(start - 2)) >= 0;
        return start > 0 && !isInCovenant && UNSURE.indexOf(text.charAt(start - 1)) >= 0;
    }
}
