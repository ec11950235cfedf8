package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/** Numbers that stand inside an item without a label, as in drafts with options. */
class NumbersInsideTest {
    @Test
    void leaveNoGapWhereTheItemStands() {
        assertThat(found(clause("1."), holding("2.", "2bis."), Clause.builder().build(), clause("3.")))
                .isEmpty();
        assertThat(found(clause("1."), clause("1bis."), holding("2."), holding("2.", "3."), clause("5.")))
                .isEmpty();
        assertThat(found(clause("(a)"), holding("(b)"), clause("(c)"))).isEmpty();
        assertThat(found(clause("1–5"), holding("6"), clause("7"))).isEmpty();
    }

    @Test
    void leaveNoGapInAnyLanguage() {
        assertThat(found(
                        clause(Label.of(LocalizedText.of("en", "Para 1").and("fr", "Par. 1"))),
                        holding("2."),
                        clause(Label.of(LocalizedText.of("en", "Para 3").and("fr", "Par. 3")))))
                .isEmpty();
    }

    @Test
    void leaveOneIfTheyAreOthers() {
        assertThat(found(clause("1."), holding("1.", "2.", "3."), clause("3."))).anyMatch(NumbersInsideTest::isGap);
        assertThat(found(clause("1."), holding("(i)", "(ii)"), clause("3."))).anyMatch(NumbersInsideTest::isGap);
        assertThat(found(clause("1."), holding("3."), clause("3."))).anyMatch(NumbersInsideTest::isGap);
        assertThat(found(clause("1."), holding("(b)"), clause("3."))).anyMatch(NumbersInsideTest::isGap);
    }

    @Test
    void leaveOneIfTheyStandElsewhere() {
        assertThat(found(clause("1."), holding("3."), clause("2."), clause("4.")))
                .anyMatch(NumbersInsideTest::isGap);
        assertThat(found(clause("1."), clause("3."), holding("2."))).anyMatch(NumbersInsideTest::isGap);
        assertThat(found(holding("2.").toBuilder().label("1.").build(), clause("3.")))
                .anyMatch(NumbersInsideTest::isGap);
    }

    @Test
    void mayBeThoseOfSectionsAndOfClausesInThem() {
        Section first = Section.builder().label("1").build();
        Section last = Section.builder().label("3").build();
        Section ofClauses = Section.builder().addClause(clause("2")).build();
        Section ofSections = Section.builder()
                .addSection(Section.builder().label("2").build())
                .build();

        assertThat(found(first, ofClauses, last)).isEmpty();
        assertThat(found(first, ofSections, last)).isEmpty();
        assertThat(found(first, Section.builder().build(), last)).hasSize(1);
    }

    private static Clause clause(String label) {
        return Clause.builder().label(label).build();
    }

    private static Clause clause(Label label) {
        return Clause.builder().label(label).build();
    }

    private static Clause holding(String... labels) {
        return Clause.builder()
                .clauses(Arrays.stream(labels).map(NumbersInsideTest::clause).toList())
                .build();
    }

    private static boolean isGap(String finding) {
        return finding.endsWith("[numbering.gap]");
    }

    private static List<String> found(Clause... clauses) {
        return found(Section.builder().clauses(List.of(clauses)).build());
    }

    private static List<String> found(Section... sections) {
        return Findings.of(
                "numbering", Declaration.builder().sections(List.of(sections)).build());
    }
}
