package org.rightsdeclarations.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.characters.Unicode;

/**
 * A number or a word of a date.
 *
 * @param text the word in small letters, or the number in ASCII digits
 * @param isNumber whether it is a number
 */
record DateToken(String text, boolean isNumber) {
    private static final int YEAR_LENGTH = 4;

    /** The words for each month in languages of the field, and their usual short forms. */
    private static final Map<String, Integer> MONTH_WORDS = monthWords(
            "january jan janvier janv enero ene январь января янв يناير januar janeiro gennaio",
            "february feb février févr febrero февраль февраля фев فبراير februar fevereiro febbraio",
            "march mar mars marzo март марта مارس märz março",
            "april apr avril avr abril abr апрель апреля апр أبريل إبريل aprile",
            "may mai mayo май мая مايو maio maggio",
            "june jun juin junio июнь июня июн يونيو juni junho giugno",
            "july jul juillet juil julio июль июля июл يوليو juli julho luglio",
            "august aug août agosto ago август августа авг أغسطس",
            "september sep sept septembre septiembre сентябрь сентября сен сент سبتمبر setembro settembre",
            "october oct octobre octubre октябрь октября окт أكتوبر oktober outubro ottobre",
            "november nov novembre noviembre ноябрь ноября ноя نوفمبر novembro",
            "december dec décembre déc diciembre dic декабрь декабря дек ديسمبر dezember dezembro dicembre");

    /** What may stand in a date beside its parts. */
    private static final List<String> FILLERS = List.of("of", "the", "de", "del", "года", "г", "el", "le", "du", "den");

    /** What may stand behind the number of a day. */
    private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th", "er", "º", "ª", "o");

    private static Map<String, Integer> monthWords(String... months) {
        Map<String, Integer> words = new HashMap<>();
        for (int month = 0; month < months.length; month++) {
            for (String word : months[month].split(" ", -1)) {
                words.put(word, month + 1);
            }
        }
        return words;
    }

    /** Takes a text apart, without what stands between words and numbers. */
    static List<DateToken> of(String text) {
        List<DateToken> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean isNumber = false;
        for (int c : Unicode.lower(text).codePoints().toArray()) {
            boolean isDigit = Unicode.isDigit(c);
            boolean isPart = isDigit || Unicode.isLetter(c);
            if (token.length() > 0 && (!isPart || isDigit != isNumber)) {
                tokens.add(new DateToken(token.toString(), isNumber));
                token.setLength(0);
            }
            if (isDigit) {
                token.append(Unicode.digit(c));
            } else if (isPart) {
                token.appendCodePoint(c);
            }
            isNumber = isDigit;
        }
        if (token.length() > 0) {
            tokens.add(new DateToken(token.toString(), isNumber));
        }
        return tokens;
    }

    /** Returns the number; -1 for a word, and for more digits than a date has. */
    int number() {
        return isNumber && text.length() <= 2 * YEAR_LENGTH ? Integer.parseInt(text) : -1;
    }

    /** Returns the month that the word names, or 0. */
    int month() {
        return MONTH_WORDS.getOrDefault(text, 0);
    }

    boolean isYear() {
        return isNumber && text.length() == YEAR_LENGTH;
    }

    /** Returns whether it may be a day or a month. */
    boolean isShort() {
        return isNumber && text.length() <= 2;
    }

    /** Returns whether it may be a year, a month and a day in a run. */
    boolean isRun() {
        return isNumber && text.length() == 2 * YEAR_LENGTH;
    }

    boolean isFiller() {
        return FILLERS.contains(text);
    }

    boolean isEnding() {
        return ENDINGS.contains(text);
    }
}
