package org.rightsdeclarations.template;

import java.util.Locale;

/** Which form of a noun a language wants beside a whole number, by the rules of CLDR for cardinals. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int MILLION = 1_000_000;

    /**
     * Chooses a form.
     *
     * @param number the number
     * @param language the language; like English if its rules are not known
     */
    static Plural of(long number, Locale language) {
        long n = Math.abs(number);
        return switch (language.getLanguage()) {
            case "id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh" -> OTHER;
            case "ar" -> arabic(n);
            case "be", "ru", "uk" -> slavic(n);
            case "fr", "pt" -> n <= 1 ? ONE : romance(n);
            case "ca", "es", "it" -> n == 1 ? ONE : romance(n);
            default -> n == 1 ? ONE : OTHER;
        };
    }

    private static Plural arabic(long n) {
        long hundredth = n % 100;
        return n <= 2 ? values()[(int) n] : hundredth >= 3 && hundredth <= 10 ? FEW : hundredth >= 11 ? MANY : OTHER;
    }

    private static Plural slavic(long n) {
        long unit = n % 10;
        boolean isTeen = n % 100 / 10 == 1;
        return isTeen || unit == 0 || unit >= 5 ? MANY : unit == 1 ? ONE : FEW;
    }

    /** Millions want a preposition: un million de fichiers. */
    private static Plural romance(long n) {
        return n != 0 && n % MILLION == 0 ? MANY : OTHER;
    }

    /** Returns whether a word is a keyword of CLDR. */
    static boolean isKeyword(String word) {
        for (Plural plural : values()) {
            if (plural.toString().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the keyword of CLDR. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
