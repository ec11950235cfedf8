package org.rightsdeclarations.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.catalogue.Instruments.ASIAN_HUMAN_RIGHTS_CHARTER;
import static org.rightsdeclarations.catalogue.Instruments.CRC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

class KnownAnniversaryRulesTest {
    private static final String FAMILY = "catalogue";

    @Test
    void countsAnUndatedOriginFromTheDateOfTheCatalogue() {
        assertThat(Findings.of(FAMILY, with(anniversary(20, undated("Asian Human Rights Charter"), 2017))))
                .containsExactly(
                        "warning /anniversaries/0/ordinal: the 20th anniversary of \"Asian Human Rights Charter\" is not in 2017: the instrument dates from 1998, and 1998 + 20 = 2018 [catalogue.anniversary]");
    }

    @ParameterizedTest
    @CsvSource({"20, 2018, true", "20, 2019, false", "19, 2018, false"})
    void comparesOrdinalAndYear(int ordinal, int year, boolean fits) {
        assertThat(Findings.of(FAMILY, with(anniversary(ordinal, undated("Asian Human Rights Charter"), year)))
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void countsToTheYearOfTheDeclarationIfNoneIsStated() {
        Declaration declaration = with(Anniversary.of(20, undated("Asian Human Rights Charter"))).toBuilder()
                .event(Event.builder().held(DateRange.parse("2017-09")).build())
                .build();

        assertThat(Findings.of(FAMILY, declaration)).singleElement().asString().contains("is not in 2017");
    }

    @Test
    void saysNothingIfNoYearIsKnown() {
        assertThat(Findings.of(FAMILY, with(Anniversary.of(20, undated("Asian Human Rights Charter")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1989, 1989", "1990, 1990"})
    void countsFromAnEntryIntoForceToo(int year, String date) {
        Origin adopted = occurrence("Convention on the Rights of the Child", date);

        assertThat(Findings.of(
                        FAMILY, with(anniversary(30, undated("Convention on the Rights of the Child"), year + 30))))
                .isEmpty();
        assertThat(Findings.of(FAMILY, with(anniversary(30, adopted, year + 30))))
                .isEmpty();
    }

    @Test
    void knowsNoYearOfAnInstrumentWithADateThatIsNotExact() {
        Instrument charter = Instrument.builder()
                .title(LocalizedText.of("en", "Riverside Charter"))
                .id(Iri.of("riverside"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "2003"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "1990~"))
                .build();
        DeclarationValidator validator = DeclarationValidator.standard()
                .withCatalogue(InstrumentCatalogue.empty().with(charter));

        assertThat(validator
                        .validate(with(anniversary(20, undated("Riverside Charter"), 2017)))
                        .getProblems())
                .noneMatch(problem -> problem.getCode().startsWith("catalogue.anniversary"));
        assertThat(validator
                        .validate(with(anniversary(20, occurrence("Riverside Charter", "1997"), 2017)))
                        .getProblems())
                .noneMatch(problem -> problem.getCode().startsWith("catalogue.origin-year"));
    }

    @Test
    void findsAnOriginOfAnotherYear() {
        Instrument charter = ASIAN_HUMAN_RIGHTS_CHARTER.toBuilder()
                .dates(List.of(KeyDate.of(DateRole.PUBLISHED, "1998-12"), KeyDate.of(DateRole.ADOPTED, "1997-05-17")))
                .build();

        assertThat(Findings.of(FAMILY, with(anniversary(20, charter, 2017))))
                .containsExactly(
                        "warning /anniversaries/0/instrument/dates/1/date: \"Asian Human Rights Charter\" dates "
                                + "from 1998, but the anniversary is counted from 1997-05-17 [catalogue.origin-year]");
    }

    @Test
    void findsAnOccurrenceOfAnotherYear() {
        assertThat(Findings.of(
                        FAMILY, with(anniversary(20, occurrence("the Asian Human Rights Charter", "1997"), 2017))))
                .singleElement()
                .asString()
                .startsWith("warning /anniversaries/0/occurrence/date: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[..1997]", "[1999..]"})
    void findsAnOriginThatIsCertainlyOfAnotherYear(String date) {
        assertThat(Findings.of(FAMILY, with(anniversary(20, occurrence("Asian Human Rights Charter", date), 2018))))
                .containsExactly("warning /anniversaries/0/occurrence/date: \"Asian Human Rights Charter\" dates from "
                        + "1998, but the anniversary is counted from " + date + " [catalogue.origin-year]");
    }

    @ParameterizedTest
    @CsvSource({"1997/1998", "1998/1999", "1998-03", "1990~", "[..1998]", "[1990..]", "1990~/1997"})
    void acceptsAnOriginThatMayBeOfTheYear(String date) {
        assertThat(Findings.of(FAMILY, with(anniversary(20, occurrence("Asian Human Rights Charter", date), 2018))))
                .isEmpty();
    }

    @Test
    void leavesAnotherDayOfTheYearToTheRuleAboutDates() {
        Instrument convention = CRC.toBuilder()
                .dates(List.of(KeyDate.of(DateRole.ADOPTED, "1989-11-21")))
                .build();

        assertThat(Findings.of(FAMILY, with(anniversary(30, convention, 2019))))
                .singleElement()
                .asString()
                .endsWith("[catalogue.date]");
    }

    @ParameterizedTest
    @CsvSource({"1990-09-02, 2020", "1988-11/1989-10, 2019"})
    void leavesAWrongDateOfAYearThatIsCelebratedToTheRuleAboutDates(String adopted, int year) {
        Instrument convention = CRC.toBuilder()
                .dates(List.of(KeyDate.of(DateRole.ADOPTED, adopted)))
                .build();

        assertThat(Findings.of(FAMILY, with(anniversary(30, convention, year))))
                .singleElement()
                .asString()
                .startsWith("warning /anniversaries/0/instrument/dates/0/date: ")
                .endsWith("[catalogue.date]");
    }

    @Test
    void leavesASecondDateOfAdoptionToTheRuleAboutDates() {
        Instrument convention = CRC.toBuilder()
                .dates(List.of(KeyDate.of(DateRole.ADOPTED, "1989-11-20"), KeyDate.of(DateRole.ADOPTED, "1979-11-20")))
                .build();

        assertThat(Findings.of(FAMILY, with(anniversary(30, convention, 2019))))
                .singleElement()
                .asString()
                .startsWith("warning /anniversaries/0/instrument/dates/1/date: ")
                .endsWith("[catalogue.date]");
    }

    @Test
    void doesNotGuessAmongInstrumentsOfOneTitle() {
        assertThat(Findings.of(FAMILY, with(anniversary(3, undated("Local government and human rights"), 2023))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13, 2023-10-04/2023-10-07, ''",
        "13, 2023-10, ''",
        "13, 2023, ''",
        "13, 2023-10-03/2023-10-07, edition 13 was held 2023-10-04/2023-10-07 [catalogue.edition]",
        "13, 2023-10-04/2023-10-06, edition 13 was held 2023-10-04/2023-10-07 [catalogue.edition]",
        "12, 2023-10, edition 12 was held 2022-10-10/2022-10-13; edition 13 was held then [catalogue.edition]",
        "2, 2012, ''",
        "2, 2013-05-14, edition 2 was held 2012-05-15/2012-05-18 [catalogue.edition]",
        "16, 2025-05-17, edition 15 was held 2025-05-15/2025-05-17 [catalogue.edition]",
        "16, 2025-05-18, ''",
        "13, 2023~, ''",
        "13, 2030~, ''",
        "13, [..2023], ''",
        "13, [..2022], edition 13 was held 2023-10-04/2023-10-07 [catalogue.edition]",
        "13, [2024..], edition 13 was held 2023-10-04/2023-10-07 [catalogue.edition]",
        "2, 2012~, ''",
        "2, [..2012], ''",
        "2, [2012..], ''",
        "16, [2025..], ''",
        "16, [..2024], edition 15 was held 2025-05-15/2025-05-17 [catalogue.edition]"
    })
    void comparesEditionsWithTheirDatesAndNeighbours(int edition, String held, String message) {
        List<String> findings = Findings.of(FAMILY, held(Series.WHRCF, edition, held));

        assertThat(findings).hasSize(message.isEmpty() ? 0 : 1).allMatch(line -> line.endsWith(message));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-15, ''",
        "2010-11-16, edition 3 was held 2010-11-16/2010-11-20 [catalogue.edition]",
        "2010~, ''",
        "[..2010], ''",
        "[2010..], ''",
        "[2011..], edition 3 was held 2010-11-16/2010-11-20 [catalogue.edition]"
    })
    void comparesAnEditionThatItDoesNotKnowWithTheNext(String held, String message) {
        List<String> findings = Findings.of(FAMILY, held(Series.UCLG_WORLD_CONGRESS, 2, held));

        assertThat(findings).hasSize(message.isEmpty() ? 0 : 1).allMatch(line -> line.endsWith(message));
    }

    @Test
    void judgesDaysThatAnotherSourceGivesMoreMildly() {
        assertThat(Findings.of(FAMILY, held(Series.WHRCF, 4, "2014-05-16/2014-05-18")))
                .containsExactly("note /event/held: according to the sources that the catalogue follows, edition 4 "
                        + "of \"whrcf\" was held 2014-05-15/2014-05-18, but others give "
                        + "2014-05-16/2014-05-18; say which source you follow; what differs: the Gwangju "
                        + "Principles of the same forum say 16-18 May in the body "
                        + "[catalogue.edition-disputed]");
    }

    @Test
    void knowsNothingOfOtherSeries() {
        assertThat(Findings.of(FAMILY, held(Series.of("riverside-forum"), 13, "2020")))
                .isEmpty();
        assertThat(InstrumentCatalogue.standard().getSeries()).hasSize(3).startsWith(Series.WHRCF);
    }

    private static Declaration held(Series series, int edition, String held) {
        return declaration()
                .event(Event.builder()
                        .series(series)
                        .edition(edition)
                        .held(DateRange.parse(held))
                        .build())
                .build();
    }

    private static Declaration with(Anniversary anniversary) {
        return declaration().addAnniversary(anniversary).build();
    }

    private static Declaration.Builder declaration() {
        return Declaration.builder().title(LocalizedText.of("en", "Harbour Declaration"));
    }

    private static Anniversary anniversary(int ordinal, Origin origin, int year) {
        return Anniversary.builder().ordinal(ordinal).origin(origin).year(year).build();
    }

    private static Origin undated(String title) {
        return Instrument.of(LocalizedText.of("en", title));
    }

    private static Origin occurrence(String title, String date) {
        return Occurrence.builder()
                .title(LocalizedText.of("en", title))
                .date(DateRange.parse(date))
                .build();
    }
}
