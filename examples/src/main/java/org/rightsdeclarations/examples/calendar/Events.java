package org.rightsdeclarations.examples.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/**
 * Anniversaries as events of a calendar.
 *
 * <p>An event lasts whole days and blocks nobody's time. It is found again in a later version of the file by the id of
 * its instrument and the ordinal, so that a calendar program replaces it.
 */
final class Events {
    private static final String SCOPE = "@rightsdeclarations";
    private static final String ANNIVERSARY = "Anniversary";
    private static final String ROUND = "Round anniversary";
    private static final String DAY_NOT_KNOWN = "The day is not known: this lasts as long as it may fall.";

    private final InstrumentCatalogue catalogue;
    private final Locale language;
    private final AnniversaryFormat format;
    private final Instant written;

    Events(InstrumentCatalogue catalogue, Locale language, Instant written) {
        this.catalogue = catalogue;
        this.language = language;
        this.format = AnniversaryFormat.in(language);
        this.written = written.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Returns the event of an anniversary; empty if only its year is known, since it may fall on any day. Its date is
     * always exact, because anniversaries are counted from nothing else.
     */
    Optional<VEvent> of(Commemoration anniversary) {
        DateRange date = anniversary.getDate();
        PartialDate start = date.isBackwards() ? date.getEnd() : date.getStart();
        PartialDate end = date.isBackwards() ? date.getStart() : date.getEnd();
        if (start.getMonth().isEmpty() || end.getMonth().isEmpty()) {
            return Optional.empty();
        }
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(anniversary)));
        event.add(new DtStamp(written));
        event.add(new DtStart<>(start.firstDay().orElseThrow()));
        event.add(new DtEnd<>(end.lastDay().orElseThrow().plusDays(1))); // the end is exclusive
        event.add(new Summary(oneLine(format.describe(anniversary))));
        event.add(new Description(description(anniversary)));
        event.add(new Categories(categories(anniversary)));
        event.add(ImmutableTransp.TRANSPARENT);
        return Optional.of(event);
    }

    /** Returns what an origin is called in the language of the reader. */
    String title(Origin origin) {
        return origin.getTitle().in(language);
    }

    private String uid(Commemoration anniversary) {
        String end = anniversary.getCountedFrom() == CountedFrom.END ? "-end" : "";
        return id(anniversary.getOrigin()) + "-" + anniversary.getOrdinal() + end + SCOPE;
    }

    /** Every origin is an instrument of the catalogue, where each has an id. */
    private static String id(Origin origin) {
        return origin instanceof Instrument instrument
                ? instrument.getId().orElseThrow().toString()
                : "";
    }

    private String description(Commemoration anniversary) {
        Stream<String> facts = catalogue.findById(id(anniversary.getOrigin())).stream()
                .flatMap(entry -> Facts.of(entry, language).stream())
                .map(Events::oneLine);
        DateRange date = anniversary.getDate();
        boolean isExact = date.getStart().isDay() && date.getEnd().isDay();
        Stream<String> notes = isExact ? Stream.empty() : Stream.of(DAY_NOT_KNOWN);
        return Stream.concat(notes, facts).collect(Collectors.joining("\n"));
    }

    private static TextList categories(Commemoration anniversary) {
        return AnniversaryCalendar.isRound(anniversary.getOrdinal())
                ? new TextList(ANNIVERSARY, ROUND)
                : new TextList(ANNIVERSARY);
    }

    /** Titles may hold line breaks, and whatever else came with them; an event has no place for control characters. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }
}
