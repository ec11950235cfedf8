package org.rightsdeclarations.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.characters.Ascii;

/** How people call the time from one date to the next; looked up only for what is no period. */
public final class PeriodWords {
    /** Numbers from 2, by language. */
    private static final List<List<String>> NUMBERS = List.of(
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            List.of("deux", "trois", "quatre", "cinq", "six"),
            List.of("dos", "tres", "cuatro", "cinco", "seis"),
            List.of("zwei", "drei", "vier", "fünf", "sechs"),
            List.of("dois", "três", "quatro", "cinco", "seis"),
            List.of("due", "tre", "quattro", "cinque", "sei"),
            List.of("twee", "drie", "vier", "vijf", "zes"),
            List.of("два", "три", "четыре", "пять", "шесть"));

    /** What people call periods. */
    private static final Map<String, String> PERIODS = periods(
            "P1Y year years yearly annual annually année ans an annuel annuelle annuellement",
            "P1Y año años anual anualmente ano anos jahr jahre jahren jährlich anno anni annuale annualmente",
            "P1Y jaar jaarlijks год года лет ежегодно سنة سنوات سنويا 매년 每年 연례",
            "P1M month months monthly mois mensuel mensuelle mensuellement mes meses mês mensual mensal mensualmente",
            "P1M monat monate monaten monatlich mese mesi mensile maand maanden maandelijks",
            "P1M месяц месяца месяцев ежемесячно شهر شهريا 매월 每月",
            "P3M quarter quarterly trimestre trimestriel trimestrielle trimestral quartal vierteljährlich",
            "P3M trimestrale kwartaal",
            "P6M half-yearly semestre semestriel semestrielle semestral halbjährlich semestrale halfjaarlijks",
            "P1W week weeks weekly semaine hebdomadaire semana semanal woche wochen wöchentlich settimana",
            "P1W неделю недели أسبوع 매주 每周",
            "P1D day days daily jour jours día días tag tage täglich день дня дней يوم 매일 每天",
            "P2Y biennial biennially biennal bienal",
            "P3Y triennial triennially triennal trienal",
            "P10Y decade");

    /** What stands before a period and says that it comes again. */
    private static final List<String> EACH = List.of(
            "every", "each", "once", "per", "a", "cada", "todos", "los", "os", "chaque", "tous", "toutes", "les", "par",
            "jedes", "jeden", "jede", "alle", "ogni", "elk", "elke", "каждый", "каждые", "каждую", "كل");

    /** The number of a period has no more. */
    private static final int MOST_DIGITS = 3;

    private PeriodWords() {}

    private static Map<String, String> periods(String... lines) {
        Map<String, String> periods = new HashMap<>();
        for (String line : lines) {
            List<String> words = List.of(line.split(" ", -1));
            words.forEach(word -> periods.put(word, words.get(0)));
        }
        return periods;
    }

    /**
     * Reads a period in words, such as {@code every two years}, or as ISO 8601 writes it.
     *
     * @param text a short text in small letters
     * @return the period by ISO 8601; empty if these are other words
     */
    public static String read(String text) {
        if (isIso(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        words.removeAll(EACH);
        String last = words.isEmpty() ? "" : words.remove(words.size() - 1);
        String period = PERIODS.getOrDefault(last, "");
        if (words.isEmpty() || period.isEmpty()) {
            return period;
        }
        String number = words.size() == 1 && period.startsWith("P1") ? number(words.get(0)) : "";
        return number.isEmpty() ? "" : "P" + number + period.substring(2);
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(Ascii::isDigit);
    }

    /** Returns whether a text is such as p1y, a period of one unit. */
    private static boolean isIso(String text) {
        int end = text.length() - 1;
        return end > 1
                && end <= MOST_DIGITS + 1
                && text.charAt(0) == 'p'
                && text.charAt(1) != '0'
                && "ymwd".indexOf(text.charAt(end)) >= 0
                && isDigits(text.substring(1, end));
    }

    /** Returns a number in digits; empty for any other word, as in {@code next year}. */
    private static String number(String word) {
        if (word.equals("one") || isDigits(word)) {
            return word.equals("one") ? "1" : word.length() > MOST_DIGITS ? "" : word;
        }
        return NUMBERS.stream()
                .filter(numbers -> numbers.contains(word))
                .map(numbers -> Integer.toString(numbers.indexOf(word) + 2))
                .findFirst()
                .orElse("");
    }
}
