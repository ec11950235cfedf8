package org.rightsdeclarations.anniversary.reading.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "пятая, 5",
        "третьей, 3",
        "третьего, 3",
        "семидесятой, 70",
        "сотую, 100",
        "двухсотым, 200",
        "четвёртая, 4",
        "пятьдесят, 0",
        "годовая, 0",
        "ая, 0"
    })
    void readsAnOrdinalInAnyCase(String word, int number) {
        assertThat(RussianNumbers.ordinal(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"семьдесят, 70", "двести, 200", "пять, 5", "четыре, 0", "мост, 0"})
    void readsACardinal(String word, int number) {
        assertThat(RussianNumbers.cardinal(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "семьдесят, 5, 70",
        "семьдесят, 9, 70",
        "семьдесят, 10, 0",
        "сто, 5, 100",
        "сто, 50, 100",
        "сто, 99, 100",
        "сто, 100, 0",
        "мост, 5, 0"
    })
    void addsWhatComesBeforeASmallerNumber(String word, int smaller, int number) {
        assertThat(RussianNumbers.before(word, smaller)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "пяти, 5",
        "семидесяти, 70",
        "семидесятипяти, 75",
        "двадцатипяти, 25",
        "сто, 100",
        "стопятидесяти, 150",
        "стодвадцатипяти, 125",
        "двухсот, 200",
        "восемнадцати, 18"
    })
    void readsTheNumberThatACompoundStartsWith(String start, int number) {
        assertThat(RussianNumbers.compound(start)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "много",
                "пятимного",
                "пятипяти",
                "пятисемидесяти",
                "семидесятидесяти",
                "восемнадцатипяти",
                "десятипяти",
                "стосто",
                "двухсотсто"
            })
    void readsNoCompoundThatIsNoNumber(String start) {
        assertThat(RussianNumbers.compound(start)).isZero();
    }
}
