package org.rightsdeclarations.examples.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
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
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Origin;

/**
 * Anniversaries as events of a calendar.
 *
 * <p>An event lasts whole days and blocks nobody's time. It is found again in a later version of the file, in whatever
 * language, by the id of its origin and the ordinal, so that a calendar program replaces it.
 */
final class Events {
    private static final String SCOPE = "@rightsdeclarations";

    private final Origins origins;
    private final Words words;
    private final AnniversaryFormat format;
    private final Instant written;

    Events(Origins origins, Words words, Instant written) {
        this.origins = origins;
        this.words = words;
        this.format = AnniversaryFormat.in(words.language());
        this.written = written.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the event of an anniversary; empty if only its year is known, since it may fall on any day. */
    Optional<VEvent> of(Commemoration anniversary) {
        Span span = Span.of(anniversary);
        if (span.isInYear()) {
            return Optional.empty();
        }
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(anniversary)));
        event.add(new DtStamp(written));
        event.add(new DtStart<>(span.start().firstDay().orElseThrow()));
        event.add(new DtEnd<>(span.end().lastDay().orElseThrow().plusDays(1))); // the end is exclusive
        event.add(inLanguage(new Summary(Title.oneLine(format.describe(anniversary)))));
        event.add(inLanguage(new Description(description(anniversary, span))));
        event.add(inLanguage(new Categories(categories(anniversary))));
        event.add(ImmutableTransp.TRANSPARENT);
        return Optional.of(event);
    }

    /** Returns what an origin is called in the language of the reader. */
    String title(Origin origin) {
        return origin.getTitle().in(words.language());
    }

    Words words() {
        return words;
    }

    private String uid(Commemoration anniversary) {
        String end = anniversary.getCountedFrom() == CountedFrom.END ? "-end" : "";
        return origins.of(anniversary.getOrigin()).id() + "-" + anniversary.getOrdinal() + end + SCOPE;
    }

    private <P extends Property> P inLanguage(P text) {
        text.add(new Language(words.language().toLanguageTag()));
        return text;
    }

    private String description(Commemoration anniversary, Span span) {
        Origin origin = anniversary.getOrigin();
        Stream<String> notes = Stream.of(
                        span.isOnDays() ? "" : words.of("day.unknown"),
                        Title.of(origin.getTitle(), words.language()).isFor(words.language())
                                ? ""
                                : words.of("untranslated"))
                .filter(note -> !note.isEmpty());
        Stream<String> facts = origins.of(origin).facts().stream().map(this::line);
        return Stream.concat(notes, facts).collect(Collectors.joining("\n"));
    }

    private String line(Known.Fact fact) {
        return words.of("fact").replace("{label}", fact.label()).replace("{fact}", fact.text());
    }

    private TextList categories(Commemoration anniversary) {
        String category = words.of("category");
        return AnniversaryCalendar.isRound(anniversary.getOrdinal())
                ? new TextList(category, words.of("category.round"))
                : new TextList(category);
    }
}
