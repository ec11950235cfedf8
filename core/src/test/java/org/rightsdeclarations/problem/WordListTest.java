package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
    private static String list(WordList kind, String language, List<?> items) {
        Locale reader = Locale.forLanguageTag(language);
        return kind.of(items, Object::toString, Messages.in(reader));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A, B and C | A, B or C",
                "ar | A وB وC | A، B أو C",
                "de | A, B und C | A, B oder C",
                "es | A, B y C | A, B o C",
                "fr | A, B et C | A, B ou C",
                "ko | A, B 및 C | A, B 또는 C",
                "pt | A, B e C | A, B ou C",
                "ru | A, B и C | A, B или C",
                "zh | A、B和C | A、B或C",
                "zh-Hant | A、B和C | A、B或C"
            })
    void joinsThreeAsTheLanguageDoes(String language, String and, String or) {
        assertThat(list(WordList.AND, language, List.of("A", "B", "C"))).isEqualTo(and);
        assertThat(list(WordList.OR, language, List.of("A", "B", "C"))).isEqualTo(or);
    }

    @Test
    void leavesOneAloneAndSaysNothingForNone() {
        assertThat(list(WordList.AND, "en", List.of("A"))).isEqualTo("A");
        assertThat(list(WordList.AND, "en", List.of())).isEmpty();
        assertThat(WordList.AND.of("A", Object::toString, Messages.in(Locale.ENGLISH)))
                .isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"inglés, español e inglés", "italiano, español e italiano", "francés, español y francés"})
    void hasAnotherAndBeforeTheSoundIInSpanish(String last, String said) {
        assertThat(list(WordList.AND, "es", List.of("español", last))).isEqualTo(said);
    }

    @Test
    void putsOneSignBetweenAllOfARowAndAStrongerOneBetweenParts() {
        assertThat(list(WordList.ROW, "en", List.of("1 error", "2 notes"))).isEqualTo("1 error, 2 notes");
        assertThat(list(WordList.PARTS, "en", List.of("a, b", "c"))).isEqualTo("a, b; c");
    }

    @Test
    void showsTenAndHowManyThereAre() {
        List<Integer> eleven = IntStream.rangeClosed(1, 11).boxed().toList();

        assertThat(list(WordList.AND, "en", eleven.subList(0, 10))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9 and 10");
        assertThat(list(WordList.AND, "en", eleven)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, … (11)");
    }
}
