package org.rightsdeclarations.catalogue.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Charter of the Port | charter of the port
            the the Charter | the charter
            The | the
            THE, (CHARTER) | charter
            UN Charter | united nations charter
            Children's Rights | childrens rights
            Children’s 'Rights' | childrens rights
            2030 Agenda | 2030 agenda
            Charte de l'été | charte de lété
            """)
    void areThoseOfATitleWithoutItsArticle(String title, String words) {
        assertThat(TitleWords.of(title)).containsExactly(words.split(" "));
        assertThat(TitleWords.key(title)).isEqualTo(words);
    }

    @Test
    void areNoneIfTheTextIsTooLong() {
        assertThat(TitleWords.of("a".repeat(TitleWords.MAX_LENGTH))).hasSize(1);
        assertThat(TitleWords.of("a".repeat(TitleWords.MAX_LENGTH + 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rights, right",
        "cities, city",
        "gas, gas",
        "bus, bus",
        "pass, pass",
        "basis, basis",
        "acts, act",
        "1948, 1948"
    })
    void loseAnEnglishPlural(String word, String singular) {
        assertThat(TitleWords.singulars(List.of(word))).containsExactly(singular);
    }

    @Test
    void areCountedOnceAndWithoutYearsOfThePast() {
        assertThat(TitleWords.singulars(List.of("rights", "of", "right", "1948", "2011", "2030", "1799", "19th")))
                .containsExactly("right", "of", "2030", "1799", "19th");
        assertThat(TitleWords.singulars(Collections.nCopies(40, "rights"))).containsExactly("right");
    }

    @ParameterizedTest
    @CsvSource({
        "united nations charter, charter",
        "united nations, united nations",
        "united cities charter, united cities charter",
        "the nations charter, the nations charter"
    })
    void loseTheUnitedNationsBeforeOthers(String words, String rest) {
        assertThat(TitleWords.withoutUnitedNations(List.of(words.split(" ")))).containsExactly(rest.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Charter of the Port of Ulsan | Charter of the Port
            Charter of the Port | Charter of the Port of Ulsan
            Charter of the Ports, second part | Charter of the Port 1999
            Charter of the Port | Charter of the Port and more
            """)
    void tellThatOneOfTwoTitlesGoesOn(String text, String title) {
        assertThat(TitleWords.isOneLonger(text, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Charter of the Port | Charter of the Port
            Charter of the Ports | Charter of the Port
            Charter of the Port 1999 | Charter of the Port
            Charter of the Port | Charter of the Port 1999
            Charter of the Port | Charter of the Port (Ulsan)
            1999 | 2000
            ... | Charter
            """)
    void tellThatNoneOfTwoTitlesGoesOn(String text, String title) {
        assertThat(TitleWords.isOneLonger(text, title)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Charter of the Port | Charter of the Port
            Chartre of the Port | Charter of the Port
            Charter of Rights | Charter of Rights, Duties, Ports
            Charter of the Port | United Nations Charter of the Port
            UN Charter of the Port | Charter of the Port
            Charter | Charter on Port
            """)
    void haveTheSameStart(String text, String title) {
        assertThat(TitleWords.haveSameStart(text, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ... | Charter of the Port
            Declaration of the Port | Charter of the Port
            Charter | Charter on Port Lights
            Charter of the and | Charter on Port Lights
            """)
    void haveNotTheSameStart(String text, String title) {
        assertThat(TitleWords.haveSameStart(text, title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "the", "unit", "united", "nation", "nations", "cities", "권리"})
    void areParticlesIfTheyTellNoTitleFromAnother(String word) {
        assertThat(TitleWords.isParticle(word))
                .isEqualTo(List.of("of", "the", "united", "nation").contains(word));
    }

    @ParameterizedTest
    @CsvSource({"1999, true", "2, true", "2a, false", "a, false"})
    void areNumbersIfTheyHaveNothingButDigits(String word, boolean isNumber) {
        assertThat(TitleWords.isNumber(word)).isEqualTo(isNumber);
    }
}
