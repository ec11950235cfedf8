package org.rightsdeclarations.value;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.InvalidValueException;

/** A date of which words say that it is about, before, after or by then: {@code circa 1998}, {@code by May 2027}. */
final class QualifiedDate {
    /** What says that something is to be done by then. The end of a year is no more than the year. */
    private static final List<String> BY = """
            by|by end|by end of|by the end of|before the end of|before end of|until|until the end of
            no later than|not later than|no later than the end of|not later than the end of|at the latest in
            bis|bis zum|bis ende|bis zum ende des jahres|bis ende des jahres|vor ende
            spätestens|spätestens im|spätestens ende|spätestens bis ende|bis spätestens|bis spätestens ende
            d'ici|d'ici à|d'ici fin|d'ici à fin|d'ici la fin de|d'ici à la fin de|d'ici la fin de l'année
            d'ici à la fin de l'année|avant fin|avant la fin de|avant la fin de l'année|jusqu'en|jusqu'à fin
            jusqu'à la fin de|au plus tard|au plus tard en|au plus tard le|au plus tard fin|au plus tard à la fin de
            hasta|hasta finales de|hasta fines de|hasta el final de|antes de finales de|antes de fines de
            antes del final de|antes del fin de|para finales de|para fines de
            a más tardar|a más tardar en|a más tardar el|a más tardar a finales de|a más tardar a fines de
            até|até o fim de|até ao fim de|até o final de|até ao final de|até finais de|antes do fim de
            antes do final de|o mais tardar em|o mais tardar até
            entro|entro il|entro fine|entro la fine di|entro la fine del|prima della fine di|prima della fine del
            al più tardi nel|uiterlijk|uiterlijk in|uiterlijk eind|tegen eind|tot eind|voor eind|vóór eind
            tegen het einde van|voor het einde van|vóór het einde van
            к|к концу|до конца|не позднее|بحلول|بحلول نهاية|到""".lines()
            .flatMap(line -> Stream.of(line.split("\\|", -1)))
            .sorted(Comparator.comparingInt(words -> -words.length())) // before those that they start with
            .toList();

    private static final List<Words> WORDS = List.of(
            new Words(
                    PartialDate::about,
                    List.of(
                            "circa",
                            "ca.",
                            "ca",
                            "c.",
                            "about",
                            "around",
                            "approximately",
                            "approx.",
                            "vers",
                            "hacia",
                            "около",
                            "ок.",
                            "um",
                            "约",
                            "大约",
                            "약",
                            "نحو",
                            "حوالي",
                            ""),
                    List.of("(?)", "?", "경", "左右", "")),
            new Words(
                    QualifiedDate::before,
                    List.of("before", "avant", "antes de", "vor", "prima del", "voor", "vóór", "قبل"),
                    List.of("")),
            new Words(QualifiedDate::before, List.of("在", ""), List.of("之前")),
            new Words(
                    QualifiedDate::after, List.of("after", "après", "después de", "nach", "после", "بعد"), List.of("")),
            new Words(QualifiedDate::after, List.of("在", ""), List.of("之后")),
            new Words(PartialDate::orEarlier, BY, List.of("")),
            new Words(PartialDate::orEarlier, List.of(""), List.of("까지")));

    /** What may stand before a year and says that it is one. */
    private static final List<String> BEFORE_YEAR = List.of("عام", "سنة", "");

    /** What may stand after a year and says that it is one. */
    private static final List<String> AFTER_YEAR = List.of("年", "년", "года", "году", "г.", "");

    private QualifiedDate() {}

    /**
     * Returns the date that is meant.
     *
     * @param line a short text in small letters
     * @return the date; empty if the text says something else, or may mean several
     */
    static Optional<PartialDate> find(String line) {
        String plain = line.replace('\u2019', '\'');
        return WORDS.stream().flatMap(words -> words.find(plain).stream()).findFirst();
    }

    private static PartialDate before(PartialDate date) {
        return beside(date, -1).orEarlier();
    }

    private static PartialDate after(PartialDate date) {
        return beside(date, 1).orLater();
    }

    /** Returns the day, month or year before or after one. */
    private static PartialDate beside(PartialDate date, int step) {
        if (date.isDay()) {
            return PartialDate.from(date.firstWritten().plusDays(step));
        }
        return date.getMonth().isPresent()
                ? PartialDate.from(YearMonth.from(date.firstWritten()).plusMonths(step))
                : date.plusYears(step);
    }

    /** Returns a date that stands alone, however it is written. */
    static Optional<PartialDate> exact(String text) {
        return PartialDate.find(text).or(() -> year(text)).or(() -> written(text));
    }

    private static Optional<PartialDate> year(String text) {
        return without(BEFORE_YEAR, AFTER_YEAR, text)
                .flatMap(PartialDate::find)
                .filter(date -> date.getMonth().isEmpty());
    }

    private static Optional<PartialDate> written(String text) {
        List<DayReading> readings = DayReading.of(text);
        return readings.size() == 1 ? PartialDate.find(readings.get(0).toString()) : Optional.empty();
    }

    /** Returns what is left of a text that starts and ends with one of some words. */
    private static Optional<String> without(List<String> before, List<String> after, String text) {
        Optional<String> rest = before.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(word -> text.substring(word.length()).strip());
        return rest.flatMap(start -> after.stream()
                .filter(start::endsWith)
                .findFirst()
                .map(word -> start.substring(0, start.length() - word.length()).strip()));
    }

    /**
     * Words around a date that say the same.
     *
     * @param meaning how to write the date instead
     * @param before what may stand before it; a longer word before one that it starts with
     * @param after what may stand after it
     */
    private record Words(UnaryOperator<PartialDate> meaning, List<String> before, List<String> after) {
        Optional<PartialDate> find(String line) {
            return without(before, after, line)
                    .filter(rest -> !rest.equals(line))
                    .flatMap(QualifiedDate::exact)
                    .filter(PartialDate::isExact)
                    .flatMap(this::meant);
        }

        /** There is nothing before the year 1. */
        private Optional<PartialDate> meant(PartialDate date) {
            try {
                return Optional.of(meaning.apply(date));
            } catch (InvalidValueException nothing) {
                return Optional.empty();
            }
        }
    }
}
