package org.rightsdeclarations.rule.hygiene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/** Words and marks in place of a text that is still to come. */
final class Placeholder {
    private static final int MIN_LINE = 3;
    private static final int MIN_RULE = 5;
    private static final int MIN_CROSSES = 4;
    private static final int MIN_QUESTIONS = 3;
    private static final int LONGEST = 40;

    private static final List<String> WORDS = List.of("TBD", "TODO");

    /** Languages in which "todo" is a word. */
    private static final Set<String> WITH_TODO = Set.of("es", "pt", "gl", "ast", "an", "lad", "mwl");

    /** What may stand around such words: blanks, digits and marks. */
    private static final String AROUND =
            " \u00A00123456789.,:;!?\u2026-\u2013\u2014()[]<>*\uFF08\uFF09\u3010\u3011\uFF3B\uFF3D\u3014\u3015\u3002\uFF1A\uFF1F\u061F";

    private static final String OPENING = "[\u3010\uFF3B\u3014";
    private static final String CLOSING = "]\u3011\uFF3D\u3015";

    /** How what is in brackets begins if it is to be filled in. */
    private static final List<String> BEGINNINGS = List.of("insert ", "to be ", "name of ", "date of ");

    private static final String DATE = "date";

    /** A sentence after a heading in brackets is longer than what a date stands before. */
    private static final int SHORTEST_SENTENCE = 24;

    /** What stands in brackets to be filled in. */
    private static final Set<String> IN_BRACKETS = Set.of("xxx", "date", "name", "place", "\u25CF", "\u2022");

    /** What stands alone or in brackets, in the languages of the messages; in small letters, without marks around. */
    private static final Set<String> ALONE = Set.of(
            ("tbd|tbc|todo|fixme|n/a|n.a|missing|missing text|text missing|not available|untranslated|not translated"
                            + "|not yet translated|to translate|needs translation|translation needed|translation missing"
                            + "|translation pending|à traduire|à compléter|à insérer|à préciser|non traduit"
                            + "|texte manquant|manquant|manque|non disponible|traduction manquante|traduction à venir"
                            + "|por traducir|por completar|por determinar|pendiente|pendiente de traducción|sin traducir"
                            + "|sin traducción|falta|falta texto|falta el texto|falta la traducción|no disponible"
                            + "|번역 필요|번역 예정|번역 중|번역 없음|미번역|추후 작성|추후 번역|내용 없음|누락"
                            + "|待译|待翻译|待补|待补充|待定|待填|待完善|未译|未翻译|缺译|暂缺|缺失|需要翻译|翻译中"
                            + "|перевести|нет перевода|нужен перевод|не переведено|требуется перевод"
                            + "|перевод отсутствует|подлежит переводу|нет текста|текст отсутствует|отсутствует"
                            + "|заполнить|уточнить|للترجمة|للاستكمال|بحاجة إلى ترجمة|تحتاج إلى ترجمة|لم تترجم بعد"
                            + "|لم يترجم بعد|غير مترجم|غير متوفر|غير متوفرة|النص مفقود|مفقود|يستكمل لاحقا|يُستكمل لاحقاً")
                    .split("\\|", -1));

    private Placeholder() {}

    /**
     * Finds the first placeholder of each kind.
     *
     * @param text the text
     * @param language its language
     * @param isHeading whether it may be a number as a heading, such as the Roman XXX
     * @return the placeholder as printed; empty if there is none
     */
    static Optional<String> find(String text, LanguageTag language, boolean isHeading) {
        String found = lorem(text);
        found = found == null ? alone(text, language, isHeading) : found;
        found = found == null ? bracketed(text) : found;
        found = found == null ? run(text) : found;
        return Optional.ofNullable(found == null ? word(text, language) : found);
    }

    private static @Nullable String lorem(String text) {
        String lorem = "lorem ipsum";
        return text.regionMatches(true, 0, lorem, 0, lorem.length()) ? text.substring(0, lorem.length()) : null;
    }

    private static @Nullable String alone(String text, LanguageTag language, boolean isHeading) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return null;
        }
        boolean isCrosses = stripped.equalsIgnoreCase("xxx") && !isHeading;
        return isCrosses || (isMarks(stripped) && !isRule(stripped)) || isWords(stripped, language) ? stripped : null;
    }

    /** Returns whether there is nothing but marks that say nothing; a few digits after {@code &} are no number. */
    private static boolean isMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMark = ".\u2026?@-\u2013\u2014\uFF1F&#".indexOf(c) >= 0;
            if (!isMark && !(c >= '0' && c <= '9' && text.charAt(0) == '&')) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether there is nothing but a row of dashes, which parts what is above it from what is below. */
    private static boolean isRule(String text) {
        return text.length() >= MIN_RULE && text.chars().allMatch(c -> "-\u2013\u2014".indexOf(c) >= 0);
    }

    private static boolean isWords(String text, LanguageTag language) {
        String words = words(text, 0, text.length());
        return ALONE.contains(words) && !(words.equals("todo") && WITH_TODO.contains(language.getLanguage()));
    }

    /** Returns what is said between marks and numbers, in small letters. */
    private static String words(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Finds {@code [insert ...]} and its like; other brackets mark what is left out or not agreed. */
    private static @Nullable String bracketed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int kind = c == '[' || c >= 0x3010 ? OPENING.indexOf(c) : -1;
            if (kind >= 0 && isToBeFilled(text, at + 1, CLOSING.charAt(kind))) {
                int end = text.indexOf(CLOSING.charAt(kind), at);
                if (at == 0 && isCaption(text, end)) {
                    continue;
                }
                return end < 0 ? text.substring(at) : text.substring(at, end + 1);
            }
        }
        return null;
    }

    /**
     * Returns whether a sentence follows, to which what is in brackets is a heading: [Date of Receipt] Each Party may.
     */
    private static boolean isCaption(String text, int end) {
        return text.regionMatches(true, 1, DATE, 0, DATE.length())
                && end > 0
                && end + SHORTEST_SENTENCE < text.length()
                && text.charAt(end + 1) == ' '
                && Unicode.isCapital(text.charAt(end + 2));
    }

    private static boolean isToBeFilled(String text, int start, char closing) {
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, start, beginning, 0, beginning.length())) {
                return true;
            }
        }
        int end = start;
        while (end < text.length() && end - start <= LONGEST && text.charAt(end) != closing) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != closing) {
            return false;
        }
        String words = words(text, start, end);
        return IN_BRACKETS.contains(words) || ALONE.contains(words) || words.endsWith(" not available");
    }

    /** Finds a line to write on, question marks for lost letters, and crosses that are no Roman numeral. */
    private static @Nullable String run(String text) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            char first = text.charAt(start);
            if (i == text.length() || text.charAt(i) != first) {
                int length = i - start;
                if ((first == '_' && length >= MIN_LINE)
                        || (first == '?' && length >= MIN_QUESTIONS)
                        || ((first == 'x' || first == 'X') && length >= MIN_CROSSES && isWord(text, start, i))) {
                    return text.substring(start, i);
                }
                start = i;
            }
        }
        return null;
    }

    private static @Nullable String word(String text, LanguageTag language) {
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                boolean isOrdinary = word.equals("TODO") && WITH_TODO.contains(language.getLanguage());
                if (!isOrdinary && isWord(text, at, at + word.length())) {
                    return word;
                }
            }
        }
        return null;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Unicode.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Unicode.isLetterOrDigit(text.codePointAt(end)));
    }
}
