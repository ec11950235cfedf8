package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

class InstrumentCatalogueTest {
    private static final InstrumentCatalogue STANDARD = InstrumentCatalogue.standard();
    private static final Instrument CHARTER = instrument("our-charter", "Charter of Our City");
    private static final Series CITY_FORUM = Series.of("city-forum");

    @Test
    void tellsInstrumentsOfOneTitleApartByTheirSymbolsOrYears() {
        LocalizedText title = LocalizedText.of("en", "Charter of the Quays").and("zh", "码头宪章");
        Instrument first = Instrument.builder()
                .id("quays-1")
                .title(title)
                .addDate(KeyDate.of(DateRole.ADOPTED, "1998-05"))
                .build();
        Instrument second = Instrument.builder()
                .id("quays-2")
                .title(title)
                .addIdentifier(Identifier.of(IdentifierScheme.SYMBOL, "Q/2"))
                .build();
        Instrument third = Instrument.builder().id("quays-3").title(title).build();
        InstrumentCatalogue quays = InstrumentCatalogue.empty().with(first, second, third);

        assertThat(quays.distinctTitle(first))
                .isEqualTo(LocalizedText.of("en", "Charter of the Quays (1998)").and("zh", "码头宪章（1998）"));
        assertThat(quays.distinctTitle(second).in(Locale.ENGLISH)).isEqualTo("Charter of the Quays (Q/2)");
        assertThat(quays.distinctTitle(third)).isEqualTo(title);
        assertThat(InstrumentCatalogue.empty().with(first).distinctTitle(first)).isEqualTo(title);
    }

    @Test
    void knowsNothingAtFirst() {
        InstrumentCatalogue empty = InstrumentCatalogue.empty();

        assertThat(empty.getInstruments()).isEmpty();
        assertThat(empty.getSeries()).isEmpty();
        assertThat(empty.getEditions(Series.WHRCF)).isEmpty();
        assertThat(empty.findEdition(Series.WHRCF, 1)).isEmpty();
        assertThat(empty.findById("udhr")).isEmpty();
        assertThat(empty.findBySymbol("24/2")).isEmpty();
        assertThat(empty.findByAcronym("UDHR")).isEmpty();
        assertThat(empty.findByTitle("Universal Declaration of Human Rights")).isEmpty();
        assertThat(empty.search("Universal Declaration of Human Rights")).isEmpty();
    }

    @Test
    void isReadOnce() {
        assertThat(InstrumentCatalogue.standard()).isSameAs(STANDARD);
    }

    @Test
    void appendsAnInstrument() {
        InstrumentCatalogue catalogue = STANDARD.with(CHARTER);

        assertThat(catalogue.getInstruments())
                .hasSize(STANDARD.getInstruments().size() + 1)
                .containsAll(STANDARD.getInstruments())
                .last()
                .isEqualTo(CatalogueEntry.of(CHARTER));
        assertThat(Found.ids(catalogue.findByTitle("the charter of our city"))).containsExactly("our-charter");
        assertThat(catalogue.findById("our-charter")).contains(CatalogueEntry.of(CHARTER));
        assertThat(catalogue.getEditions(Series.WHRCF)).isEqualTo(STANDARD.getEditions(Series.WHRCF));
    }

    @Test
    void stillFindsTheBuiltInOnesBesideOnesOwn() {
        InstrumentCatalogue catalogue = STANDARD.with(CHARTER);

        assertThat(Found.ids(catalogue.findBySymbol("217 A (III)"))).containsExactly("udhr");
        assertThat(Found.id(catalogue
                        .search("Universal Declaration on Human Rights")
                        .get(0)
                        .entry()))
                .isEqualTo("udhr");
    }

    @Test
    void replacesAnInstrumentInItsPlace() {
        Instrument own = Instruments.UDHR.toBuilder()
                .title(LocalizedText.of("en", "Universal Declaration of Human Rights")
                        .and("fr", "Déclaration universelle des droits de l'homme"))
                .build();

        InstrumentCatalogue catalogue = STANDARD.with(own);

        assertThat(Found.ids(catalogue.getInstruments())).isEqualTo(Found.ids(STANDARD.getInstruments()));
        assertThat(catalogue.findById("udhr")).map(CatalogueEntry::value).containsSame(own);
        assertThat(catalogue.findByTitle("Déclaration universelle des droits de l’homme"))
                .hasSize(1);
        assertThat(catalogue.findBySymbol("217 A (III)"))
                .extracting(CatalogueEntry::value)
                .containsExactly(own);
    }

    @Test
    void forgetsWhatAReplacedInstrumentWasCalled() {
        InstrumentCatalogue catalogue = STANDARD.with(instrument("udhr", "Another Title"));

        assertThat(catalogue.findByTitle("Universal Declaration of Human Rights"))
                .isEmpty();
        assertThat(catalogue.findByAcronym("UDHR")).isEmpty();
        assertThat(catalogue.findBySymbol("217 A (III)")).isEmpty();
    }

    @Test
    void doesNotChangeItself() {
        STANDARD.with(CHARTER, instrument("udhr", "Another Title"));
        STANDARD.withEditions(List.of(CatalogueEntry.of(edition(CITY_FORUM, 2))));

        assertThat(STANDARD.findById("our-charter")).isEmpty();
        assertThat(STANDARD.findByAcronym("UDHR")).hasSize(1);
        assertThat(STANDARD.findEdition(CITY_FORUM, 2)).isEmpty();
    }

    @Test
    void keepsSourcesAndClaimsOfEntries() {
        CatalogueEntry<Instrument> entry = new CatalogueEntry<>(
                CHARTER,
                List.of(),
                List.of("minutes of the council"),
                List.of(ConflictingClaim.of("the newspaper gives 2 May 2020", DateRange.parse("2020-05-02"))));

        InstrumentCatalogue catalogue = STANDARD.withInstruments(List.of(entry));

        assertThat(catalogue.findById("our-charter")).containsSame(entry);
    }

    @Test
    void addsEditionsInOrderOfTheirNumbers() {
        CatalogueEntry<Event> second = CatalogueEntry.of(edition(Series.WHRCF, 2), "programme");
        CatalogueEntry<Event> own = CatalogueEntry.of(edition(CITY_FORUM, 7));

        InstrumentCatalogue catalogue = STANDARD.withEditions(List.of(own, second));

        assertThat(catalogue.getSeries()).startsWith(Series.WHRCF).endsWith(CITY_FORUM);
        assertThat(catalogue.getEditions(Series.WHRCF))
                .extracting(entry -> entry.value().getEdition().orElseThrow())
                .startsWith(1, 2, 3);
        assertThat(catalogue.findEdition(Series.WHRCF, 2)).containsSame(second);
        assertThat(catalogue.findEdition(CITY_FORUM, 7)).containsSame(own);
        assertThat(catalogue.getInstruments()).isEqualTo(STANDARD.getInstruments());
    }

    @Test
    void replacesAnEdition() {
        CatalogueEntry<Event> own = CatalogueEntry.of(edition(Series.WHRCF, 13));

        InstrumentCatalogue catalogue = STANDARD.withEditions(List.of(own));

        assertThat(catalogue.findEdition(Series.WHRCF, 13)).containsSame(own);
        assertThat(catalogue.getEditions(Series.WHRCF)).hasSameSizeAs(STANDARD.getEditions(Series.WHRCF));
    }

    @Test
    void laysAnotherCatalogueOverItself() {
        Instrument udhr = instrument("udhr", "Another Title");
        InstrumentCatalogue own = InstrumentCatalogue.empty()
                .with(CHARTER, udhr)
                .withEditions(List.of(
                        CatalogueEntry.of(edition(Series.WHRCF, 13)), CatalogueEntry.of(edition(CITY_FORUM, 1))));

        InstrumentCatalogue both = STANDARD.with(own);

        assertThat(both.findById("our-charter")).isPresent();
        assertThat(both.findById("udhr")).map(CatalogueEntry::value).containsSame(udhr);
        assertThat(both.findById("iccpr")).isPresent();
        assertThat(both.findEdition(Series.WHRCF, 13)).isEqualTo(own.findEdition(Series.WHRCF, 13));
        assertThat(both.findEdition(Series.WHRCF, 12)).isPresent();
        assertThat(both.findEdition(CITY_FORUM, 1)).isPresent();
    }

    @Test
    void rejectsAnInstrumentWithoutId() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STANDARD.with(Instrument.of(LocalizedText.of("en", "Charter of Our City"))))
                .withMessage("instrument \"Charter of Our City\" must have an id to be in a catalogue - but had none")
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.catalogue-id"));
    }

    @Test
    void rejectsAnEditionWithoutSeriesOrNumber() {
        assertRefused(Event.builder().series(CITY_FORUM).build());
        assertRefused(Event.builder().edition(3).build());
        assertRefused(Event.builder().name(LocalizedText.of("en", "Our Forum")).build());
    }

    private static void assertRefused(Event event) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STANDARD.withEditions(List.of(CatalogueEntry.of(event))))
                .withMessage(
                        "event of a catalogue must have a series and the number of its edition - but was: " + event)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.catalogue-edition"));
    }

    @Test
    void isEqualToACatalogueOfTheSameEntries() {
        InstrumentCatalogue copy = InstrumentCatalogue.empty().with(STANDARD);

        assertThat(copy).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(copy.with(CHARTER)).isNotEqualTo(STANDARD);
        assertThat(STANDARD.withEditions(List.of(CatalogueEntry.of(edition(CITY_FORUM, 1)))))
                .isNotEqualTo(STANDARD);
        assertThat(STANDARD).isNotEqualTo("catalogue").isNotEqualTo(InstrumentCatalogue.empty());
    }

    @Test
    void saysHowMuchItHolds() {
        assertThat(STANDARD)
                .hasToString("296 instruments, 15 editions of whrcf, 5 editions of uclg-world-congress, 7 editions of"
                        + " european-conference-cities-for-human-rights");
        assertThat(InstrumentCatalogue.empty().with(CHARTER)).hasToString("1 instrument");
        assertThat(InstrumentCatalogue.empty().withEditions(List.of(CatalogueEntry.of(edition(CITY_FORUM, 1)))))
                .hasToString("0 instruments, 1 edition of city-forum");
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.getInstruments().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.getSeries().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.getEditions(Series.WHRCF).clear());
    }

    private static Instrument instrument(String id, String title) {
        return Instrument.builder()
                .id(Iri.of(id))
                .title(LocalizedText.of("en", title))
                .build();
    }

    private static Event edition(Series series, int number) {
        return Event.builder().series(series).edition(number).build();
    }
}
