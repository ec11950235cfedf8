package org.rightsdeclarations.examples.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.examples.words.Dates;
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;

/**
 * What is known of something that has anniversaries, for a reader who wonders whether a date is right.
 *
 * @param id what it is called among all in the calendar
 * @param symbols the symbols that registers gave it; may be empty
 * @param facts what the catalogue holds, in the order in which it is told; may be empty
 */
record Known(String id, List<String> symbols, List<Fact> facts) {
    /** Sources, and what contradicts them, are not translated. */
    private static final LanguageTag LANGUAGE_OF_SOURCES = LanguageTag.of("en");

    /**
     * A fact.
     *
     * @param label what it is about, in the language of the reader
     * @param text the fact in one line
     * @param language the language of {@code text}; empty if it is that of the reader, or none
     */
    record Fact(String label, String text, Optional<LanguageTag> language) {}

    static Known of(CatalogueEntry<Instrument> entry, Words words) {
        Instrument instrument = entry.value();
        List<String> symbols =
                instrument.getIdentifiers().stream().map(Identifier::getValue).toList();
        Facts facts = new Facts(words);
        facts.date("fact.adopted", instrument.getOriginDate());
        facts.names("fact.adopters", instrument.getAdopters().stream().map(Party::getName));
        facts.names("fact.places", instrument.getPlaces().stream().map(Place::getName));
        facts.add("fact.symbols", symbols.stream(), Optional.empty());
        facts.sources(entry);
        return new Known(instrument.getId().orElseThrow().toString(), symbols, facts.told);
    }

    static Known ofEdition(CatalogueEntry<Event> entry, Words words) {
        Event event = entry.value();
        Facts facts = new Facts(words);
        facts.date("fact.held", event.getHeld());
        facts.names("fact.places", event.getPlaces().stream().map(Place::getName));
        facts.names("fact.theme", event.getTheme().stream());
        facts.sources(entry);
        return new Known(
                event.getSeries().orElseThrow() + "/" + event.getEdition().getAsInt(), List.of(), facts.told);
    }

    private static final class Facts {
        private final List<Fact> told = new ArrayList<>();
        private final Words words;

        Facts(Words words) {
            this.words = words;
        }

        void date(String label, Optional<DateRange> date) {
            add(label, date.stream().map(new Dates(words)::text), Optional.empty());
        }

        void names(String label, Stream<LocalizedText> names) {
            Locale reader = words.language();
            List<Title> best = names.map(name -> Title.of(name, reader)).toList();
            add(
                    label,
                    best.stream().map(Title::text),
                    best.stream()
                            .filter(name -> !name.isFor(reader))
                            .map(Title::language)
                            .findFirst());
        }

        void sources(CatalogueEntry<?> entry) {
            add("fact.sources", entry.sources().stream(), Optional.of(LANGUAGE_OF_SOURCES));
            add(
                    "fact.contradicted",
                    entry.conflictingClaims().stream().map(ConflictingClaim::text),
                    Optional.of(LANGUAGE_OF_SOURCES));
        }

        void add(String label, Stream<String> texts, Optional<LanguageTag> language) {
            String joined = texts.map(Title::oneLine).collect(Collectors.joining("; "));
            if (!joined.isEmpty()) {
                told.add(new Fact(words.of(label), joined, language));
            }
        }
    }
}
