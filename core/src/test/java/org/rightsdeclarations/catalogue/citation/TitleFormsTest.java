package org.rightsdeclarations.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لاتفاقية حقوق الطفل | اتفاقية حقوق الطفل",
                "باتفاقية حقوق الطفل | اتفاقية حقوق الطفل",
                "واتفاقية حقوق الطفل | اتفاقية حقوق الطفل",
                "كاتفاقية حقوق الطفل | اتفاقية حقوق الطفل",
                "للإعلان العالمي | الإعلان العالمي",
                "Конвенции ООН о правах ребёнка | Конвенция о правах ребёнка",
                "Конвенция ООН о правах ребёнка | Конвенция о правах ребёнка",
                "세계인권선언의 | 세계인권선언",
                "세계인권선언과 | 세계인권선언",
                "유엔 아동권리협약 | 아동권리협약",
                "UN Convention | Convention",
                "les deux Pactes | deux Pactes",
                "deux Pactes | Pactes",
                "L'Agenda | Agenda",
                "both Covenants | Covenants",
                "обоих Пактов | Пактов",
                "两项公约 | 公约",
                "联合国儿童权利公约 | 儿童权利公约"
            })
    void areTakenOffWhereTheLanguageChangesTheTitle(String inSentence, String alone) {
        assertThat(TitleForms.alone(inSentence)).isEqualTo(alone);
    }

    @Test
    void loseOneWordAfterAnother() {
        assertThat(TitleForms.all("les deux Pactes")).containsExactly("deux Pactes", "Pactes");
        assertThat(TitleForms.all("обоих Пактов")).containsExactly("Пактов", "Пакты");
        assertThat(TitleForms.all("the two two two two")).hasSize(3);
        assertThat(TitleForms.all("Pactes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Convention on the Rights of the Child",
                "اتفاقية حقوق الطفل",
                "بل",
                "Конвенция о правах ребёнка",
                "세계인권선언",
                "의의",
                "儿童权利公约",
                "\u0530",
                "\u0700 abc"
            })
    void areNoneWhereTheTitleStandsAsItIs(String title) {
        assertThat(TitleForms.alone(title)).isNull();
    }
}
