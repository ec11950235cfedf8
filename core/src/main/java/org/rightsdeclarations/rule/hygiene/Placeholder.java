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
    private static final int MOST_LEFT_OVER = 2;
    private static final String LEFT_OVER = ".,;:!\u00B7\u2022\u060C\u061B\u3001\u3002\uFF0C\uFF1A\uFF1B";
    private static final String CROSSES = "XXX";
    private static final int MIN_SENTENCE = 24;
    private static final int MIN_LAST_WORD = 4;
    static final int LONGEST = 40;

    /** Words of no language that fill a page before the text is written, without their first letter. */
    private static final String LOREM = "orem ipsum";

    private static final List<String> WORDS = List.of("TBD", "TODO");

    /** What stands before what is said of a thing, in the languages of the messages that write it as a word. */
    private static final List<String> IS = List.of("is", "are", "be", "ist", "sind", "est", "sont", "es", "son");

    /** Languages in which "todo" is a word. */
    private static final Set<String> WITH_TODO = Set.of("es", "pt", "gl", "ast", "an", "lad", "mwl");

    /** What may stand around such words: blanks, digits and marks. */
    private static final String AROUND =
            " \u00A00123456789.,:;!?\u2026-\u2013\u2014()[]<>*\uFF08\uFF09\u3010\u3011\uFF3B\uFF3D\u3014\u3015\u3002\uFF1A\uFF1F\u061F";

    /** What stands alone or in brackets, in the languages of the messages; in small letters, without marks around. */
    static final Set<String> STANDS_FOR_TEXT = Set.of(
            ("tbd|tbc|tba|todo|to be completed|to be determined|fixme|n/a|n.a|missing|missing text|text missing|not available|untranslated|not translated"
                            + "|not yet translated|to translate|needs translation|translation needed|translation missing"
                            + "|translation pending|translation to follow|text to follow|to follow|see english version"
                            + "|see the english version|same as english|à traduire|à compléter|à insérer|à préciser|à déterminer|non traduit"
                            + "|texte manquant|manquant|manque|non disponible|traduction manquante|traduction à venir"
                            + "|traduction à suivre|traduction en cours|texte à suivre|voir version anglaise"
                            + "|voir la version anglaise"
                            + "|por traducir|por completar|por determinar|pendiente|pendiente de traducción|sin traducir"
                            + "|sin traducción|falta|falta texto|falta el texto|falta la traducción|no disponible"
                            + "|traducción en curso|véase la versión en inglés|ver la versión en inglés"
                            + "|ver versión en inglés|tradução em curso|a definir|em falta|por traduzir|ver versão em inglês"
                            + "|ver a versão em inglês|sem tradução|traduzione in corso|vedi versione inglese"
                            + "|übersetzung folgt|übersetzung folgt noch|übersetzung fehlt|text folgt|text fehlt"
                            + "|wird nachgereicht|wird noch nachgereicht|wird ergänzt|wird noch ergänzt"
                            + "|siehe englische fassung|siehe die englische fassung|siehe englische version"
                            + "|siehe englischen text|noch nicht übersetzt|nicht übersetzt"
                            + "|번역 필요|번역 예정|번역 중|번역 없음|번역 중입니다|영문 참조|영어본 참조|미번역|추후 작성|추후 기재|추후 번역|내용 없음|누락"
                            + "|待译|待翻译|待补|待补充|待定|待填|待完善|未译|未翻译|缺译|暂缺|缺失|需要翻译|翻译中|见英文版|参见英文版|見英文版|參見英文版|翻譯中"
                            + "|перевести|нет перевода|нужен перевод|не переведено|требуется перевод"
                            + "|перевод отсутствует|подлежит переводу|перевод готовится|см. английскую версию|нет текста|текст отсутствует|отсутствует"
                            + "|заполнить|уточнить|уточняется|للترجمة|للاستكمال|بحاجة إلى ترجمة|تحتاج إلى ترجمة|لم تترجم بعد"
                            + "|لم يترجم بعد|انظر النسخة الإنجليزية|الترجمة قيد الإعداد|غير مترجم|غير متوفر|غير متوفرة|النص مفقود|مفقود|يستكمل لاحقا|يُستكمل لاحقاً")
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
        found = found == null ? ToBeFilled.find(text) : found;
        found = found == null ? variable(text) : found;
        found = found == null ? run(text) : found;
        found = found == null ? crosses(text) : found;
        found = found == null ? LetterDate.find(text) : found;
        return Optional.ofNullable(found == null ? word(text, language) : found);
    }

    private static @Nullable String lorem(String text) {
        int at = text.indexOf(LOREM);
        return at < 0 ? null : text.substring(Math.max(0, at - 1), at + LOREM.length());
    }

    private static @Nullable String alone(String text, LanguageTag language, boolean isHeading) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return null;
        }
        boolean isCrosses = stripped.equalsIgnoreCase(CROSSES) && !isHeading;
        return isCrosses
                        || isEmptyBracket(stripped)
                        || (isMarks(stripped) && !isRule(stripped) && !isLeftOver(stripped))
                        || isWords(stripped, language)
                ? stripped
                : null;
    }

    /** Returns whether there is nothing in brackets, or nothing but marks: {@code [ ]} and {@code [...]}. */
    private static boolean isEmptyBracket(String text) {
        return OmittedItem.isInBrackets(text)
                && isMarks(text.substring(1, text.length() - 1).strip());
    }

    /** Returns whether a text is a mark or two that parts others, and lost them. */
    static boolean isLeftOver(String text) {
        String marks = text.strip();
        return marks.length() <= MOST_LEFT_OVER && marks.chars().allMatch(c -> LEFT_OVER.indexOf(c) >= 0);
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

    /** Finds the variable of a template that was not filled in, such as {@code {{city}}} or <code>${city}</code>. */
    private static @Nullable String variable(String text) {
        for (int at = text.indexOf('{', 1); at > 0; at = text.indexOf('{', at + 1)) {
            char before = text.charAt(at - 1);
            if (before == '{' || before == '$') {
                String end = before == '{' ? "}}" : "}";
                String name = text.substring(at + 1, Math.min(text.length(), at + LONGEST));
                int length = name.indexOf(end);
                if (length > 0) {
                    return text.substring(at - 1, at + 1 + length + end.length());
                }
            }
        }
        return null;
    }

    private static boolean isWords(String text, LanguageTag language) {
        String words = words(text, 0, text.length());
        return STANDS_FOR_TEXT.contains(words) && !(words.equals("todo") && WITH_TODO.contains(language.getLanguage()));
    }

    /** Returns what is said between marks and numbers, in small letters. */
    static String words(String text, int from, int to) {
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

    /** Finds three crosses after a sentence; what stands before them is no abbreviation, to which a number belongs. */
    private static @Nullable String crosses(String text) {
        int start = text.length() - CROSSES.length();
        if (start < MIN_SENTENCE || !text.regionMatches(true, start, CROSSES, 0, CROSSES.length())) {
            return null;
        }
        for (int i = start - MIN_LAST_WORD - 2; i < start - 2; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return null;
            }
        }
        boolean isAfter = ".!?".indexOf(text.charAt(start - 2)) >= 0 && text.charAt(start - 1) == ' ';
        return isAfter ? text.substring(start) : null;
    }

    private static @Nullable String word(String text, LanguageTag language) {
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                boolean isOrdinary = word.equals("TODO")
                        ? WITH_TODO.contains(language.getLanguage())
                        : goesOn(text, at + word.length()) && !isSaidOf(text, at);
                if (!isOrdinary && isWord(text, at, at + word.length())) {
                    return word;
                }
            }
        }
        return null;
    }

    /**
     * Returns whether a word follows: then the letters are the subject of a sentence, such as trunk-based development.
     */
    private static boolean goesOn(String text, int end) {
        int next = text.startsWith(")", end) ? end + 1 : end;
        return next + 1 < text.length() && text.charAt(next) == ' ' && Unicode.isLetter(text.charAt(next + 1));
    }

    /** Returns whether a word such as "is" stands before: then the letters say what something is, not who does it. */
    private static boolean isSaidOf(String text, int at) {
        return text.startsWith(" ", at - 1)
                && IS.stream().anyMatch(is -> text.startsWith(" " + is, at - is.length() - 2));
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Unicode.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Unicode.isLetterOrDigit(text.codePointAt(end)));
    }
}
