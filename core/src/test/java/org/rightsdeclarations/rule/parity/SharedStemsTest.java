package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.rule.parity.Translations.Row;
import org.rightsdeclarations.value.LocalizedText;

class SharedStemsTest {
    private static final String HARBOUR = "The council of Rotterdam protects the harbour.";
    private static final String LAMPS = "The lamps of 1948 illuminate the university.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le conseil de Rotterdam protège le port. | Les lampes de 1948 illuminent l'université. | -4",
                "Les lampes de 1948 illuminent l'université. | Le conseil de Rotterdam protège le port. | 4",
                "Rotterdam. | Le port est ouvert. | -1",
                "Le port est ouvert en 1948. | Nous aussi. | 1",
                "Le port est ouvert. | Il est à tous. | 0",
                "Le 5 mai. | Il a un but. | 0"
            })
    void tellBesideWhichTranslationsTextsStand(String first, String second, int exchanged) {
        List<Row> rows = Texts.ofClauses(List.of(
                        Clause.of(LocalizedText.of("en", HARBOUR).and("fr", first)),
                        Clause.of(LocalizedText.of("en", LAMPS).and("fr", second))))
                .rows();

        assertThat(SharedStems.ofExchanged(rows.get(0), 1, rows.get(1), 1)).isEqualTo(exchanged);
    }
}
