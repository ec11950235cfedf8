package org.rightsdeclarations.anniversary.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Universal Declaration of Human Rights | Universal Declaration of Human Rights",
                "Universal Declaration of Human Rights | Universal Declaration on Human Rights, which",
                "Universal Declaration of Human Rights | UNIVERSAL DECLARATION OF HUMAN RIGHTS",
                "Declaration on the Right to Development | Declaration of the right to the development.",
                "Resolution on Local government and human rights | Resolutions on Local Government and Human Rights, adopted",
                "Charte africaine des droits de l'homme | Charte africaine des droits de l'homme",
                "세계 인권 선언 | 세계 인권 선언",
                "\"Charter of the Peoples\" | Charter of the Peoples",
            })
    void areTheSame(String title, String text) {
        assertThat(SameWords.start(title, text, 0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Universal Declaration of Human Rights | Universal Declaration",
                "Universal Declaration of Human Rights | Universal Declaration on Human Right-holders",
                "Universal Declaration of Human Rights | Universal Declaration of Human Duties",
                "Convention on the Rights of the Child | Convention on the Rights of Persons",
                "Resolution 24/2 | Resolution 25/2",
                "Law of the Sea | Declaration of the Sea",
                "The Convention | Convention",
                "ILO Convention | Convention",
                "Rights | Right-holders",
                "Pact | Packs",
                "Declaration on the Rule of Law | Declaration on the Rule of Laws",
                "!? | Convention",
                "Convention | !",
            })
    void areOthers(String title, String text) {
        assertThat(SameWords.start(title, text, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "4, true", "8, false"})
    void startWhereAWordStarts(int from, boolean isThere) {
        assertThat(SameWords.start("Charter", "the Charter", from)).isEqualTo(isThere);
    }
}
