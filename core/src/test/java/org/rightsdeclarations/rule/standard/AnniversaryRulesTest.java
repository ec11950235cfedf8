package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.event.Event;
import org.rightsdeclarations.event.KeyDate;
import org.rightsdeclarations.id.Address;
import org.rightsdeclarations.id.Iri;
import org.rightsdeclarations.id.NodeId;
import org.rightsdeclarations.instrument.Instrument;
import org.rightsdeclarations.instrument.Occurrence;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.text.LocalizedText;
import org.rightsdeclarations.time.DateRange;
import org.rightsdeclarations.validation.DeclarationValidator;

class AnniversaryRulesTest {
    private static final String FAMILY = "anniversary";

    @Test
    void findsAWrongOrdinal() {
        assertThat(Findings.of(FAMILY, declaration(of(70, "1948-12-10", 2023).build())))
                .containsExactly(
                        "error /anniversaries/0/ordinal: counted from 1948, anniversary 70 falls in 2018, not in 2023; "
                                + "in 2023 it is anniversary 75 [anniversary.arithmetic]");
    }

    @Test
    void suggestsNoAnniversaryBeforeTheFirst() {
        assertThat(Findings.of(
                        FAMILY, declaration(of(Integer.MAX_VALUE, "1948", 1948).build())))
                .containsExactly(
                        "error /anniversaries/0/ordinal: counted from 1948, anniversary 2147483647 falls in 2147485595, "
                                + "not in 1948 [anniversary.arithmetic]");
    }

    @ParameterizedTest
    @CsvSource({"20, 2024", "25, 2020", "29, 2024"})
    void acceptsTheFirstAndTheLastYearOfWhatLasted(int ordinal, int year) {
        assertThat(Findings.of(
                        FAMILY, declaration(of(ordinal, "1995/2004", year).build())))
                .isEmpty();
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
                        "error /anniversaries/0/ordinal: counted from 1989, anniversary 30 falls in 2019, not in 2021; "
                                + "in 2021 it is anniversary 32 [anniversary.arithmetic]");
    }

    @ParameterizedTest
    @CsvSource({"2017, 1995, 2015", "2020, 1995, 2015", "2021, 2005, 2025", "2030, 2005, 2025"})
    void countsFromTheNearerEndOfWhatLasted(int year, int origin, int expected) {
        assertThat(Findings.of(FAMILY, declaration(of(20, "1995/2005", year).build())))
                .singleElement()
                .asString()
                .contains("counted from " + origin + ", anniversary 20 falls in " + expected + ", not in " + year);
    }

    @Test
    void countsToTheYearOfTheDeclarationIfNoneIsStated() {
        Declaration declaration = declaration(of(74, "1948").build()).toBuilder()
                .event(held("2023-10-04/2023-10-07"))
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "info /anniversaries/0/ordinal: counted from 1948, anniversary 74 falls in 2022, but the "
                                + "declaration is of 2023; say in which year the anniversary falls, or mend its ordinal "
                                + "[anniversary.unstated-year]");
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
                        "info /anniversaries/0/year: the anniversary falls in 2023, but the declaration is of 2024 "
                                + "[anniversary.other-year]",
                        "error /anniversaries/1/ordinal: counted from 1948, anniversary 75 falls in 2023, not in 2022; "
                                + "in 2022 it is anniversary 74 [anniversary.arithmetic]");
    }

    @Test
    void findsAnAnniversaryThatIsListedTwice() {
        Declaration declaration = declaration(
                of(75, "1948", 2023).build(),
                of(75, "1948-12-10", 2023).build(),
                of(70, "1948", 2018).build());

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly("warning /anniversaries/1: anniversary 75 of \"Founding\" is listed already; "
                        + "remove one of the two entries, or mend its origin [anniversary.twice]");
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

    @ParameterizedTest
    @CsvSource({
        "en, the 70th anniversary",
        "en, the seventieth anniversary",
        "en, the fifth of the seventy proposals",
        "en, seventy of the fifth proposals",
        "en, seventy intergovernmental fifth bodies",
        "en, Seventy (V) fifth",
        "en-GB, its anniversary in 2023",
        "ko, 세계인권선언 70주년",
        "ja, 第70周年",
        "ar, الذكرى السبعون المادة ٧",
        "fr, le 7e anniversaire"
    })
    void findsAnOrdinalThatTheTextDoesNotSay(String language, String text) {
        Anniversary anniversary =
                of(75, "1948", 2023).statedIn(Address.of("preamble/recital-1")).build();

        assertThat(Findings.of(FAMILY, declaration(LocalizedText.of(language, text), anniversary)))
                .containsExactly("warning /anniversaries/0/statedIn: the words at preamble/recital-1 do not say 75; "
                        + "name the part of the text that says it, or mend the ordinal [anniversary.not-in-text]");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the 75th anniversary",
        "en, the seventy-fifth anniversary",
        "en, Seventy-Fifth anniversary",
        "en, seventy fifth anniversary",
        "en, seventy-five years on",
        "en, the fiftieth and the seventy-fifth anniversaries",
        "en, the LXXV anniversary",
        "en, the diamond jubilee",
        "en, the second seventy-fifth anniversary",
        "de, zum 75. Jahrestag",
        "ko, 세계인권선언 75주년",
        "ja, 第75周年",
        "zh, 值此世界人权宣言七十五周年之际，回顾第24号决议",
        "ar, الذكرى الـ٧٥",
        "fa, هفتاد و پنجمین سالگرد ۱۹۴۸",
        "fr, soixante-quinzième anniversaire de 1948",
        "es, LXXV aniversario de los 30 artículos"
    })
    void findsAnOrdinalInAnyLanguage(String language, String text) {
        Anniversary anniversary =
                of(75, "1948", 2023).statedIn(Address.of("preamble/recital-1")).build();

        assertThat(Findings.of(FAMILY, declaration(LocalizedText.of(language, text), anniversary)))
                .isEmpty();
    }

    @Test
    void acceptsAnOrdinalThatOneLanguageSays() {
        LocalizedText text = en("the anniversary").and("ko", "75주년");
        Anniversary anniversary =
                of(75, "1948", 2023).statedIn(Address.of("preamble")).build();

        assertThat(Findings.of(FAMILY, declaration(text, anniversary))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, 1",
        "preamble/chapeau, 2",
        "preamble/recital-1, 3",
        "section-1/chapeau, 4",
        "section-1/clause-2, 6",
        "section-1/clause-2/clause-1, 6",
        "#kept, 6",
        "section-1/section-1/heading, 7",
        "annex-1/clause-1/text, 8"
    })
    void readsTheWordsAtAnAddress(String address, int said) {
        LocalizedText title = en("Declaration 1");
        Clause kept = Clause.builder()
                .id(NodeId.of("kept"))
                .addClause(Clause.of(en("Six")))
                .build();
        Section inner = Section.builder().heading(en("Seventh")).build();
        Declaration.Builder declaration = Declaration.builder()
                .title(title)
                .preamble(Preamble.builder()
                        .chapeau(en("second"))
                        .addRecital(Recital.of(en("3.")))
                        .build())
                .addSection(Section.builder()
                        .chapeau(en("4"))
                        .addClause(Clause.of(en("5")))
                        .addClause(kept)
                        .addSection(inner)
                        .build())
                .addAnnex(Section.builder().addClause(Clause.of(en("8"))).build());
        for (int ordinal = 1; ordinal <= 8; ordinal++) {
            declaration.addAnniversary(Anniversary.builder()
                    .ordinal(ordinal)
                    .origin(Occurrence.builder().title(en("Founding")).build())
                    .statedIn(Address.of(address))
                    .build());
        }

        assertThat(Findings.of(FAMILY, declaration.build()))
                .hasSize(7)
                .noneMatch(line -> line.contains(" do not say " + said + ";"));
    }

    @ParameterizedTest
    @CsvSource({"preamble/recital-2", "section-1", "section-99999999999999", "#nobody", "#nobody/text", "title/chapeau"
    })
    void leavesAddressesThatLeadNowhereToOthers(String address) {
        Anniversary anniversary =
                of(75, "1948", 2023).statedIn(Address.of(address)).build();

        assertThat(Findings.of(FAMILY, declaration(en("the 70th anniversary"), anniversary)))
                .isEmpty();
    }

    @Test
    @Tag("large")
    void readsAGreatTextOnceForManyAnniversaries() {
        StringBuilder text = new StringBuilder();
        Declaration.Builder declaration = Declaration.builder().title(en("Declaration"));
        for (int i = 1; i <= 50_000; i++) {
            text.append(i).append(" seventy fifth ");
            declaration.addAnniversary(Anniversary.builder()
                    .ordinal(i)
                    .origin(Occurrence.builder().title(en("Founding " + i)).build())
                    .statedIn(Address.of("#great"))
                    .build());
        }
        Clause great = Clause.builder()
                .id(NodeId.of("great"))
                .text(en(text.toString()))
                .build();

        assertThat(Findings.of(
                        FAMILY,
                        declaration
                                .addSection(Section.builder().addClause(great).build())
                                .build()))
                .isEmpty();
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

    private static Declaration declaration(Anniversary... anniversaries) {
        return Declaration.builder()
                .title(en("Declaration"))
                .addAnniversaries(anniversaries)
                .build();
    }

    private static Declaration declaration(LocalizedText recital, Anniversary anniversary) {
        return declaration(anniversary).toBuilder()
                .preamble(Preamble.builder().addRecital(Recital.of(recital)).build())
                .build();
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}
