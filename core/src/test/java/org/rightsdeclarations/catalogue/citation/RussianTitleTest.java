package org.rightsdeclarations.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Конвенции о правах ребёнка | Конвенция о правах ребёнка",
                "Всеобщей декларации прав человека | Всеобщая декларация прав человека",
                "Всеобщую декларацию прав человека | Всеобщая декларация прав человека",
                "Международного пакта о гражданских и политических правах | Международный пакт о гражданских и политических правах",
                "Международным пактом об экономических, социальных и культурных правах | Международный пакт об экономических, социальных и культурных правах",
                "Второго факультативного протокола | Второй факультативный протокол",
                "Европейской социальной хартии | Европейская социальная хартия",
                "Американской декларации | Американская декларация",
                "Венской декларации и Программы действий | Венская декларация и Программа действий",
                "Руководящих принципов предпринимательской деятельности | Руководящие принципы предпринимательской деятельности",
                "Пекинских правил | Пекинские правила",
                "Рекомендации ЮНЕСКО | Рекомендация ЮНЕСКО",
                "Протокола, касающегося статуса беженцев | Протокол, касающийся статуса беженцев",
                "Декларации, касающейся основополагающих принципов | Декларация, касающаяся основополагающих принципов",
                "Правил, касающихся защиты | Правила, касающиеся защиты",
                "Декларация прав человека | Декларация прав человека"
            })
    void isPutIntoTheNominative(String inSentence, String nominative) {
        assertThat(RussianTitle.nominative(inSentence)).isEqualTo(nominative);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "права человека", "о правах ребёнка", "стол декларации", "а б в г д декларации"})
    void staysAsItIsWithoutANounForAnInstrumentAtItsStart(String words) {
        assertThat(RussianTitle.nominative(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Декларации, true", "КОНВЕНЦИЯ, true", "пактом, true", "права, false", "'', false"})
    void startsWithANounForAnInstrument(String word, boolean isHead) {
        assertThat(RussianTitle.isHead(word)).isEqualTo(isHead);
    }
}
