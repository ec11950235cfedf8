package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.rule.parity.Translations.Row;

class OwnWordsTest {
    private static final String FORTY = "open to all who arrive here from the sea";

    @ParameterizedTest
    @ValueSource(strings = {"«%s»", "“%s”", "„%s“", "「%s」"})
    void areLeftWithoutLongQuotations(String quoted) {
        String text = "The old mayors of the town said: " + quoted.formatted(FORTY) + ".";

        assertThat(own(text)).isEqualTo("The old mayors of the town said:  .");
    }

    @Test
    void includeQuotationsOfLessThanFortyCharacters() {
        String shortest = "The old mayors of the town said: “" + FORTY.substring(1) + "”";
        String shorter = "The old mayors of the town said: “" + FORTY.substring(2) + "”";

        assertThat(own(shortest)).isEqualTo("The old mayors of the town said:  ");
        assertThat(own(shorter)).isEqualTo(shorter);
    }

    @Test
    void includeQuotationsBesideLessThanTwentyLetters() {
        assertThat(own("The old mayors told us: “" + FORTY + "”")).isEqualTo("The old mayors told us: “" + FORTY + "”");
        assertThat(own("The old mayors told us so: “" + FORTY + "”")).isEqualTo("The old mayors told us so:  ");
        assertThat(own("“" + FORTY + "” said the old mayors to us")).isEqualTo("  said the old mayors to us");
        assertThat(own("The old mayors told us so: “" + FORTY)).isEqualTo("The old mayors told us so: “" + FORTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quays are open. | The quays are open.",
                "V = length of quay  | ''",
                "The sum of it all = V | The sum of it all = V",
                "The sum of all = V  | ''",
                "= V is the length   | = V is the length",
                "abc1                | ''",
                "abcd1               | abcd1",
                "a b c d 1           | a b c d 1",
                "12 + 3 (4)          | ''"
            })
    void areNoFormulas(String text, String own) {
        assertThat(own(text)).isEqualTo(own);
    }

    @Test
    void areTheSameRowWhereNothingIsLeftOut() {
        Row row = row("The quays are open.");

        assertThat(OwnWords.of(row)).isSameAs(row);
        assertThat(OwnWords.of(row("V = 5"))).extracting(Row::part).isNotNull();
    }

    private static String own(String text) {
        return OwnWords.of(row(text)).words()[0];
    }

    private static Row row(String text) {
        return Texts.of("en", text, "fr", "Les quais sont ouverts.").rows().get(0);
    }
}
