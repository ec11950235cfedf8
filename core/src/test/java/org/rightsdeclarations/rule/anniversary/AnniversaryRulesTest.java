package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;

class AnniversaryRulesTest {
    private static final String FAMILY = "anniversary";

    @Test
    void findsAWrongOrdinal() {
        assertThat(Findings.of(FAMILY, declaration(of(70, "1948-12-10", 2023).build())))
                .containsExactly(
                        "error /anniversaries/0/ordinal: counted from 1948, the 70th anniversary falls in 2018, not in 2023; "
                                + "in 2023 it is the 75th anniversary [anniversary.arithmetic]");
    }

    @Test
    void suggestsNoAnniversaryBeforeTheFirst() {
        assertThat(Findings.of(
                        FAMILY, declaration(of(Integer.MAX_VALUE, "1948", 1948).build())))
                .containsExactly(
                        "error /anniversaries/0/ordinal: counted from 1948, the 2147483647th anniversary falls in 2147485595, not in 1948 [anniversary.arithmetic]");
    }

    @ParameterizedTest
    @CsvSource({"20, 2024", "25, 2020", "29, 2024"})
    void acceptsTheFirstAndTheLastYearOfWhatLasted(int ordinal, int year) {
        assertThat(Findings.of(
                        FAMILY, declaration(of(ordinal, "1995/2004", year).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948~", "[..1948]", "[1948-12-10..]", "1940~/1948", "1940/1948~"})
    void reckonsNothingFromADateThatIsNotExact(String origin) {
        assertThat(Findings.of(FAMILY, declaration(of(70, origin, 2023).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1990~, true", "[..1991], true", "[1990..], true", "[1992..], false", "[..1990], false"})
    void acceptsAnotherDateOfAnInstrumentThatMayBeMeant(String inForce, boolean accepted) {
        Instrument convention = Instrument.builder()
                .title(en("Convention on the Rights of the Child"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "1989-11-20"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, inForce))
                .build();
        Anniversary anniversary =
                Anniversary.of(30, convention).toBuilder().year(2021).build();

        assertThat(Findings.of(FAMILY, declaration(anniversary)).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void acceptsTheAnniversaryOfAnEntryIntoForce() {
        Instrument convention = Instrument.builder()
                .title(en("Convention on the Rights of the Child"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "1989-11-20"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "1990-09-02"))
                .build();

        Anniversary anniversary =
                Anniversary.of(30, convention).toBuilder().year(2020).build();

        assertThat(Findings.of(FAMILY, declaration(anniversary))).isEmpty();
    }

    @Test
    void findsAnAnniversaryThatIsCountedFromNoDateOfTheInstrument() {
        Instrument convention = Instrument.builder()
                .title(en("Convention on the Rights of the Child"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "1989-11-20"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "1990-09-02"))
                .build();
        Anniversary anniversary =
                Anniversary.of(30, convention).toBuilder().year(2021).build();

        assertThat(Findings.of(FAMILY, declaration(anniversary)))
                .containsExactly(
                        "error /anniversaries/0/ordinal: counted from 1989, the 30th anniversary falls in 2019, not in 2021; "
                                + "in 2021 it is the 32nd anniversary [anniversary.arithmetic]");
    }

    @ParameterizedTest
    @CsvSource({"2017, 1995, 2015", "2020, 1995, 2015", "2021, 2005, 2025", "2030, 2005, 2025"})
    void countsFromTheNearerEndOfWhatLasted(int year, int origin, int expected) {
        assertThat(Findings.of(FAMILY, declaration(of(20, "1995/2005", year).build())))
                .singleElement()
                .asString()
                .contains(
                        "counted from " + origin + ", the 20th anniversary falls in " + expected + ", not in " + year);
    }

    @Test
    void countsToTheYearOfTheDeclarationIfNoneIsStated() {
        Declaration declaration = declaration(of(74, "1948").build()).toBuilder()
                .event(held("2023-10-04/2023-10-07"))
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "note /anniversaries/0/ordinal: counted from 1948, the 74th anniversary falls in 2022, but the declaration dates from 2023; say in which year the anniversary falls, or correct its ordinal [anniversary.unstated-year]");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-30/2023-01-02, 2023-01-02", "2023-10, 2024-02", "2022/2023, 2023"})
    void doesNotGuessTheYearOfTheDeclaration(String held, String adopted) {
        Declaration declaration = declaration(
                        of(74, "1948").build(), of(10, "2000", 2010).build())
                .toBuilder()
                .event(held(held))
                .addDate(KeyDate.of(DateRole.ADOPTED, adopted))
                .build();

        assertThat(Findings.of(FAMILY, declaration)).isEmpty();
    }

    @Test
    void notesAnotherYearThanThatOfTheDeclarationUnlessItIsWrong() {
        Declaration declaration = declaration(
                        of(75, "1948", 2023).build(), of(75, "1948", 2022).build())
                .toBuilder()
                .event(held("2024-10"))
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "note /anniversaries/0/year: the anniversary falls in 2023, but the declaration dates from 2024 "
                                + "[anniversary.other-year]",
                        "error /anniversaries/1/ordinal: counted from 1948, the 75th anniversary falls in 2023, not in 2022; "
                                + "in 2022 it is the 74th anniversary [anniversary.arithmetic]");
    }

    @Test
    void findsAnAnniversaryThatIsListedTwice() {
        Declaration declaration = declaration(
                of(75, "1948", 2023).build(),
                of(75, "1948-12-10", 2023).build(),
                of(70, "1948", 2018).build());

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly("warning /anniversaries/1: the 75th anniversary of \"Founding\" is listed already; "
                        + "remove one of the two entries, or correct what the anniversary is of [anniversary.twice]");
    }

    @Test
    void tellsInstrumentsOfOneTitleApartByTheirIds() {
        Instrument first = Instrument.of(en("Local government and human rights"));
        Anniversary.Builder anniversary = Anniversary.builder().ordinal(10).year(2023);
        Declaration declaration = declaration(
                anniversary
                        .origin(first.toBuilder().id(Iri.of("hrc-24-2")).build())
                        .build(),
                anniversary
                        .origin(first.toBuilder().id(Iri.of("hrc-27-4")).build())
                        .build());

        assertThat(Findings.of(FAMILY, declaration)).isEmpty();
    }

    @Test
    void canBeSwitchedOff() {
        DeclarationValidator without = DeclarationValidator.standard().without("anniversary.arithmetic");

        assertThat(Findings.of(FAMILY, declaration(of(70, "1948", 2023).build()), without))
                .isEmpty();
    }

    private static Anniversary.Builder of(int ordinal, String origin) {
        return Anniversary.builder()
                .ordinal(ordinal)
                .origin(Occurrence.builder()
                        .title(en("Founding"))
                        .date(DateRange.parse(origin))
                        .build());
    }

    private static Anniversary.Builder of(int ordinal, String origin, int year) {
        return of(ordinal, origin).year(year);
    }

    private static Event held(String range) {
        return Event.builder().held(DateRange.parse(range)).build();
    }
}
