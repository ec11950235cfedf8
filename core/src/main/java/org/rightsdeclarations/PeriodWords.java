package org.rightsdeclarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How people call the time from one date to the next; looked up only for what is no period. */
final class PeriodWords {
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** What people call periods. */
    private static final Map<String, String> PERIODS = periods(
            "P1Y year years yearly annual annually année ans an annuel año años anual год года лет ежегодно سنة سنوات سنويا jahr jährlich",
            "P1Y 매년 每年 연례",
            "P1M month months monthly mois mensuel mes meses mensual месяц месяца месяцев ежемесячно شهر شهريا 매월 每月",
            "P3M quarter quarterly trimestre trimestral",
            "P1W week weeks weekly semaine semana неделю недели أسبوع 매주 每周",
            "P1D day days daily jour jours día días день дня дней يوم 매일 每天",
            "P2Y biennial biennially",
            "P3Y triennial triennially",
            "P10Y decade");

    private static Map<String, String> periods(String... lines) {
        Map<String, String> periods = new HashMap<>();
        for (String line : lines) {
            List<String> words = List.of(line.split(" ", -1));
            words.forEach(word -> periods.put(word, words.get(0)));
        }
        return periods;
    }

    private PeriodWords() {}

    /** Returns the period of {@code every two years} and the like; nothing if these are other words. */
    static String read(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        words.removeAll(List.of(
                "every", "each", "once", "per", "a", "cada", "chaque", "tous", "les", "каждый", "каждые", "كل"));
        String last = words.isEmpty() ? "" : words.remove(words.size() - 1);
        String period = PERIODS.getOrDefault(last, "");
        if (words.isEmpty() || period.isEmpty()) {
            return period;
        }
        int number = NUMBERS.indexOf(words.get(0)) + 1;
        boolean isNumber = words.size() == 1 && period.startsWith("P1");
        String counted = number > 0 ? Integer.toString(number) : words.get(0);
        return isNumber ? "P" + counted + period.substring(2) : "";
    }
}
