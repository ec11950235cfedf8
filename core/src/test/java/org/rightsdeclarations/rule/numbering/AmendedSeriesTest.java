package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.numbering.series.Labelled;

class AmendedSeriesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 1;Article 2;Article 4/Article 4A;Article 5",
                "Čl. 1;Čl. 3/Čl. 4;Čl. 4a;Čl. 5",
                "§ 1;§ 2;§ 4/§ 4 a;§ 5",
                "Artículo 1;Artículo 3/Artículo 4;Artículo 4 Bis.;Artículo 5",
                "Art. 1;Art. 3/Art. 4;Art. 4-ter;Art. 5",
                "第一条;第三条/第四条;第四条之一;第五条",
                "제1조;제3조/제4조;제4조의2;제5조",
                "Стаття 1;Стаття 3/Стаття 4;Стаття 4¹;Стаття 5",
            })
    void leavesOutWhatWasRepealed(String chapters) {
        assertThat(found(chapters)).containsExactly("numbering.repealed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.;2.;4./4.;4a.;5.", // no word tells these from other numbers
                "Article 1;Article 3/§ 4;§ 4a;§ 5",
                "Article L1-1;Article L1-3/Article L2-1;Article L2-2",
                "Article 1;Article 3/Article 4;Article 4.1;Article 5",
                "Artigo 1o;Artigo 3o/Artigo 4o;Artigo 5o",
                "Art. 1er;Art. 3/Art. 4;Art. 5",
                "Article (a);Article (c)/Article (d);Article (e)"
            })
    void isToldByLettersAndWordsBehindTheNumberOfTheSameWord(String chapters) {
        assertThat(found(chapters)).contains("numbering.gap").doesNotContain("numbering.repealed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article 1;Article 3;Article 4;Article 6;Article 7;Article 7a;Article 9"})
    void isASelectionIfManyAreLeftOut(String chapters) {
        assertThat(found(chapters)).containsExactly("numbering.selection");
    }

    @Test
    void isOneOfWhichManyNumbersAreLeftOutInWhateverOrder() {
        assertThat(
                        found(
                                "Article 1;Article 3;Article 4;Article 6;Article 7;Article 9;Article 9-1;Article 9-2;Article 9-4"))
                .containsExactlyInAnyOrder("numbering.selection", "numbering.repealed");
        assertThat(
                        found(
                                "Article 1;Article 1-1;Article 1-2;Article 1-4;Article 3;Article 4;Article 6;Article 7;Article 9"))
                .containsExactlyInAnyOrder("numbering.selection", "numbering.repealed");
    }

    private static List<String> found(String chapters) {
        List<Section> sections = Stream.of(chapters.split("/", -1))
                .map(labels -> Section.builder().clauses(Labelled.list(labels)).build())
                .toList();
        return Places.of(Declaration.builder().sections(sections).build()).stream()
                .map(place -> place.replaceFirst(" .*", ""))
                .filter(code -> code.matches("numbering\\.(gap|repealed|selection)"))
                .toList();
    }
}
