package org.rightsdeclarations.rule.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

class RepetitionRulesTest {
    private static final String QUAYS = "We keep the quays open to all who arrive.";
    private static final String WATER = "We share the cost of clean water fairly.";
    private static final String BERTHS = "We hear the crews before a berth is moved.";

    @Test
    void findsATextThatStandsTwiceAsOneBlock() {
        Declaration declaration = declaration(section(QUAYS, WATER), section(BERTHS), section(QUAYS, WATER));

        assertThat(Findings.of("repetition", declaration))
                .containsExactly(
                        "warning /sections/2/clauses/0: \"section-3/clause-1\" to \"section-3/clause-2\" repeat \"section-1/clause-1\" to \"section-1/clause-2\" word for word; check against the source whether it holds both; if it holds one, keep one here, too [repetition.block]");
    }

    @Test
    void findsASingleTextThatStandsTwice() {
        Declaration declaration = declaration(section(QUAYS, WATER, QUAYS));

        assertThat(Findings.of("repetition", declaration))
                .containsExactly(
                        "warning /sections/0/clauses/2/text/en: this text also appears word for word in \"section-1/clause-1\"; check against the source which of the two belongs here [repetition.provision]");
    }

    @Test
    void tellsTextsApartThatBeginAndEndAlike() {
        String eight = "We will open eight quays to all who arrive by boat.";
        String nine = "We will open nine quays to all who arrive by boat.";
        String ten = "We will open ten quays to all who arrive by boat.";

        assertThat(Findings.of("repetition", declaration(section(eight, nine, ten))))
                .isEmpty();
        assertThat(Findings.of(
                        "repetition",
                        declaration(section(eight, nine, ten, "WE  will open nine quays to all who arrive by boat."))))
                .singleElement()
                .asString()
                .contains("/sections/0/clauses/3/text/en", "\"section-1/clause-2\"");
        assertThat(Findings.of("repetition", declaration(section(eight, nine, ten, eight))))
                .singleElement()
                .asString()
                .contains("/sections/0/clauses/3/text/en", "\"section-1/clause-1\"");
    }

    @Test
    void letsABlockRunOnOverFormulas() {
        Declaration declaration = declaration(section(QUAYS, "Idem.", WATER, "Idem.", QUAYS, "Idem.", WATER, "Idem."));

        assertThat(Findings.of("repetition", declaration))
                .singleElement()
                .asString()
                .contains(
                        "\"section-1/clause-5\" to \"section-1/clause-7\" repeat \"section-1/clause-1\" to \"section-1/clause-3\"");
    }

    @Test
    void takesWhatStandsUnderANoteOfAYearForAnotherWording() {
        assertThat(Findings.of(
                        "repetition",
                        declaration(section(QUAYS, WATER, "(Wording in force from 2027.)", BERTHS, QUAYS, WATER))))
                .isEmpty();
        assertThat(Findings.of("repetition", declaration(section(QUAYS, WATER, "(A remark.)", BERTHS, QUAYS, WATER))))
                .hasSize(1);
        assertThat(Findings.of(
                        "repetition", declaration(section(QUAYS, WATER, "(Repealed in 2027.)", BERTHS, QUAYS, WATER))))
                .hasSize(1);
        assertThat(Findings.of(
                        "repetition", declaration(section("(Wording of 2027.)", QUAYS, WATER, BERTHS, QUAYS, WATER))))
                .hasSize(1);
        assertThat(Findings.of(
                        "repetition",
                        declaration(section(QUAYS, WATER, "(Wording of 2027.)"), section(BERTHS, QUAYS, WATER))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Done at the harbour on the fifth day of May 1958. | 0",
                "Fait à Port-Louis, le cinq mai mil neuf cent cinquante-huit. | 0",
                "Совершено в порту пятого мая 1958 года в двух экземплярах. | 0",
                "Done well, the lighting of the quays costs little. | 1"
            })
    void letsSeveralPartiesSignUnderOneFormula(String formula, int found) {
        assertThat(Findings.of("repetition", declaration(section(QUAYS, formula, WATER, formula))))
                .hasSize(found);
    }

    @Test
    void takesWhatStandsThreeTimesForARefrain() {
        assertThat(Findings.of("repetition", declaration(section(QUAYS, WATER, QUAYS, BERTHS, QUAYS))))
                .isEmpty();
        assertThat(Findings.of("repetition", declaration(section(QUAYS, QUAYS, QUAYS))))
                .isEmpty();
    }

    @Test
    void letsABlockRunOnOverARefrain() {
        assertThat(Findings.of("repetition", declaration(section(QUAYS, WATER, BERTHS, QUAYS, WATER, BERTHS, WATER))))
                .singleElement()
                .asString()
                .contains(
                        "\"section-1/clause-4\" to \"section-1/clause-6\" repeat \"section-1/clause-1\" to \"section-1/clause-3\"");
    }

    @Test
    void doesNotLetACopyOverlapItsOriginal() {
        assertThat(Findings.of("repetition", declaration(section(QUAYS, QUAYS))))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("warning /sections/0/clauses/1/text/en");
    }

    @Test
    void goesOnRightAfterACopy() {
        Declaration declaration = declaration(section(BERTHS, QUAYS, WATER, QUAYS, WATER, BERTHS));

        assertThat(Findings.of("repetition", declaration))
                .extracting(line -> line.substring(line.lastIndexOf('[')))
                .containsExactly("[repetition.block]", "[repetition.provision]");
    }

    @Test
    void leavesParallelProvisionsInPeace() {
        assertThat(Findings.of(
                        "repetition", declaration(headed("Hearing", QUAYS, WATER), headed("Notice", QUAYS, WATER))))
                .isEmpty();
        assertThat(Findings.of("repetition", declaration(labelled("1.", QUAYS, WATER), labelled("2.", QUAYS, WATER))))
                .isEmpty();
        assertThat(Findings.of(
                        "repetition",
                        declaration(section(QUAYS)).toBuilder()
                                .addAnnex(section(QUAYS))
                                .build()))
                .isEmpty();
        assertThat(Findings.of(
                        "repetition",
                        declaration(section(QUAYS)).toBuilder()
                                .preamble(Preamble.builder()
                                        .addRecital(Recital.of(en(QUAYS)))
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void leavesListsUnderDifferentChapeauxInPeace() {
        Section states = section(QUAYS, WATER).toBuilder()
                .chapeau(en("We call on States:"))
                .build();
        Section cities = section(QUAYS, WATER).toBuilder()
                .chapeau(en("We call on cities:"))
                .build();

        assertThat(Findings.of("repetition", declaration(states, cities))).isEmpty();
        assertThat(Findings.of("repetition", declaration(states, states))).hasSize(1);
    }

    @Test
    void takesTheSameTextsThatAreNestedOtherwiseForOthers() {
        Clause nesting = leading(QUAYS);
        Clause flat = nesting.toBuilder().clauses(List.of()).build();

        assertThat(Findings.of(
                        "repetition",
                        declaration(of(nesting, Clause.of("2.", en(BERTHS)), flat, Clause.of("3.", en(QUAYS))))))
                .isEmpty();
    }

    @Test
    void findsAPartThatBeginsTwice() {
        assertThat(Findings.of(
                        "repetition",
                        declaration(labelled("Article I", QUAYS, WATER), labelled("Article I", QUAYS, WATER, BERTHS))))
                .singleElement()
                .asString()
                .contains(
                        "\"section-2/clause-1\" to \"section-2/clause-2\" repeat \"section-1/clause-1\" to \"section-1/clause-2\"");
    }

    @Test
    void leavesLeadInsInPeace() {
        assertThat(Findings.of("repetition", declaration(of(leading(WATER), leading(BERTHS)))))
                .isEmpty();
        assertThat(Findings.of("repetition", declaration(of(leading(WATER, QUAYS), leading(WATER, BERTHS)))))
                .isEmpty();
    }

    @Test
    void findsAnArticleThatStandsTwiceWithAllThatIsInIt() {
        assertThat(Findings.of(
                        "repetition", declaration(of(leading(WATER), Clause.of("3.", en(BERTHS)), leading(WATER)))))
                .singleElement()
                .asString()
                .contains(
                        "\"section-1/clause-3\" to \"section-1/clause-3/clause-1\" repeat \"section-1/clause-1\" to ");
    }

    @Test
    void cutsACopyWhereWhatIsNestedIsAnother() {
        Clause water = Clause.of("1.", en("We say it of the water that all of us drink."));

        assertThat(Findings.of("repetition", declaration(of(water, leading(QUAYS), water, leading(BERTHS)))))
                .singleElement()
                .asString()
                .contains("/sections/0/clauses/2/text/en");
    }

    @Test
    void leavesOutAFormulaAtTheEndOfACopy() {
        Declaration declaration = declaration(section(QUAYS, WATER, "Idem.", QUAYS, WATER, "Idem.", BERTHS));

        assertThat(Findings.of("repetition", declaration))
                .singleElement()
                .asString()
                .contains(
                        "\"section-1/clause-4\" to \"section-1/clause-5\" repeat \"section-1/clause-1\" to \"section-1/clause-2\"");
    }

    @Test
    void takesATextOfLessThanThirtyCharactersForAFormula() {
        String thirty = "We keep the old quay open now.";

        assertThat(Findings.of("repetition", declaration(section(thirty, WATER, thirty))))
                .hasSize(1);
        assertThat(Findings.of("repetition", declaration(section(thirty.substring(1), WATER, thirty.substring(1)))))
                .isEmpty();
    }

    @Test
    void takesAShortTextFarFromItselfForAFormula() {
        String[] near = {QUAYS, "One.", "Two.", "Three.", "Four.", QUAYS};
        String[] far = {QUAYS, "One.", "Two.", "Three.", "Four.", "Five.", QUAYS};
        String[] formulas = {QUAYS, "Idem.", "Two.", "Three.", "Four.", "Five.", QUAYS, "Idem."};

        assertThat(Findings.of("repetition", declaration(section(near)))).hasSize(1);
        assertThat(Findings.of("repetition", declaration(section(far)))).isEmpty();
        assertThat(Findings.of("repetition", declaration(section(formulas)))).isEmpty();
        assertThat(Findings.of("repetition", declaration(section(QUAYS), section(WATER), section(QUAYS))))
                .isEmpty();
    }

    @Test
    void findsATextNearToItselfAtTheEndOfALongList() {
        String[] texts = {"One.", "Two.", "Three.", "Four.", "Five.", "Six.", QUAYS, "Seven.", QUAYS};

        assertThat(Findings.of("repetition", declaration(section(texts)))).hasSize(1);
    }

    @Test
    void takesBlanksForNoOtherWording() {
        String spaced = QUAYS.replace(" ", "    ");

        assertThat(Findings.of("repetition", declaration(section(QUAYS), section(spaced))))
                .isEmpty();
    }

    @Test
    void leavesAClauseAndACommitmentOfTheSameWordsInPeace() {
        Section section = section(QUAYS).toBuilder()
                .addCommitment(Commitment.builder().text(en(QUAYS)).build())
                .build();

        assertThat(Findings.of("repetition", declaration(section))).isEmpty();
    }

    @Test
    void leavesNamesInPeace() {
        String name = "The Harbour Master of the Free Port of Riverside";

        assertThat(Findings.of("repetition", declaration(section(name, WATER, name))))
                .isEmpty();
        assertThat(Findings.of("repetition", declaration(section(name + " agrees", WATER, name + " agrees"))))
                .hasSize(1);
    }

    @Test
    void takesTranslationsForOtherWordingsUnlessOneIsLongerByMoreThanAQuarter() {
        Clause one = Clause.of("1.", en(QUAYS).and("fr", "n".repeat(40)));
        Clause longer = Clause.of("1.", en(QUAYS).and("fr", "m".repeat(50)));
        Clause muchLonger = Clause.of("1.", en(QUAYS).and("fr", "m".repeat(51)));

        assertThat(Findings.of("repetition", declaration(of(one), of(longer)))).isEmpty();
        assertThat(Findings.of("repetition", declaration(of(one), of(muchLonger))))
                .hasSize(1);
        assertThat(Findings.of("repetition", declaration(of(muchLonger), of(one))))
                .hasSize(1);
    }

    @Test
    void findsALongTextHoweverFarItIsFromItself() {
        String words = "We keep the quays open to all who arrive, whoever they are and from wherever they come, by day"
                + " and by night, in war and in peace; and we ask nobody for a paper that the law does not ask for;";

        assertThat(Findings.of("repetition", declaration(section(words + " ever."), section(words + " ever."))))
                .isEmpty();
        assertThat(Findings.of("repetition", declaration(section(words + " for ever."), section(words + " for ever."))))
                .hasSize(1);
    }

    @Test
    void findsATextWhereAnotherLanguageSaysSomethingElse() {
        Clause one = Clause.of("1.", en(QUAYS).and("fr", "Nous gardons les quais ouverts à tous."));
        Clause same = Clause.of("1.", en(QUAYS).and("fr", "Nos quais restent ouverts à tout le monde."));
        Clause other = Clause.of("1.", en(QUAYS).and("fr", "Nous partageons équitablement le coût de l'eau potable."));

        assertThat(Findings.of("repetition", declaration(of(one), of(same)))).isEmpty();
        assertThat(Findings.of("repetition", declaration(of(one), of(other))))
                .singleElement()
                .asString()
                .contains("/sections/1/clauses/0/text/en");
    }

    @Test
    void leavesTheOldAndTheNewWordingOfAnAmendmentInPeace() {
        String water = WATER.replace("fairly", "by income");

        assertThat(Findings.of(
                        "repetition", declaration(section("From:", QUAYS, BERTHS, WATER, "To:", QUAYS, BERTHS, water))))
                .isEmpty();
        assertThat(Findings.of(
                        "repetition", declaration(section("From:", QUAYS, WATER, BERTHS, "To:", QUAYS, water, BERTHS))))
                .isEmpty();
        assertThat(Findings.of("repetition", declaration(section("From:", QUAYS, BERTHS, WATER, QUAYS, BERTHS))))
                .hasSize(1);
    }

    @Test
    void reportsABlockThatSeveralLanguagesShareOnce() {
        Clause one = Clause.of("1.", en(QUAYS).and("fr", "Nous gardons les quais ouverts à tous."));
        Clause two = Clause.of("2.", en(WATER).and("fr", "Nous partageons le coût de l'eau propre."));

        assertThat(Findings.of("repetition", declaration(of(one, two), of(one, two))))
                .hasSize(1);
    }

    @Test
    void foldsWhiteSpaceAndCaseAndNothingElse() {
        assertThat(Findings.of(
                        "repetition", declaration(section(QUAYS, "  WE KEEP the\u00A0quays\nopen to all who arrive."))))
                .hasSize(1);
        assertThat(Findings.of("repetition", declaration(section(QUAYS, QUAYS.replace(".", "")))))
                .isEmpty();
    }

    @Test
    void acceptsFormulasThatStandTwice() {
        assertThat(Findings.of("repetition", declaration(section("We agree.", WATER, "We agree."))))
                .isEmpty();
    }

    @Test
    void acceptsTheSameWordsInTwoLanguages() {
        Declaration declaration =
                declaration(of(Clause.of("1.", en(QUAYS)), Clause.of("2.", LocalizedText.of("fr", QUAYS))));

        assertThat(Findings.of("repetition", declaration)).isEmpty();
    }

    @Test
    @Tag("large")
    void comparesAHundredThousandTextsThatDifferInTheMiddle() {
        String[] texts = IntStream.range(0, 100_000)
                .mapToObj(i -> "Everyone has the right to walk on quay " + i + " of the old harbour town.")
                .toArray(String[]::new);

        assertThat(Findings.of("repetition", declaration(section(texts)))).isEmpty();
    }

    @Test
    @Tag("large")
    void findsTheSameTextAHundredThousandTimesInFewFindings() {
        String[] texts = IntStream.range(0, 100_000).mapToObj(i -> QUAYS).toArray(String[]::new);

        assertThat(Findings.of("repetition", declaration(section(texts)))).isEmpty();
    }

    private static Section section(String... texts) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : texts) {
            clauses.add(Clause.of((clauses.size() + 1) + ".", en(text)));
        }
        return Section.builder().clauses(clauses).build();
    }

    private static Section headed(String heading, String... texts) {
        return section(texts).toBuilder().heading(en(heading)).build();
    }

    private static Section labelled(String label, String... texts) {
        return section(texts).toBuilder().label(label).build();
    }

    private static Clause leading(String... texts) {
        return Clause.builder()
                .text(en("To this end, together with the districts, we will:"))
                .clauses(section(texts).getClauses())
                .build();
    }

    private static Section of(Clause... clauses) {
        return Section.builder().addClauses(clauses).build();
    }
}
