package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

class AnnouncementTest {
    private static final Clause FIRST = clause("4.2", "The keeper lights the lamps.");
    private static final Clause NEW = clause("4.3", "The keeper counts the boats.");
    private static final Clause LAST = clause("4.4", "The keeper reports in spring.");

    @Test
    void hasTheLabelOfTheProvisionThatItAnnounces() {
        assertThat(found(FIRST, clause("4.3", "now reads:"), NEW, LAST)).isEmpty();
    }

    @Test
    void mayStandWithoutALabelBetweenTheOldProvisionAndTheNew() {
        Clause old = clause("4.3", "The keeper counts the lamps.");
        Clause words = Clause.builder()
                .text(LocalizedText.of("en", "Delete “lamps”, so that it reads:"))
                .build();

        assertThat(found(FIRST, old, words, NEW, LAST)).isEmpty();
        assertThat(found(FIRST, old.toBuilder().addClause(words).build(), NEW, LAST))
                .isEmpty();
        assertThat(found(FIRST, old, LAST, words, NEW)).hasSize(1);
    }

    @Test
    void endsWithAColonAndHasTheSameLabelAndNothingElse() {
        Clause withItems = clause("4.3", "The keeper counts:").toBuilder()
                .addClause(clause("(a)", "boats;"))
                .addClause(clause("(b)", "lamps."))
                .build();

        assertThat(found(FIRST, clause("4.3", "The keeper sleeps."), NEW, LAST)).hasSize(1);
        assertThat(found(FIRST, clause("4.3)", "now reads:"), NEW, LAST)).hasSize(1);
        assertThat(found(FIRST, withItems, NEW, LAST)).hasSize(1);
    }

    @Test
    void mayBeANoteInBracketsOfWhichWordingEachIs() {
        Clause today = clause("4.3", "[in force] The keeper counts the lamps.");
        Clause tomorrow = clause("4.3", "[from 2027 on] The keeper counts the boats.");

        assertThat(found(FIRST, today, tomorrow, LAST)).isEmpty();
        assertThat(found(FIRST, today, NEW, LAST)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[시행일 : 2021. 10. 21.] 제34조의2",
                "[시행일:2021. 1. 12.] 제93조제1항 각 호 외의 부분 단서 중 수단으로 받은 운전면허의 취소에 관한 부분",
                "The keeper counts the boats. [Effective 1 May 2027]",
                "Старшината брои лодките. (в сила от 01.05.2027 г.)"
            })
    void mayBeANoteAtTheEndOfWhenTheNewWordingComesIntoForce(String note) {
        Clause today = clause("4.3", "The keeper counts the lamps.");
        Clause part = Clause.of(LocalizedText.of("ko", note));
        Clause tomorrow = clause("4.3", "The keeper counts:").toBuilder()
                .addClause(clause("(a)", "boats."))
                .addClause(part)
                .build();

        assertThat(found(FIRST, today, tomorrow, LAST)).isEmpty();
        assertThat(found(FIRST, today, clause("4.3", note), LAST)).isEmpty();
        assertThat(found(FIRST, tomorrow, tomorrow, LAST)).hasSize(1);
        assertThat(found(FIRST, tomorrow, today, LAST)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[전문개정 2021. 1. 12.]",
                "[Effective at once] The keeper counts the boats.",
                "[Effective 2027] The keeper counts the boats of the harbour and of all the quays of the town.",
                "Boats are counted by the keeper, effective 2027."
            })
    void isNoOtherNoteAtTheEnd(String note) {
        assertThat(found(FIRST, clause("4.3", "The keeper counts the lamps."), clause("4.3", note), LAST))
                .hasSize(1);
    }

    @Test
    void isNoneWhereAnExtractMarksWhatItCuts() {
        for (String cut : List.of(". . .", "...", "\u2026", "[\u2026]", "(...);")) {
            assertThat(found(FIRST, clause("4.3", "The keeper counts the boats. " + cut), clause("4.7", "All sleep.")))
                    .isEmpty();
        }
        assertThat(found(FIRST, NEW, clause("4.7", "All sleep."))).hasSize(1);
    }

    private static Clause clause(String label, String text) {
        return Clause.builder().label(label).text(LocalizedText.of("en", text)).build();
    }

    private static List<String> found(Clause... clauses) {
        Section section = Section.builder().clauses(List.of(clauses)).build();
        return Findings.of(
                        "numbering", Declaration.builder().addSection(section).build())
                .stream()
                .filter(line -> line.startsWith("warning"))
                .toList();
    }
}
