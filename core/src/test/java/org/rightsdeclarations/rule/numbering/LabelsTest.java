package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.value.LanguageTag;

class LabelsTest {
    /** One of 17,576 tags of three letters. */
    private static String tag(int number) {
        return "" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    @Test
    void areReadInEachLanguageThatHasThem() {
        Clause english = Clause.builder().label("en", "1").build();
        Clause french = Clause.builder().label("fr", "1").addLanguage("es").build();

        assertThat(Labels.of(List.of(english, french)))
                .extracting(labels -> String.valueOf(labels.language()))
                .containsExactly("en", "es", "fr");
        assertThat(Labels.of(List.of(Clause.builder().label("1").build())))
                .extracting(labels -> String.valueOf(labels.language()))
                .containsExactly("null");
    }

    @Test
    void areReadInAtMostSoManyLanguagesThatItCostsNoMoreThanTheListIsLong() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            clauses.add(Clause.builder().label(tag(i), "1").build());
        }
        clauses.add(Clause.builder().label(tag(4_000), "1").build());
        clauses.add(Clause.builder().label(tag(4_000), "2").build());

        List<Labels> read = Labels.of(clauses);

        assertThat(read).hasSizeLessThan(25);
        assertThat(read).extracting(labels -> String.valueOf(labels.language())).contains(tag(4_000));
    }

    @Test
    void ofANodeInOtherLanguagesAreNotRead() {
        Clause french = Clause.builder().label("2").addLanguage("fr").build();
        Labels english = new Labels(List.of(french), LanguageTag.of("en"));

        assertThat(english.get(0)).isNull();
        assertThat(new Labels(List.of(french), LanguageTag.of("fr")).get(0)).isEqualTo("2");
    }
}
