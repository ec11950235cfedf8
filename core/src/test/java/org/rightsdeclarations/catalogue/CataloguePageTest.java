package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;

class CataloguePageTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();
    private static final Path SNIPPETS =
            Path.of("src", "test", "java", "org", "rightsdeclarations", "catalogue", "OwnInstrumentsTest.java");

    @Test
    void isPrintedOnThePage() throws IOException {
        Path made = Files.writeString(Path.of("target", "CATALOGUE.md"), page());

        assertThat(Path.of("CATALOGUE.md"))
                .as("the catalogue has changed: copy core/target/CATALOGUE.md to core/CATALOGUE.md")
                .hasSameTextualContentAs(made);
    }

    @Test
    void leadsToEachInstrumentByOrganAndByYear() throws IOException {
        List<String> anchors = PageAnchors.of(page());
        List<String> links = PageAnchors.links(page());

        assertThat(anchors).doesNotHaveDuplicates().containsAll(links);
        assertThat(CATALOGUE.getInstruments())
                .extracting(entry -> entry.value().getId().orElseThrow().toString())
                .allSatisfy(id -> assertThat(links).filteredOn(id::equals).hasSize(2));
    }

    @Test
    void isCountedInTheReadme() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "README.md"))) {
            assertThat(lines.filter(line -> line.contains("(core/CATALOGUE.md) holds")))
                    .singleElement()
                    .asString()
                    .contains(" %d instruments,"
                            .formatted(CATALOGUE.getInstruments().size()));
        }
    }

    private static String page() throws IOException {
        return String.join(
                "\n",
                """
                # Catalogue

                What `InstrumentCatalogue.standard()` knows: %d human-rights instruments in order of adoption, each under
                the id that `findById` takes, and %d editions of the series in which some were adopted. Dates are as exact
                as the sources agree on, and what contradicts them is listed. Nothing is here that was not verified, so
                that much is missing: [add what you need](#your-own-instruments).

                Find an instrument [by who adopted it](#by-organ) or [by year](#by-year). What is known of it stands
                [behind](#instruments), and so do [the editions](#editions).
                """.formatted(
                                CATALOGUE.getInstruments().size(),
                                CATALOGUE.getSeries().stream()
                                        .mapToInt(series ->
                                                CATALOGUE.getEditions(series).size())
                                        .sum()),
                CatalogueIndex.byOrgan(CATALOGUE),
                CatalogueIndex.byYear(CATALOGUE),
                """
                ## Instruments
                """,
                instruments(),
                """
                ## Editions
                """,
                editions(),
                own());
    }

    private static String instruments() {
        return CATALOGUE.getInstruments().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.value().getOriginDate().orElseThrow()))
                .map(CataloguePageTest::instrument)
                .collect(Collectors.joining("\n"));
    }

    private static String instrument(CatalogueEntry<Instrument> entry) {
        Instrument instrument = entry.value();
        String acronym = instrument.getAcronym().map(text -> " (" + text + ")").orElse("");
        String symbols = instrument.getIdentifiers().stream()
                .map(Identifier::getValue)
                .filter(symbol -> !acronym.equals(" (" + symbol + ")"))
                .map(symbol -> ", " + symbol)
                .collect(Collectors.joining());
        return "### `" + instrument.getId().orElseThrow() + "`\n\n**"
                + instrument.getTitle().in(Locale.ENGLISH) + "**" + acronym + symbols + "\n\n" + life(instrument)
                + ".\n" + names(entry) + sources(entry);
    }

    private static String names(CatalogueEntry<Instrument> entry) {
        LocalizedText title = entry.value().getTitle();
        Stream<String> titles = title.getLanguages().stream()
                .filter(language -> !language.toString().equals("en"))
                .map(language -> title.get(language).orElseThrow());
        String all = Stream.concat(titles, entry.otherNames().stream()).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : "\nAlso: " + all + ".\n";
    }

    private static String life(Instrument instrument) {
        Stream<String> adopters =
                instrument.getAdopters().stream().map(Party::getName).map(name -> " by the " + name);
        Stream<String> places =
                instrument.getPlaces().stream().map(Place::getName).map(name -> " in " + name);
        List<String> dates = new ArrayList<>();
        date(instrument, DateRole.ADOPTED).map(PrintedDate::withPreposition).ifPresent(dates::add);
        date(instrument, DateRole.OPENED_FOR_SIGNATURE)
                .map(date -> "opened for signature " + PrintedDate.withPreposition(date))
                .ifPresent(dates::add);
        date(instrument, DateRole.IN_FORCE)
                .map(date -> "in force since " + PrintedDate.of(date.getStart()))
                .ifPresent(dates::add);
        return Stream.concat(adopters, places).collect(Collectors.joining("", "Adopted", " "))
                + String.join("; ", dates);
    }

    private static Optional<DateRange> date(Instrument instrument, DateRole role) {
        return KeyDate.find(instrument.getDates(), role);
    }

    private static String editions() {
        return CATALOGUE.getSeries().stream()
                .flatMap(series -> CATALOGUE.getEditions(series).stream())
                .map(CataloguePageTest::edition)
                .collect(Collectors.joining("\n"));
    }

    private static String edition(CatalogueEntry<Event> entry) {
        Event event = entry.value();
        String theme = event.getTheme().map(text -> "**" + text + "**\n\n").orElse("");
        String places = event.getPlaces().stream()
                .map(Place::getName)
                .map(name -> " in " + name)
                .collect(Collectors.joining());
        return "### `" + event.getSeries().orElseThrow() + "` "
                + event.getEdition().orElseThrow() + "\n\n" + theme + "Held" + places + " "
                + PrintedDate.withPreposition(event.getHeld().orElseThrow()) + ".\n" + sources(entry);
    }

    private static String sources(CatalogueEntry<?> entry) {
        String claims = entry.conflictingClaims().stream()
                .map(claim -> "\nBut: " + claim + ".\n")
                .collect(Collectors.joining());
        return "\nSources: " + String.join("; ", entry.sources()) + ".\n" + claims;
    }

    private static String own() throws IOException {
        return """
                ## Your own instruments

                A catalogue never changes: `with` returns a larger copy. An instrument with the id of a known one replaces
                it, so that you can correct or complete what is built in.

                ```java
                %s
                ```

                Longer lists are easier to keep in a table of comma-separated values:

                ```csv
                %s```

                ```java
                %s
                ```

                The columns may be any of these, in any order; `id` and `title` must be there. Dates are `2020`, `2020-05` or
                `2020-05-17`, or `2020~` (about), `[..2020]` (or earlier) or `[2020..]` (or later), and `claimed` is the date
                that the conflicting claim gives. Everything that is wrong with a table is reported at once, by line and
                column.

                ```
                %s
                ```

                `CatalogueCsv.readEditions` reads editions of any series in the same way; only `edition`, their number, must
                be there:

                ```
                %s
                ```

                Titles in other languages, several symbols or adopters need JSON: `CatalogueJson` in the module `json` reads
                and writes catalogues. Rules go by your catalogue when the validator has it, by
                `DeclarationValidator.standard().withCatalogue(catalogue)`; those of Jakarta Validation when the provider has it,
                by `SoundValidatorFactory`.
                """.formatted(
                        snippet("code"),
                        Files.readString(OwnInstrumentsTest.TABLE),
                        snippet("table"),
                        String.join(",", CatalogueCsv.INSTRUMENT_COLUMNS),
                        String.join(",", CatalogueCsv.EDITION_COLUMNS));
    }

    private static String snippet(String name) throws IOException {
        return Files.readAllLines(SNIPPETS).stream()
                .dropWhile(line -> !line.strip().equals("// snippet: " + name))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), String::stripIndent));
    }
}
