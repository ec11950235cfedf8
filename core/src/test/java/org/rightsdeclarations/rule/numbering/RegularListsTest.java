package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.LocalizedText;

class RegularListsTest {
    @Test
    void findsNothingToLookAtWhereAllListsCountFromOne() {
        assertThat(RegularLists.isAll(withTwoAt("nowhere"))).isTrue();
    }

    @Test
    void findsNothingToLookAtWhereThereIsNoPreamble() {
        assertThat(RegularLists.isAll(
                        Declaration.builder().title(LocalizedText.of("en", "A")).build()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recital",
                "section",
                "clause",
                "clause of a clause",
                "commitment",
                "section of a section",
                "annex"
            })
    void looksAtAListThatBeginsWithTwoWhereverItStands(String place) {
        assertThat(RegularLists.isAll(withTwoAt(place))).isFalse();
    }

    /** Makes a declaration of lists of one item, each labelled 1, but 2 at a place. */
    private static Declaration withTwoAt(String place) {
        Clause inner =
                Clause.builder().label(label("clause of a clause", place)).build();
        Clause clause =
                Clause.builder().label(label("clause", place)).addClause(inner).build();
        Commitment commitment =
                Commitment.builder().label(label("commitment", place)).build();
        Section innerSection =
                Section.builder().label(label("section of a section", place)).build();
        return Declaration.builder()
                .title(LocalizedText.of("en", "Harbour Declaration"))
                .preamble(Preamble.builder()
                        .addRecital(
                                Recital.builder().label(label("recital", place)).build())
                        .build())
                .addSection(Section.builder()
                        .label(label("section", place))
                        .addClause(clause)
                        .addCommitment(commitment)
                        .addSection(innerSection)
                        .build())
                .addAnnex(Section.builder().label(label("annex", place)).build())
                .build();
    }

    private static String label(String place, String ofTwo) {
        return place.equals(ofTwo) ? "2." : "1.";
    }
}
