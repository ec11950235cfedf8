package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
