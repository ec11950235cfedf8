package org.rightsdeclarations.anniversary.reading.russian;

import java.util.List;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.citation.RussianTitle;
import org.rightsdeclarations.characters.Unicode;

/** Tells by the words around a Russian ordinal whether it is that of an anniversary, and whether of one of today. */
final class RussianSetting {
    /** What a law counts years from: "в третью годовщину дня, в который". */
    private static final Set<String> LEGAL_TIMES =
            Set.of("дня", "даты", "истечения", "наступления", "момента", "назначения", "выдачи");

    /** Words before an ordinal that put it before or after the time of the text. */
    private static final Set<String> OTHER_TIMES = Set.of(
            "к",
            "ко",
            "до",
            "после",
            "перед",
            "накануне",
            "преддверии",
            "канун",
            "предстоящей",
            "предстоящему",
            "предстоящая",
            "предстоящего",
            "предстоящую",
            "предстоящее",
            "приближающейся",
            "приближающегося",
            "приближающаяся",
            "грядущей",
            "грядущему",
            "будущей",
            "следующей",
            "навстречу");

    /** What turns "к 75-летию" into an occasion of today, without ends. */
    private static final List<String> OCCASIONS = List.of("приуроч");

    /** What has a name that may end with an anniversary, besides instruments. */
    private static final List<String> NAMED =
            List.of("послани", "доклад", "призыв", "манифест", "итогов", "саммит", "конференци", "обращени");

    private static final List<String> LINKS = List.of(
            "по случаю",
            "в ознаменование",
            "в честь",
            "в связи с",
            "по поводу",
            "о",
            "посвященная",
            "посвящённая",
            "посвященной",
            "посвящённой");

    private static final List<String> MONTHS = List.of(
            "январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр");

    /** Words before a century or decade that is no anniversary, without ends. */
    private static final List<String> PERIODS = List.of(
            "начал",
            "конц",
            "середин",
            "половин",
            "рубеж",
            "прошл",
            "нынешн",
            "почти",
            "полтора",
            "два",
            "три",
            "четыре",
            "нескольк",
            "течени",
            "протяжени",
            "этого",
            "минувш",
            "новом",
            "нового",
            "кажд",
            "международн");

    /** Periods such as decades and bienniums have fewer years. */
    private static final int LONGEST_PERIOD = 20;

    private static final int CENTURY = 100;

    private RussianSetting() {}

    static boolean isMonth(String word) {
        return MONTHS.stream().anyMatch(word::startsWith);
    }

    /** Returns whether a law counts years with words: "в третью годовщину дня, в который". */
    static boolean isLegalTime(Words after) {
        int first = after.lower(0).equals("со") || after.lower(0).equals("с") ? 1 : 0;
        boolean isSinceAct = RussianWords.since(after, 0) > 0
                && !after.isParted(1)
                && after.size() > 2
                && !after.lower(2).startsWith("котор");
        return after.size() > first
                && LEGAL_TIMES.contains(after.lower(first))
                && !after.isCapital(first)
                && !isSinceAct;
    }

    /** Returns whether a word such as "десятилетие" and "столетие" is a period and no anniversary. */
    static boolean isPeriod(String text, Ordinals ordinals, Words after, Naming naming) {
        int number = ordinals.all().get(0).number();
        boolean isInDigits = Unicode.isDigit(text.codePointAt(ordinals.start()));
        if (!ordinals.isOneWord() || isInDigits || naming.countedFrom().isPresent()) {
            return false;
        }
        if (RussianWords.since(after, 0) > 0 || naming.isKnown()) {
            return false;
        }
        Words before = Words.before(text, 0, ordinals.start());
        if (before.size() > 0 && (isOfPeriods(before.lower(before.size() - 1)) || before.isNumber(before.size() - 1))) {
            return true;
        }
        boolean isNamed = naming.subject().isPresent()
                && Unicode.isCapital(naming.subject().get().words().codePointAt(0));
        return number < LONGEST_PERIOD || (number % CENTURY == 0 && !isNamed);
    }

    /** Returns whether a word before "столетие" says that this is a century: "в начале столетия", "XX столетия". */
    private static boolean isOfPeriods(String word) {
        boolean isRoman = !word.isEmpty() && word.chars().allMatch(c -> "ivxlх".indexOf(c) >= 0);
        return isRoman || PERIODS.stream().anyMatch(word::startsWith);
    }

    /**
     * Returns whether the anniversary is the end of the name of something else within a sentence: "ссылаясь на
     * Декларацию по случаю пятидесятой годовщины". A text that starts so is a title of its own.
     */
    static boolean isInName(String text, Ordinals ordinals) {
        Words before = Words.before(text, 0, ordinals.start());
        for (String link : LINKS) {
            int named =
                    before.size() - 1 - (int) link.chars().filter(c -> c == ' ').count() - 1;
            int capital = named >= 1 && !before.isCapital(named) ? named - 1 : named;
            if (capital >= 0 && endsWith(before, link) && before.isCapital(capital) && isNamed(before.lower(named))) {
                int first = capital;
                while (first > 0 && before.isCapital(first - 1) && !before.isParted(first - 1)) {
                    first--;
                }
                return first > 0 && !RussianWords.isPointer(before.lower(first - 1)) && !isOwn(before.lower(first - 1));
            }
        }
        return false;
    }

    /** Returns whether a word says that what follows is the text itself: "настоящую Декларацию". */
    private static boolean isOwn(String word) {
        return word.startsWith("настоящ") || word.equals("эту") || word.equals("нашу") || word.equals("этот");
    }

    private static boolean endsWith(Words words, String end) {
        int last = words.size() - 1;
        for (int from = end.length(); from > 0; last--) {
            int blank = end.lastIndexOf(' ', from - 1);
            if (!words.lower(last).equals(end.substring(blank + 1, from))) {
                return false;
            }
            from = blank;
        }
        return true;
    }

    private static boolean isNamed(String word) {
        return RussianTitle.isHead(word) || NAMED.stream().anyMatch(word::startsWith);
    }

    /** Returns whether the anniversary is one before or after the text: "накануне 80-й годовщины". */
    static boolean isOfAnotherTime(String text, Ordinals ordinals) {
        Words before = Words.before(text, 0, ordinals.start());
        int last = before.size() - 1;
        if (!OTHER_TIMES.contains(before.lower(last))) {
            return false;
        }
        String other = before.lower(last - 1);
        return OCCASIONS.stream().noneMatch(other::startsWith);
    }
}
