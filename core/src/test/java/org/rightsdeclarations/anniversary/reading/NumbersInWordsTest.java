package org.rightsdeclarations.anniversary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.value.LanguageTag;

/** Which numbers a text says in words, and whether these are all. */
class NumbersInWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | الذكرى السنوية الخامسة والسبعون لميثاق الميناء | [75] | true
            ar | خمس وسبعون مدينة | [75] | true
            ar | الخامسة، السبعون | [5, 70] | true
            ar | ثلاثُ مدن | [3] | true
            ar | ستة موانئ و خمسة | [5, 6] | true
            ar | خمسة | [5] | true
            ar | مائة مدينة | [100] | true
            ar | الذكرى المئوية | [100] | true
            ar | كانون الثاني | [] | true
            ar | ربيع الأول | [] | true
            ar | المدن | [] | true
            ar | عقد من الزمن | [] | false
            ar | يوبيل المدينة | [] | false
            ar | القرن العشرين | [20] | false
            ru | семьдесят пятая годовщина порта | [75] | true
            ru | пятидесятилетие и двадцать пятая годовщина | [25, 50] | true
            ru | столетие | [100] | true
            ru | порт | [] | true
            ru | пятая годовщина и пять портов | [5] | false
            ru | юбилей порта | [] | false
            ru | три порта | [] | false
            es | setenta y cinco puertos | [75] | true
            fr | les soixante-quinze ports et la décennie | [75] | false
            en | seventy-five ports | [] | false
            zh | 七十五周年 | [] | false
            """)
    void areThoseThatAreKnown(LanguageTag language, String text, String numbers, boolean areAll) {
        SaidNumbers said = ReadLanguages.readerOf(language).orElseThrow().numbersInWords(text);

        assertThat(new TreeSet<>(said.numbers())).hasToString(numbers);
        assertThat(said.areAll()).isEqualTo(areAll);
    }
}
