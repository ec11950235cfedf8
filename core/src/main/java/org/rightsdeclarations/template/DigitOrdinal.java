package org.rightsdeclarations.template;

import java.util.Locale;

/** How each language writes in digits which anniversary it is, as used beside its word for that. */
public final class DigitOrdinal {
    private DigitOrdinal() {}

    /**
     * Writes an ordinal.
     *
     * @param ordinal 1 or more
     * @param language the language; English for one that is none of those that messages are in
     * @return digits and what goes with them, such as {@code 75th}
     */
    public static String of(int ordinal, Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> "الـ" + ordinal;
            case "es" -> ordinal + spanish(ordinal);
            case "fr" -> ordinal + (ordinal == 1 ? "er" : "e");
            case "ko" -> ordinal + "주년";
            case "ru" -> ordinal + "-я"; // feminine, as годовщина is
            case "zh" -> ordinal + "周年";
            default -> ordinal + english(ordinal);
        };
    }

    private static String english(int ordinal) {
        boolean isTeen = ordinal / 10 % 10 == 1;
        return switch (isTeen ? 0 : ordinal % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** As before a masculine noun: primer, tercer, decimotercer, but undécimo (Diccionario panhispánico: ordinales). */
    private static String spanish(int ordinal) {
        boolean isShortened = ordinal % 10 == 3 || (ordinal % 10 == 1 && ordinal % 100 != 11);
        return isShortened ? ".er" : ".º";
    }
}
