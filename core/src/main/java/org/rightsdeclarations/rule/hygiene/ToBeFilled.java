package org.rightsdeclarations.rule.hygiene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.standard.QuotedWords;

/** What stands in brackets to be filled in or settled; other brackets mark what is left out or not agreed. */
final class ToBeFilled {
    private static final String OPENING = "[\u3010\uFF3B\u3014";
    private static final String CLOSING = "]\u3011\uFF3D\u3015";

    /** How it begins. */
    private static final List<String> BEGINNINGS = List.of(
            "insert ",
            "enter ",
            "to be ",
            "name of ",
            "date of ",
            "title of ",
            "insérer ",
            "indiquer ",
            "insertar ",
            "introducir ",
            "indicar ",
            "inserir ",
            "inserire ",
            "indicare ",
            "vul in ",
            "įrašyti ",
            "įrašykite ",
            "doplňte ",
            "uveďte ",
            "wpisać ",
            "вставить ",
            "вписать ",
            "указать ",
            "вписати ",
            "вказати ");

    /** How it ends in languages that put the verb last. */
    private static final List<String> ENDINGS = List.of(
            " not available",
            " missing",
            " to follow",
            " manquant",
            " manquante",
            " fehlt",
            " folgt",
            " einfügen",
            " einsetzen",
            " eintragen",
            " invullen",
            " ekleyin",
            " yazın",
            " 입력",
            " 기입");

    /** How far from a mark of quotation what it quotes may be. */
    private static final int LONGEST_FORM = 300;

    private static final String DATE = "date";

    /** A sentence after a heading in brackets is longer than what a date stands before. */
    private static final int SHORTEST_SENTENCE = 24;

    /** A remark that is longer is not read to its end. */
    private static final int LONGEST_REMARK = 80;

    private static final int SHORTEST_REMARK = 6;
    private static final int MIN_WORDS = 3;

    /** What stands for a text in brackets only, beside what does so alone: in small letters, without marks around. */
    private static final Set<String> WORDS = Set.of(("xxx|date|name|place|datum|ort|fecha|lugar|nombre|lieu|дата|날짜|日期"
                    + "|city|year|amount|number|address|title|signature|ville|année|montant|titre|adresse"
                    + "|ciudad|año|importe|título|dirección|firma|cidade|ano|montante|endereço|stadt|jahr|betrag"
                    + "|titel|unterschrift|город|год|сумма|название|адрес|подпись|도시|금액|제목|연도|주소|서명|이름"
                    + "|城市|年份|金额|金額|标题|標題|名称|名稱|姓名|地址|المدينة|السنة|المبلغ|العنوان|الاسم|التاريخ|المكان"
                    + "|\u25CF|\u2022|pending|to check|to verify|to write|to do|check translation"
                    + "|à rédiger|à vérifier|à confirmer|à définir|à déterminer|à relire|à revoir|en attente"
                    + "|por redactar|por revisar|por confirmar|por definir|pendiente de redactar"
                    + "|pendiente de redacción|pendiente de revisar|pendiente de revisión|pendiente de completar"
                    + "|pendent|pendent de redactar|pendent de redacció|pendent de revisar|pendent de revisió"
                    + "|pendent de traduir|pendent de traducció|pendent de completar|per traduir|per redactar"
                    + "|per completar|per revisar|sense traduir|pendente|pendente de tradução|pendente de redação"
                    + "|pendente de revisão|em falta|a traduzir|a completar|a confirmar|a definir|por rever"
                    + "|fehlt|folgt|ausstehend|noch offen|noch zu übersetzen|noch zu ergänzen|noch zu prüfen|zu übersetzen"
                    + "|zu ergänzen|zu prüfen|zu klären"
                    + "|da tradurre|da completare|da verificare|da definire|da redigere"
                    + "|te vertalen|nog te vertalen|nog in te vullen|nader te bepalen|do uzupełnienia"
                    + "|do przetłumaczenia|do sprawdzenia|do weryfikacji|doplnit|přeložit|k doplnění|k překladu"
                    + "|doplniť|preložiť|çevrilecek|eklenecek|çeviri kontrol edilecek|kontrol edilecek|tamamlanacak"
                    + "|перекласти|доповнити|уточнити|немає перекладу|дополнить|проверить|уточняется|дописать"
                    + "|проверить перевод|de tradus|de completat|de verificat|fordítandó|kiegészítendő"
                    + "|översätts senare|ska översättas|att översätta|skal oversættes|oversettes senere"
                    + "|미정|추후 기재|확인 필요|검토 필요|작성 예정|작성 중|보완 필요|검토 중"
                    + "|缺|待确认|待核对|待校对|待审核|待起草|待撰写|待確認|待核對|待校對|待審核|待撰寫|待譯|待翻譯|待補|待補充|待填寫"
                    + "|要確認|要翻訳|未訳|翻訳中|翻訳予定|確認中"
                    + "|للمراجعة|قيد المراجعة|قيد الترجمة|قيد الإعداد|قيد الصياغة|يراجع لاحقا")
            .split("\\|", -1));

    /** What two capitals before a colon may be, other than a language or the initials of whose remark follows. */
    private static final Set<String> ABBREVIATIONS = Set.of("NB", "PS", "UN", "EU", "UK", "US");

    private ToBeFilled() {}

    /**
     * Finds the first of what is to be filled in or settled.
     *
     * @param text any text
     * @return it, as printed, with its brackets; null if there is none
     */
    static @Nullable String find(String text) {
        Boolean hasSmall = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int kind = c == '[' || c >= 0x3010 ? OPENING.indexOf(c) : -1;
            if (kind < 0) {
                continue;
            }
            int end = end(text, at + 1, CLOSING.charAt(kind));
            boolean begins = begins(text, at + 1);
            boolean isFound = begins || (end > 0 && (says(text, at + 1, end) || asks(text, at + 1, end)));
            if (!isFound && end > 0 && isCapitals(text, at + 1, end)) {
                hasSmall = hasSmall == null ? text.chars().anyMatch(Character::isLowerCase) : hasSmall;
                isFound = hasSmall;
            }
            if (isFound && !(at == 0 && isCaption(text, end)) && !isInForm(text, at, begins)) {
                int last = text.indexOf(CLOSING.charAt(kind), at);
                return text.substring(at, last < 0 ? text.length() : last + 1);
            }
        }
        return null;
    }

    /** Returns where brackets close; below 0 if others open before, or if they are too long. */
    private static int end(String text, int start, char closing) {
        char opening = text.charAt(start - 1);
        for (int i = start; i < text.length() && i - start <= LONGEST_REMARK; i++) {
            char c = text.charAt(i);
            if (c == closing || c == opening) {
                return c == closing ? i : -1;
            }
        }
        return -1;
    }

    private static boolean begins(String text, int start) {
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, start, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether words are quoted that others are to say or write: the form of a motion, an oath or a label. What
     * stands right behind the mark is more likely still to be filled in, unless it says what to insert there.
     */
    private static boolean isInForm(String text, int at, boolean begins) {
        int start = Math.max(0, at - LONGEST_FORM);
        String near = text.substring(start, Math.min(text.length(), at + LONGEST_FORM));
        return QuotedWords.holds(near, at - start) && (begins || !QuotedWords.isMark(text.charAt(at - 1)));
    }

    private static boolean says(String text, int start, int end) {
        if (end - start > Placeholder.LONGEST) {
            return false;
        }
        String words = Placeholder.words(text, start, end);
        return WORDS.contains(words)
                || Placeholder.STANDS_FOR_TEXT.contains(words)
                || ENDINGS.stream().anyMatch(words::endsWith);
    }

    /** Returns whether somebody asks or remarks something: doubled question marks, or initials before a colon. */
    private static boolean asks(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '?' && text.charAt(i - 1) == '?') {
                return true;
            }
        }
        if (end - start < SHORTEST_REMARK || !text.startsWith(": ", start + 2)) {
            return false;
        }
        String initials = text.substring(start, start + 2);
        return Unicode.isCapital(initials.charAt(0))
                && Unicode.isCapital(initials.charAt(1))
                && Unicode.isLetter(text.charAt(start + 4))
                && !ABBREVIATIONS.contains(initials)
                && !List.of(Locale.getISOLanguages()).contains(initials.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns whether three words or more, or two that are joined like the name of a variable, are in capitals; a link
     * is none.
     */
    private static boolean isCapitals(String text, int start, int end) {
        int words = 0;
        boolean isJoined = false;
        boolean isInWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Unicode.isCapital(c)) {
                words += isInWord ? 0 : 1;
                isInWord = true;
            } else if (c == ' ' || c == '_') {
                isJoined |= c == '_';
                isInWord = false;
            } else if ("'\u2019-".indexOf(c) < 0) {
                return false;
            }
        }
        return words >= (isJoined ? MIN_WORDS - 1 : MIN_WORDS) && !text.startsWith("(", end + 1);
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
}
