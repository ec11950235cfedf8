package org.rightsdeclarations.examples.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.examples.words.Words;

/** Anniversaries as a file for calendar programs (RFC 5545). */
final class CalendarFile {
    private static final String PRODUCT = "-//Rights Declarations//Calendar of anniversaries//EN";

    /** Of what many calendar programs call a calendar. */
    private static final String NAME = "X-WR-CALNAME";

    private final List<VEvent> events = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    private final Words words;

    private CalendarFile(Words words) {
        this.words = words;
    }

    /** Returns a file of anniversaries, without those that cannot be events. */
    static CalendarFile of(List<Commemoration> anniversaries, Events events) {
        CalendarFile file = new CalendarFile(events.words());
        for (Commemoration anniversary : anniversaries) {
            events.of(anniversary)
                    .ifPresentOrElse(file.events::add, () -> file.leftOut.add(events.title(anniversary.getOrigin())));
        }
        return file;
    }

    /** Whether there is no event, which no file may lack. */
    boolean isEmpty() {
        return events.isEmpty();
    }

    /** The titles of what has no event, because only the year of its anniversaries is known. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** The content of the file, to be written in UTF-8. */
    String text() {
        Calendar calendar = new Calendar(new ComponentList<>(events)); // at once: adding copies the list
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty(NAME, words.of("title")));
        ValidationResult result = calendar.validate();
        if (result.hasErrors()) {
            throw new IllegalStateException(result.toString());
        }
        return Folding.fold(calendar.toString());
    }
}
