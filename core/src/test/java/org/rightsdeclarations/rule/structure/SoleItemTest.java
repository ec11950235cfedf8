package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.value.Label;

class SoleItemTest {
    @ParameterizedTest
    @CsvSource({
        "Article unique, true",
        "ARTICLE UNIQUE, true",
        "Parágrafo único., true",
        "Einziger Artikel, true",
        "Стаття єдина, true",
        "唯一, true",
        "Article 1, false",
        "Article uniquely, false",
        "1., false"
    })
    void isSaidByItsLabel(String label, boolean isSole) {
        assertThat(SoleItem.is(Label.of(label))).isEqualTo(isSole);
    }

    @Test
    void isSaidInAnyLanguage() {
        assertThat(SoleItem.is(Label.of(en("Article 1").and("fr", "Article unique"))))
                .isTrue();
        assertThat(SoleItem.is(Label.of(en("Article 1").and("fr", "Article premier"))))
                .isFalse();
    }
}
