package org.rightsdeclarations.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.language.PeriodWords;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * Refuses texts that are no dates, and says how to write what one of them means: about, before, after in words, or a
 * date as people write it.
 */
final class MeantDate {
    /** No text that is longer says when and nothing else. */
    private static final int MAX_LENGTH = 60;

    /** Nor does one of more words and numbers. */
    private static final int MAX_TOKENS = 16;

    /** Two days in figures have as many numbers, without the times of day. */
    private static final int MAX_NUMBERS = 6;

    /** In other digits, an earlier year may be one of another calendar, and a later one, too. */
    private static final int FIRST_YEAR_IN_OTHER_DIGITS = 1500;

    private static final int LAST_YEAR_IN_OTHER_DIGITS = 2100;

    /** What stands beside years that no date can have. */
    private static final List<String> BEFORE_CHRIST = List.of(
            "bc",
            "b.c.",
            "bce",
            "b.c.e.",
            "av. j.-c.",
            "a. c.",
            "a.c.",
            "v. chr.",
            "до н. э.",
            "до н.э.",
            "ق.م",
            "ق. م.",
            "기원전",
            "公元前");

    private MeantDate() {}

    /** Refuses a text that should be one date. */
    static InvalidValueException date(String text) {
        return refusal("value.date", text, false);
    }

    /** Refuses a text that should be one date or a range of dates. */
    static InvalidValueException range(String text) {
        return refusal("value.date-range", text, true);
    }

    private static InvalidValueException refusal(String code, String text, boolean mayBeRange) {
        if (text.length() > MAX_LENGTH) {
            return InvalidValueException.of(code, text);
        }
        String plain = spaced(text).strip();
        String line = Unicode.lower(plain);
        boolean mayBePeriod = mayBeRange && !line.isEmpty() && !Unicode.isDigit(line.charAt(0));
        String period = mayBePeriod ? PeriodWords.read(line) : "";
        if (!period.isEmpty()) {
            return InvalidValueException.of(code, text, "every", period);
        }
        if (text.chars().noneMatch(Unicode::isDigit) || saysTooMuch(text) || isBeforeChrist(line)) {
            return InvalidValueException.of(code, text);
        }
        PartialDate inDigits = DateReader.read(inAsciiDigits(plain), 0, plain.length());
        if (inDigits != null && isOfThisCalendar(inDigits)) {
            return InvalidValueException.of(code, text, "meant", inDigits.toString());
        }
        Optional<String> inWords = QualifiedDate.find(line)
                .map(PartialDate::toString)
                .or(() -> mayBeRange ? QuarterReading.find(line) : Optional.empty());
        if (inWords.isPresent()) {
            return InvalidValueException.of(code, text, "meant", inWords.get());
        }
        Optional<InvalidValueException> range = mayBeRange ? range(code, text, line) : Optional.empty();
        List<DayReading> readings = DayReading.of(plain);
        return range.isPresent() || readings.isEmpty()
                ? range.orElseGet(() -> named(code, text, line))
                : refusal(code, text, readings);
    }

    private static boolean isBeforeChrist(String line) {
        boolean isNegative =
                line.length() > 1 && "-\u2212".indexOf(line.charAt(0)) >= 0 && Unicode.isDigit(line.charAt(1));
        return isNegative || BEFORE_CHRIST.stream().anyMatch(era -> line.endsWith(' ' + era) || line.startsWith(era));
    }

    private static boolean isOfThisCalendar(PartialDate date) {
        int year = date.getYear();
        return year >= FIRST_YEAR_IN_OTHER_DIGITS && year <= LAST_YEAR_IN_OTHER_DIGITS;
    }

    /** Writes Arabic and full-width digits as ASCII; in those of other scripts, years are often of other calendars. */
    private static String inAsciiDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars()
                .map(c -> (c >= '\u0660' && c <= '\u0669') || (c >= '\uff10' && c <= '\uff19')
                        ? '0' + Unicode.digit(c)
                        : c)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /**
     * Returns whether a text has more words and numbers than dates have, of which the meaning would take long to find.
     */
    private static boolean saysTooMuch(String text) {
        List<DateToken> tokens = DateToken.of(text);
        return tokens.size() > MAX_TOKENS
                || (text.indexOf(':') < 0
                        && tokens.stream().filter(DateToken::isNumber).count() > MAX_NUMBERS);
    }

    /** Puts a plain space in place of those that do not break, or are narrow. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        text.chars().forEach(c -> spaced.append(Character.isSpaceChar(c) ? ' ' : (char) c));
        return spaced.toString();
    }

    /** Refuses a text that is a range in other words, if it is. */
    private static Optional<InvalidValueException> range(String code, String text, String line) {
        List<DaysReading> dayFirst = DaysReading.of(line, false);
        List<DaysReading> monthFirst = DaysReading.of(line, true);
        List<String> sound = Stream.of(dayFirst, monthFirst)
                .flatMap(readings -> readings.stream()
                        .filter(DaysReading::isSound)
                        .map(reading -> reading.range().toString()))
                .distinct()
                .toList();
        if (sound.size() == 1) {
            return Optional.of(InvalidValueException.of(code, text, "meant", sound.get(0)));
        }
        if (sound.size() == 2 && dayFirst.size() == 1 && monthFirst.size() == 1) {
            return Optional.of(
                    InvalidValueException.of(code, text, "dayFirst", sound.get(0), "monthFirst", sound.get(1)));
        }
        return dayFirst.size() == 1 && dayFirst.equals(monthFirst)
                ? dayFirst.get(0).missing().stream()
                        .map(date -> refusal(code, text, List.of(date)))
                        .findFirst()
                : Optional.empty();
    }

    /** Refuses a text that is no date, with the one date that it names among other words. */
    private static InvalidValueException named(String code, String text, String line) {
        Optional<String> date = NamedDate.find(line, QualifiedDate::exact);
        if (date.isPresent()) {
            return InvalidValueException.of(code, text, "date", date.get(), "about", date.get() + "~")
                    .with("earlier", "[.." + date.get() + "]")
                    .with("later", "[" + date.get() + "..]");
        }
        return InvalidValueException.of(code, text);
    }

    static InvalidValueException refusal(String code, String text, List<DayReading> readings) {
        List<DayReading> dates = readings.stream().filter(DayReading::exists).toList();
        if (dates.size() > 1) {
            return InvalidValueException.of(
                    code,
                    text,
                    "dayFirst",
                    dates.get(0).toString(),
                    "monthFirst",
                    dates.get(1).toString());
        } else if (!dates.isEmpty()) {
            return InvalidValueException.of(code, text, "meant", dates.get(0).toString());
        }
        return readings.isEmpty() || !PartialDate.isYear(readings.get(0).year())
                ? InvalidValueException.of(code, text)
                : impossible(text, readings.get(0));
    }

    private static InvalidValueException impossible(String text, DayReading date) {
        if (date.hasMonth()) {
            return InvalidValueException.of("value.date-day", text, "month", date.ofMonth(), "days", date.days());
        }
        DayReading swapped = date.swapped();
        return swapped.exists() && date.month() > 0
                ? InvalidValueException.of("value.date-month", text, "meant", swapped.toString())
                : InvalidValueException.of("value.date-month", text);
    }
}
