package org.rightsdeclarations.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;

/** The language that a text is likely in, where nobody says it. */
public final class LikelyLanguage {
    /** Scripts that tell a language: the likeliest, then others that are written in it. */
    private static final Map<UnicodeScript, List<String>> BY_SCRIPT = Map.of(
            UnicodeScript.ARABIC, List.of("ar", "fa", "ur", "ps", "ku", "ckb", "ug", "sd", "dv"),
            UnicodeScript.CYRILLIC,
                    List.of("ru", "uk", "be", "bg", "mk", "sr", "bs", "cnr", "kk", "ky", "mn", "tg", "tt", "ba", "ce"),
            UnicodeScript.HAN, List.of("zh", "ja", "yue", "ko"),
            UnicodeScript.HANGUL, List.of("ko"),
            UnicodeScript.HIRAGANA, List.of("ja"),
            UnicodeScript.KATAKANA, List.of("ja"),
            UnicodeScript.HEBREW, List.of("he", "yi"),
            UnicodeScript.THAI, List.of("th"));

    /** A word that tells a language from most others weighs as much as two that others have, too. */
    private static final int TELLING = 2;

    /** What the words of a text must weigh, if nothing is known of its document. */
    private static final int MIN_WEIGHT = 3;

    /** The first of the languages that stand behind those whose words they share. */
    private static final int FIRST_SHARED = CommonWords.number("ast");

    private LikelyLanguage() {}

    /**
     * Finds the language that a text is likely in.
     *
     * @param text the text
     * @param own the primary subtag of the language of most texts around it; null if nobody knows
     * @return a primary subtag: {@code own}, unless the text plainly tells another; empty if nothing tells one
     */
    public static Optional<String> of(String text, @Nullable String own) {
        List<String> byScript = MainScript.of(text).map(BY_SCRIPT::get).orElse(List.of());
        String likely = byScript.isEmpty() || (own != null && byScript.contains(own)) ? own : byScript.get(0);
        int known = likely == null ? -1 : CommonWords.number(likely);
        int[] weights = weights(text);
        int best = heaviest(weights);
        boolean isTold = best >= 0
                && weights[best] >= (likely == null ? MIN_WEIGHT : TELLING)
                && (known < 0 || weights[best] > 2 * weights[known]);
        return isTold ? Optional.of(CommonWords.language(best)) : Optional.ofNullable(likely);
    }

    private static int[] weights(String text) {
        int[] weights = new int[CommonWords.languages()];
        for (String word : CommonWords.words(text)) {
            boolean isLabel = word.length() == 1 && Ascii.isLower(word.charAt(0)); // or may be one, such as (a)
            for (long left = isLabel ? 0 : CommonWords.languagesOf(word); left != 0; left &= left - 1) {
                int language = Long.numberOfTrailingZeros(left);
                weights[language] += CommonWords.isPlainlyIn(' ' + word + ' ', language) ? TELLING : 1;
            }
        }
        return weights;
    }

    /** Returns the language whose words weigh most; -1 if there are two. */
    private static int heaviest(int[] weights) {
        int best = 0;
        boolean isOne = true;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] > weights[best]) {
                best = i;
                isOne = true;
            } else if (weights[i] == weights[best] && i < FIRST_SHARED) {
                isOne = false;
            }
        }
        return isOne ? best : -1;
    }
}
