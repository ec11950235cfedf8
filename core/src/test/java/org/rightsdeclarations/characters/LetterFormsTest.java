package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;

class LetterFormsTest {
    @ParameterizedTest
    @CsvSource({
        "ребёнка, ребенка",
        "الإعلان, الاعلان",
        "الحريّات, الحريات",
        "اتفاقيّة, اتفاقيه",
        "الذكرى, الذكري",
        "الـ, ال"
    })
    void areFolded(String word, String folded) {
        assertThat(LetterForms.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"déclaration", "제75조", "宣言", "декларация", "ـ"})
    void otherWordsAreKept(String word) {
        assertThat(LetterForms.fold(word)).isSameAs(word);
    }

    @Test
    void titlesAreTheSameInAllForms() {
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard();

        assertThat(catalogue.search("الاعلان العالمى لحقوق الانسان", TitleMatch.EXACT))
                .hasSize(1);
        assertThat(catalogue.search("الإِعْلان العالَمِيّ لحُقُوق الإنْسان", TitleMatch.EXACT))
                .hasSize(1);
        assertThat(catalogue.search("Конвенция о правах ребёнка", TitleMatch.EXACT))
                .hasSize(1);
    }
}
