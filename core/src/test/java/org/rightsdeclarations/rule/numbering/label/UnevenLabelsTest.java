package org.rightsdeclarations.rule.numbering.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.rule.numbering.series.Labelled;

class UnevenLabelsTest {
    private static List<LabelFinding> found(String labels) {
        List<LabelFinding> findings = new ArrayList<>();
        UnevenLabels.find(new Labels(Labelled.list(labels), null), findings);
        return findings;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§ 1;§ 2;§ 3;§ 4;§5;§ 6 | §5 | § 5",
                "Art. 1;Art. 2;Art. 3;ART 4;Art. 5;Art. 6 | ART 4 | Art. 4",
                "Artículo 1;Artículo 2;Articulo 3;Artículo 4;Artículo 5;Artículo 6 | Articulo 3 | Artículo 3",
                "1.1;1.2;1.3;1.4;1.5;1.10. | 1.10. | 1.10",
                "1.1.;1.2.;1.3.;1.4.;1.5.;1.10 | 1.10 | 1.10.",
                "1.;2.;#;3.;4.;$5;6. | $5 | 5.",
                "১।;২।;৩।;৪।;৫।;৬ । | ৬ । | ৬।"
            })
    void areToldWithWhatTheOthersWouldBe(String labels, String uneven, String meant) {
        assertThat(found(labels)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ListRules.UNEVEN);
            assertThat(finding.node()).isEqualTo(List.of(labels.split(";")).indexOf(uneven));
            assertThat(finding.arguments()).isEqualTo(Map.of("label", uneven, "meant", meant));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.;2.;3.;4.;5", // four are too few
                "1.;2.;3.;4.;5.;6;7", // two of seven are too many
                "1.;2.;3.;4.;5.;6a.", // another letter
                "1.;2.;3.;4.;5.;6.1.", // another number
                "1.;2.;3.;4.;5.;5¹.", // one put in
                "a.;b.;c.;d.;e.;f", // no figures
                "§ 1;§ 2;§ 3;§ 4;§ 5;Annex",
                "1.;2.;3.;4.;5.;6."
            })
    void areNoneThatDifferOtherwiseOrOften(String labels) {
        assertThat(found(labels)).isEmpty();
    }

    @Test
    void areAFifthOfALongListAtMost() {
        String tenEven = "1.;2.;3.;4.;5.;6.;7.;8.;9.;10.;";

        assertThat(found(tenEven + "11;12")).extracting(LabelFinding::node).containsExactly(10);
        assertThat(found(tenEven + "11;12;13")).isEmpty();
    }

    @Test
    void areNoneInAListThatIsPrintedInManyWays() {
        String eightWays = "1.;2.;3.;4.;5.;6;a 7;b 8;c 9;d 10;e 11;f 12";

        assertThat(found(eightWays)).hasSize(1);
        assertThat(found(eightWays + ";g 13")).isEmpty();
    }
}
