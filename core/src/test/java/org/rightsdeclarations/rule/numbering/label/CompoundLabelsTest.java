package org.rightsdeclarations.rule.numbering.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.numbering.series.Labelled;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/** Labels of two numbers and more, with words or signs between them, of which the last counts. */
class CompoundLabelsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "§1. stk. 1;§1. stk. 2;§1. stk. 3;§2. stk. 1;§3. stk. 1;§3. stk. 2",
                "§1. stk. 1;§1. stk. 2;§1. stk. 3;§1. stk. 3a;§1. stk. 4;§2. stk. 1",
                "§ 1, stk. 1;§ 1, stk. 2;§ 2;§ 3, stk. 1;§ 3, stk. 2",
                "§ 1;§ 1, stk. 2;§ 1, stk. 3;§ 2;§ 2, stk. 2;§ 3",
                "§ 1 Abs. 1;§ 1 Abs. 2;§ 2 Abs. 1",
                "§ 1 Abs. 1;§ 1 Abs. 2;§ 1 Abs. 3;§ 2 Abs. 1;§ 3 Abs. 1;§ 4;§ 5 Abs. 1",
                "§ 1 Abs. 1 Nr. 1;§ 1 Abs. 1 Nr. 2;§ 1 Abs. 2 Nr. 1;§ 2 Abs. 1",
                "§ 5a Abs. 1;§ 5a Abs. 2;§ 5b Abs. 1;§ 5b Abs. 2",
                "§ 1 Abs. 1;§ 1 Abs. 2 und 3;§ 1 Abs. 4;§ 2 Abs. 1",
                "§ 1 lit. a;§ 1 lit. b;§ 2 lit. a",
                "Art. 1 al. 1;Art. 1 al. 2;Art. 1 al. 3;Art. 2 al. 1;Art. 2 al. 2",
                "Art. 1er al. 1;Art. 1er al. 2;Art. 2 al. 1;Art. 2 al. 2",
                "Artikel 3 lid 1;Artikel 3 lid 2;Artikel 4 lid 1",
                "Art. 5 ust. 1;Art. 5 ust. 2;Art. 6 ust. 1",
                "čl. 2 odst. 1;čl. 2 odst. 2;čl. 3 odst. 1",
                "Art. 2 § 1;Art. 2 § 2;Art. 3 § 1",
                "Art. 1º, § 1º;Art. 1º, § 2º;Art. 2º",
                "3 § 1 mom.;3 § 2 mom.;4 § 1 mom.",
                "7 kap. 1 §;7 kap. 2 §;8 kap. 1 §;8 kap. 2 §",
                "Article 1, paragraph 1;Article 1, paragraph 2;Article 2, paragraph 1",
                "Section 1 of Chapter 1;Section 2 of Chapter 1;Section 1 of Chapter 2;Section 2 of Chapter 2",
                "Статья 1, пункт 1;Статья 1, пункт 2;Статья 2",
                "المادة 1، الفقرة 1;المادة 1، الفقرة 2;المادة 2، الفقرة 1",
                "제2조 제1항;제2조 제2항;제3조 제1항",
                "第一条 第一款;第一条 第二款;第二条 第一款",
            })
    void countTogetherIfOnlyTheirLastNumbersDiffer(String labels) {
        assertThat(found(labels)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§1. stk. 1;§1. stk. 2;§1. stk. 4;§2. stk. 1 | gap 2",
                "§1. stk. 1;§1. stk. 3 | gap 1",
                "§ 1 Abs. 1;§ 1 Abs. 2;§ 1 Abs. 2;§ 1 Abs. 3 | repeat 2",
                "§ 1 Abs. 1;§ 1 Abs. 1;§ 2 Abs. 1 | repeat 1",
                "Art. 1 al. 1;Art. 1 al. 2;Art. 1 al. 4 | gap 2",
                "Art. 5 ust. 1;Art. 5 ust. 3;Art. 5 ust. 2;Art. 5 ust. 4 | order 1",
                "§ 1 Abs. 1;§ 2 Abs. 1;§ 4 Abs. 1 | gap 2",
                "3. Agenda 21;4. Plan 5;4. Agenda 21;5. Room 12 | repeat 2",
                "1. Night train 7;2. Night train 7;2. Night train 7;3. Night train 7 | repeat 2",
            })
    void tellWhatIsWrongWithTheNumberThatCounts(String labels, String expected) {
        assertThat(found(labels)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 1 - Agenda 21;Article 2 - Agenda 21;Article 3 - Agenda 22",
                "1. Room 3;2. Room 1;3. Room 2",
                "1. 30 days;2. 10 days;3. 20 days",
                "Art. 1;Art. 2;Art. 3 al 5;Art. 6"
            })
    void areNoneIfTheirFirstNumbersCount(String labels) {
        assertThat(found(labels)).isEmpty();
    }

    @Test
    void goOnInTheNextSection() {
        assertThat(Findings.of("numbering", declaration("§ 1 Abs. 1;§ 1 Abs. 2", "§ 2 Abs. 1;§ 2 Abs. 2", "§ 3")))
                .isEmpty();
        assertThat(Findings.of("numbering", declaration("§ 1 Abs. 1;§ 1 Abs. 2;§ 2", "§ 3")))
                .isEmpty();
    }

    @Test
    void areComparedWithThoseOfOtherLanguagesByTheNumberThatCounts() {
        Section.Builder section = Section.builder();
        for (int i = 1; i <= 3; i++) {
            LocalizedText label = LocalizedText.of("de", "§ 1 Abs. " + i).and("en", "Article 1 paragraph " + i);
            section.addClause(Clause.builder().label(Label.of(label)).build());
        }

        assertThat(Findings.of(
                        "numbering",
                        Declaration.builder().addSection(section.build()).build()))
                .isEmpty();
    }

    @Test
    void mayHaveTheirLastNumberStated() {
        Clause second = Clause.builder().label("§ 1 Abs. 2").number(2).build();

        assertThat(Agreement.contradictsStated(second)).isFalse();
    }

    private static Declaration declaration(String... sections) {
        Declaration.Builder declaration = Declaration.builder();
        for (String labels : sections) {
            declaration.addSection(
                    Section.builder().clauses(Labelled.list(labels)).build());
        }
        return declaration.build();
    }

    private static List<String> found(String labels) {
        return Labelled.found(labels);
    }
}
