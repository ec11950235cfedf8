package org.rightsdeclarations.anniversary.reading.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianOrdinalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            75-я годовщина | 75-я = 75
            75‑й юбилей | 75‑й = 75
            75 годовщина | 75 = 75
            семьдесят пятая годовщина | семьдесят пятая = 75
            сто двадцать пятая годовщина | сто двадцать пятая = 125
            двести пятая годовщина | двести пятая = 205
            мост пятая годовщина | пятая = 5
            сто, пятая годовщина | пятая = 5
            50-я и 25-я годовщины | 50-я = 50; 25-я = 25
            10-я, 50-я и 25-я годовщины | 10-я = 10; 50-я = 50; 25-я = 25
            10-я, 25-я годовщины | 25-я = 25
            и 25-я годовщина | 25-я = 25
            мост и 25-я годовщина | 25-я = 25
            75-летие | 75-летие = 75
            75 – летие | 75 – летие = 75
            75летие | 75летие = 75
            в 75-летний юбилей | 75-летний = 75
            семидесятипятилетие | семидесятипятилетие = 75
            столетний юбилей | столетний = 100
            полувековой юбилей | полувековой = 50
            вековой юбилей | вековой = 100
            вековому юбилею | вековому = 100
            золотой юбилей | золотой = 50
            золотыми юбилей | золотыми = 50
            """)
    void areReadBesideTheWordForTheAnniversary(String text, String ordinals) {
        assertThat(ordinals(text)).isEqualTo(List.of(ordinals.split("; ")));
        assertThat(ordinals("— " + text + ".")).isEqualTo(List.of(ordinals.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "годовщина",
                "новая годовщина",
                "75-я, годовщина",
                "75-ая- годовщина",
                "75-кв годовщина",
                "75- годовщина",
                "75 лет",
                "летие",
                "многолетие",
                "летописная 75",
                "молодой юбилей",
                "ой юбилей",
                "летний юбилей",
                "долголетний юбилей"
            })
    void areNotReadOtherwise(String text) {
        assertThat(ordinals(text)).isEmpty();
    }

    @Test
    void areNoMoreThanTenBesideOneWord() {
        String text = "1-я, ".repeat(11) + "2-я и 3-я годовщины";

        assertThat(ordinals(text)).hasSize(10).endsWith("2-я = 2", "3-я = 3");
    }

    private static List<String> ordinals(String text) {
        return RussianOrdinals.in(text).stream()
                .flatMap(found -> found.all().stream())
                .map(ordinal -> ordinal.words().words() + " = " + ordinal.number())
                .toList();
    }
}
