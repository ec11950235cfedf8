package org.rightsdeclarations.examples.commitment;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.examples.words.Dates;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.EventReference;

/** Says when something is due as the declaration does, in the language of the reader: no more exactly. */
final class When {
    private static final String SEPARATOR = " · ";

    private final Words words;
    private final Dates dates;

    When(Words words) {
        this.words = words;
        this.dates = new Dates(words);
    }

    String text(Deadline due) {
        List<String> parts = new ArrayList<>();
        due.getDate().ifPresent(date -> parts.add(date(date)));
        due.getEvery().ifPresent(every -> {
            boolean hasStart = due.getDate().filter(DateRange::isExact).isPresent();
            parts.add(
                    hasStart
                            ? words.line("due.from", Map.of("every", every(every.period()), "date", parts.remove(0)))
                            : every(every.period()));
        });
        due.getEvent().ifPresent(event -> parts.add(event(event)));
        return String.join(SEPARATOR, parts);
    }

    private String date(DateRange date) {
        return date.isSingle()
                ? date(date.getStart())
                : date(date.getStart()) + " " + Dates.DASH + " " + date(date.getEnd());
    }

    private String date(PartialDate date) {
        String written = dates.text(date);
        return switch (date.getQualifier()) {
            case EXACT -> written;
            case OR_EARLIER -> words.line("due.by", Map.of("date", written));
            case OR_LATER -> words.line("due.later", Map.of("date", written));
            case ABOUT -> words.line("due.about", Map.of("date", written));
        };
    }

    private String every(Period period) {
        if (period.equals(Period.ofYears(period.getYears()))) {
            return words.line("every.years", Map.of("count", period.getYears()));
        }
        if (period.equals(Period.ofMonths(period.getMonths()))) {
            return words.line("every.months", Map.of("count", period.getMonths()));
        }
        return period.equals(Period.ofDays(period.getDays()))
                ? words.line("every.days", Map.of("count", period.getDays()))
                : words.line("every.period", Map.of("period", period));
    }

    private String event(EventReference event) {
        return event.getEdition().isPresent()
                ? words.edition(event.getSeries(), event.getEdition().getAsInt())
                : words.line("due.next", Map.of("series", words.series(event.getSeries())));
    }
}
