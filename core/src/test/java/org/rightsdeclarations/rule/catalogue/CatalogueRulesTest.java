package org.rightsdeclarations.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.catalogue.Instruments.UDHR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

class CatalogueRulesTest {
    private static final String CITED = "/sections/0/clauses/0/citations/0/instruments/0";

    @Test
    void findsNothingInAnInstrumentOfTheCatalogue() {
        InstrumentCatalogue.standard()
                .getInstruments()
                .forEach(entry -> assertThat(findings(entry.value())).isEmpty());
    }

    @Test
    void suggestsTheTitleThatIsNearlyRight() {
        assertThat(findings(titled("Universal Declaration on Human Rights").build()))
                .containsExactly("note " + CITED + "/title/en: \"Universal Declaration on Human Rights\" is nearly, "
                        + "but not quite, the title of a known instrument; "
                        + "write \"Universal Declaration of Human Rights\" [catalogue.title-near]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Convention on the Rights of the Child, article 12", "article 12 of the CRC"})
    void suggestsToWriteTitleAndPinpointApart(String title) {
        assertThat(findings(titled(title).build()))
                .singleElement()
                .asString()
                .startsWith(
                        "note " + CITED + "/title/en: \"" + title + "\" is more than the title of a known instrument; ")
                .endsWith("and, in a citation, pinpoint \"article 12\" [catalogue.pinpoint-in-title]");
    }

    @Test
    void suggestsTheRightTitleBesideAPinpoint() {
        assertThat(findings(titled("Universal Declaration on Human Rights (1948), art. 25")
                        .build()))
                .singleElement()
                .asString()
                .contains(
                        "write title \"Universal Declaration of Human Rights\" and, in a citation, pinpoint \"art. 25\"");
    }

    @Test
    void leavesAYearOutOfATitle() {
        assertThat(findings(titled("Vienna Declaration and Programme of Action (1993)")
                        .build()))
                .singleElement()
                .asString()
                .endsWith("write \"Vienna Declaration and Programme of Action\" [catalogue.title-near]");
    }

    @Test
    void comparesTheDateOfAnInstrumentWithAPinpointInItsTitle() {
        Instrument cited = titled("See the UDHR, article 25")
                .addDate(KeyDate.of(DateRole.ADOPTED, "1948-12-11"))
                .build();

        assertThat(findings(cited)).hasSize(2).last().asString().endsWith("[catalogue.date]");
    }

    @Test
    void suggestsHowAResolutionIsCited() {
        assertThat(findings(titled("Resolutions on Local Government and Human Rights")
                        .id(Iri.of("hrc-24-2"))
                        .build()))
                .singleElement()
                .asString()
                .contains("write \"Resolution on Local government and human rights\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE UNIVERSAL DECLARATION OF HUMAN RIGHTS",
                "UDHR",
                "Resolution on local government and human rights",
                "the 2030 Agenda for Sustainable Development",
                "UN Declaration on the Rights of Indigenous Peoples",
                "Vienna Declaration",
                "the International Covenants"
            })
    void acceptsTheFormsInWhichTitlesAreCited(String title) {
        assertThat(findings(titled(title).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Vienna Declaration and Program, title-near", "Convention on the Rights of the Child, title-differs"})
    void tellsASlipFromTheTitleOfAnother(String title, String code) {
        assertThat(findings(titled(title).id(Iri.of("vdpa")).build()))
                .singleElement()
                .asString()
                .endsWith("[catalogue." + code + "]");
    }

    @Test
    void looksAtEachLanguageOfATitleThatTheCatalogueSpeaks() {
        LocalizedText title = LocalizedText.of("en-GB", "Universal Declaration on Human Rights")
                .and("ko", "세계인권선언문")
                .and("de", "Konvention über die Rechte des Kindes");

        assertThat(findings(UDHR.toBuilder().title(title).build()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("note " + CITED + "/title/en-GB: ")
                        || line.startsWith("note " + CITED + "/title/ko: "));
    }

    @ParameterizedTest
    @CsvSource({
        "adopted, 1948-12-10, ",
        "adopted, 1948-12, ",
        "adopted, 1948, ",
        "adopted, 1948-09-21/1948-12-12, ",
        "adopted, 1948-12-09, catalogue.date",
        "adopted, 1948-12-11, catalogue.date",
        "adopted, 1949, catalogue.date",
        "published, 1949, ",
    })
    void comparesDatesAsFarAsTheyAreKnown(String role, String date, String code) {
        Instrument cited = titled("Universal Declaration of Human Rights")
                .addDate(KeyDate.of(DateRole.of(role), date))
                .build();

        assertThat(codes(cited)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void saysWhatSourcesContradictTheDate() {
        assertThat(findings(titled("Convention on the Rights of Persons with Disabilities")
                        .addDate(KeyDate.of(DateRole.ADOPTED, "2006-12-11"))
                        .build()))
                .singleElement()
                .asString()
                .endsWith("is 2006-12-13, not 2006-12-11; other sources differ: "
                        + "FIDH gives 12 December 2006 [catalogue.date]");
    }

    @Test
    void namesNoClaimThatIsAboutSomethingElse() {
        assertThat(findings(titled("Asian Human Rights Charter")
                        .addDate(KeyDate.of(DateRole.ADOPTED, "1998-05-16"))
                        .build()))
                .singleElement()
                .asString()
                .contains("is 1998-05-17, not 1998-05-16; other sources differ: ");
        assertThat(findings(titled("Convention on the Rights of Persons with Disabilities")
                        .addDate(KeyDate.of(DateRole.IN_FORCE, "2008-05-04"))
                        .build()))
                .singleElement()
                .asString()
                .endsWith("is 2008-05-03, not 2008-05-04 [catalogue.date]");
    }

    @Test
    void judgesADateThatAnotherSourceGivesMoreMildly() {
        assertThat(findings(titled("Convention on the Rights of Persons with Disabilities")
                        .addDate(KeyDate.of(DateRole.ADOPTED, "2006-12-12"))
                        .build()))
                .singleElement()
                .asString()
                .startsWith("note ")
                .endsWith("[catalogue.date-disputed]");
    }

    @Test
    void takesAClaimForTheDateOfAdoptionOnly() {
        CatalogueEntry<Instrument> entry = new CatalogueEntry<>(
                titled("Riverside Charter")
                        .id(Iri.of("riverside"))
                        .addDate(KeyDate.of(DateRole.ADOPTED, "2001"))
                        .addDate(KeyDate.of(DateRole.IN_FORCE, "2003"))
                        .build(),
                List.of(),
                List.of(),
                List.of(ConflictingClaim.of("others say 2002", DateRange.parse("2002"))));
        Instrument cited = titled("Riverside Charter")
                .addDate(KeyDate.of(DateRole.ADOPTED, "2002"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "2002"))
                .build();

        DeclarationValidator validator = DeclarationValidator.standard()
                .withCatalogue(InstrumentCatalogue.empty().withInstruments(List.of(entry)));

        assertThat(validator.validate(declaration(cited)).getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly(
                        "catalogue.date-disputed " + CITED + "/dates/0/date",
                        "catalogue.date " + CITED + "/dates/1/date");
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/217(III) A, ",
        "A/RES/217(III), ",
        "A/RES/217(III)[A], ",
        "A/RES/217(III) B, catalogue.symbol",
        "A/RES/217(IV) A, catalogue.symbol"
    })
    void comparesSymbolsWhateverTheirForm(String symbol, String code) {
        Instrument cited = titled("Universal Declaration of Human Rights")
                .id(Iri.of("udhr"))
                .addIdentifier(Identifier.of(IdentifierScheme.UNTS, "1"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, symbol))
                .build();

        assertThat(codes(cited)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void namesTheSymbolThatIsWrong() {
        Instrument cited = titled("Universal Declaration of Human Rights")
                .addIdentifier(Identifier.of(IdentifierScheme.UNTS, "1"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/217(III) B"))
                .id(Iri.of("udhr"))
                .build();

        assertThat(findings(cited))
                .containsExactly(
                        "warning " + CITED
                                + "/identifiers/1/value: the symbol of \"Universal Declaration of Human Rights\" is \"A/RES/217(III) A\", not \"A/RES/217(III) B\" [catalogue.symbol]");
    }

    @Test
    void saysWhatTheCatalogueDoesNotHold() {
        Instrument cited = titled("World Charter for the Right to the River").build();

        assertThat(findings(cited))
                .containsExactly("note " + CITED
                        + ": \"World Charter for the Right to the River\" is not in the catalogue, so nothing "
                        + "that is said of it could be checked [catalogue.unknown-instrument]");
    }

    @Test
    void asksTheCatalogueOfTheEmbeddingSystem() {
        Instrument own = titled("World Charter for the Right to the City")
                .id(Iri.of("world-charter"))
                .build();
        DeclarationValidator validator = DeclarationValidator.standard()
                .withCatalogue(InstrumentCatalogue.standard().with(own));

        assertThat(validator.validate(declaration(own)).isClean()).isTrue();
    }

    private static Instrument.Builder titled(String title) {
        return Instrument.builder().title(LocalizedText.of("en", title));
    }

    private static List<String> findings(Instrument cited) {
        return Findings.of("catalogue", declaration(cited));
    }

    private static List<String> codes(Instrument cited) {
        return DeclarationValidator.standard().validate(declaration(cited)).getProblems().stream()
                .map(Problem::getCode)
                .toList();
    }

    private static Declaration declaration(Instrument cited) {
        return Declaration.builder()
                .title(LocalizedText.of("en", "Harbour Declaration"))
                .addSection(Section.builder()
                        .addClause(Clause.builder()
                                .label("1.")
                                .text(LocalizedText.of("en", "Recall what was promised."))
                                .addCitation(cited)
                                .build())
                        .build())
                .build();
    }
}
