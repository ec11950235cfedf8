package org.rightsdeclarations.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.numeral.Numeral.Style;

class LetterOrderTest {
    private static List<List<List<Integer>>> read(String... labels) {
        List<PrintedNumber> numbers = Stream.of(labels).map(PrintedNumber::of).toList();
        return LetterOrder.readings(numbers).stream()
                .map(way -> way.stream()
                        .map(readings -> readings.stream().map(Numeral::number).toList())
                        .toList())
                .toList();
    }

    @Test
    void readsLettersInEachOrderAndThenInAny() {
        assertThat(read("ロ", "ニ"))
                .containsExactly(
                        List.of(List.of(43), List.of(22)),
                        List.of(List.of(2), List.of(4)),
                        List.of(List.of(43, 2), List.of(22, 4)));
    }

    @Test
    void takesNoNumberFromAnAlphabetThatLacksALetterOfTheList() {
        assertThat(read("л)")).last().isEqualTo(List.of(List.of(11, 12, 13, 15, 14)));
        assertThat(read("ё)", "й)", "л)")).last().isEqualTo(List.of(List.of(7), List.of(11), List.of(13)));
    }

    @Test
    void readsLettersThatAreInNoAlphabetTogetherInAny() {
        assertThat(read("ё)", "ђ)")).containsExactly(List.of(List.of(7), List.of(6)));
    }

    @Test
    void readsOtherNumbersAsPrinted() {
        assertThat(read("(i)", "2")).containsExactly(List.of(List.of(1, 9), List.of(2)));
        assertThat(read()).containsExactly(List.of());
    }

    @Test
    void writesInTheOrderOfOtherLetters() {
        assertThat(LetterOrder.write(Style.KANA, 3, Map.of("ロ", 2, "ニ", 4))).isEqualTo("ハ");
        assertThat(LetterOrder.write(Style.KANA, 3, Map.of("イ", 2, "エ", 4))).isEqualTo("ウ");
        assertThat(LetterOrder.write(Style.ARABIC, 4, Map.of("ت", 3, "ج", 5))).isEqualTo("ث");
    }

    @Test
    void writesAsEverWhereLettersAreInNoOrder() {
        assertThat(LetterOrder.write(Style.KANA, 3, Map.of("ロ", 9))).isEqualTo("ウ");
        assertThat(LetterOrder.write(Style.KANA, 99, Map.of())).isEqualTo("99");
        assertThat(LetterOrder.write(Style.LOWER_LETTER, 3, Map.of("b", 2))).isEqualTo("c");
    }
}
