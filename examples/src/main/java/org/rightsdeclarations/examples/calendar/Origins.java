package org.rightsdeclarations.examples.calendar;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/** What has anniversaries in a catalogue: its instruments, and the editions of its series as occurrences. */
final class Origins {
    private final Map<Origin, Known> known = new LinkedHashMap<>();

    private Origins() {}

    static Origins of(InstrumentCatalogue catalogue, Words words) {
        Origins origins = new Origins();
        for (CatalogueEntry<Instrument> entry : catalogue.getInstruments()) {
            origins.known.put(entry.value(), Known.of(entry, words));
        }
        for (Series series : catalogue.getSeries()) {
            for (CatalogueEntry<Event> entry : catalogue.getEditions(series)) {
                origins.known.put(occurrence(entry.value(), words), Known.ofEdition(entry, words));
            }
        }
        return origins;
    }

    private static Occurrence occurrence(Event edition, Words words) {
        return Occurrence.builder()
                .title(edition.getName().orElseGet(() -> name(edition, words)))
                .date(edition.getHeld())
                .build();
    }

    private static LocalizedText name(Event edition, Words words) {
        Series series = edition.getSeries().orElseThrow();
        int number = edition.getEdition().getAsInt();
        LocalizedText english = LocalizedText.of("en", Words.in(Locale.ENGLISH).edition(series, number));
        String language = words.language().toLanguageTag();
        return language.equals("en") ? english : english.and(language, words.edition(series, number));
    }

    AnniversaryCalendar calendar() {
        return AnniversaryCalendar.of(known.keySet());
    }

    /** What is known of one of these. */
    Known of(Origin origin) {
        return Objects.requireNonNull(known.get(origin), "not in the catalogue");
    }

    /** The titles of those that have no anniversaries, since it is not known exactly when they were. */
    Set<String> undated(Locale reader) {
        Set<String> titles = new TreeSet<>();
        known.keySet().stream()
                .filter(origin ->
                        !origin.getOriginDate().map(DateRange::isExact).orElse(false))
                .forEach(origin -> titles.add(origin.getTitle().in(reader)));
        return titles;
    }

    /** The number of those that have anniversaries, and of those that have none. */
    int size() {
        return known.size();
    }
}
