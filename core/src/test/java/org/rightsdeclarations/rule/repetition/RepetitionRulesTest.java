package org.rightsdeclarations.rule.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
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
                .containsExactly("warning /sections/2/clauses/0: section-3/clause-1 to section-3/clause-2 repeat "
                        + "section-1/clause-1 to section-1/clause-2 word for word; remove one of the two copies "
                        + "[repetition.block]");
    }

    @Test
    void findsASingleTextThatStandsTwice() {
        Declaration declaration = declaration(section(QUAYS, WATER, QUAYS));

        assertThat(Findings.of("repetition", declaration))
                .containsExactly("warning /sections/0/clauses/2/text/en: this text also appears word for word in "
                        + "section-1/clause-1; check against the source which of the two belongs here "
                        + "[repetition.provision]");
    }

    @Test
    void letsABlockRunOnOverFormulas() {
        Declaration declaration = declaration(section(QUAYS, "Idem.", WATER, "Idem.", QUAYS, "Idem.", WATER, "Idem."));

        assertThat(Findings.of("repetition", declaration))
                .singleElement()
                .asString()
                .contains("section-1/clause-5 to section-1/clause-7 repeat section-1/clause-1 to section-1/clause-3");
    }

    @Test
    void choosesTheOriginalThatLeadsTheLongerRun() {
        Declaration declaration = declaration(section(QUAYS, BERTHS, QUAYS, WATER, QUAYS, WATER));

        assertThat(Findings.of("repetition", declaration))
                .anyMatch(line -> line.contains(
                        "section-1/clause-5 to section-1/clause-6 repeat section-1/clause-3 to section-1/clause-4"))
                .hasSize(2);
    }

    @Test
    void takesTheFirstOfTwoOriginalsThatLeadNoLongerRun() {
        Declaration declaration = declaration(section(QUAYS, BERTHS, QUAYS, WATER, QUAYS));

        assertThat(Findings.of("repetition", declaration))
                .hasSize(2)
                .allMatch(line -> line.contains("this text also appears word for word in section-1/clause-1"));
    }

    @Test
    void doesNotLetACopyOverlapItsOriginal() {
        assertThat(Findings.of("repetition", declaration(section(QUAYS, QUAYS, QUAYS))))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("warning /sections/0/clauses/1/text/en", "warning /sections/0/clauses/2/text/en");
    }

    @Test
    void goesOnRightAfterACopy() {
        Declaration declaration = declaration(section(QUAYS, WATER, QUAYS, WATER, WATER));

        assertThat(Findings.of("repetition", declaration))
                .extracting(line -> line.substring(line.lastIndexOf('[')))
                .containsExactly("[repetition.block]", "[repetition.provision]");
    }

    @Test
    void leavesOutAFormulaAtTheEndOfACopy() {
        Declaration declaration = declaration(section(QUAYS, WATER, "Idem.", QUAYS, WATER, "Idem.", BERTHS));

        assertThat(Findings.of("repetition", declaration))
                .singleElement()
                .asString()
                .contains("section-1/clause-4 to section-1/clause-5 repeat section-1/clause-1 to section-1/clause-2");
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

        assertThat(Findings.of("repetition", declaration(section(texts)))).hasSizeLessThan(20);
    }

    private static Section section(String... texts) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : texts) {
            clauses.add(Clause.of((clauses.size() + 1) + ".", en(text)));
        }
        return Section.builder().clauses(clauses).build();
    }

    private static Section of(Clause... clauses) {
        return Section.builder().addClauses(clauses).build();
    }
}
