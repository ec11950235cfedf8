package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.value.LanguageTag;

class OtherLettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | a declaração das ações não é promessa | ã ç õ
            es-Latn | a declaração das ações não é promessa | ã ç õ
            es | we walk with kind words | k w
            es | chã, dão, não, nhão | ã
            es | so we walk, with kind and known words, which work | k w
            ru | ми її маємо та її бережемо і любимо | є і ї
            sr | мы были тут и вы были | ы
            sr-Cyrl | мы были тут и вы были | ы
            zh-Hans | 權利與義務 | 務 權 義 與
            zh-CN | 權利與義務 | 務 權 義 與
            zh-SG | 權利與義務 | 務 權 義 與
            cmn-Hans | 權利與義務 | 務 權 義 與
            zh-Hant | 权利与义务 | 义 务 权
            zh-TW | 权利与义务 | 义 务 权
            zh-HK | 权利与义务 | 义 务 权
            de | não à são ótimo çom õu êu | à ã ç ê ó õ
            """)
    void areThoseThatALanguageDoesNotUse(String language, String text, String letters) {
        assertThat(OtherLetters.find(passage(language, text))).contains(letters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | la declaración de los niños y las niñas
            es | a declaração das ações é promessa
            es | Declaração Ações Não Não São
            es | a Declaração das Ações não são
            es | we walk with words
            es | l'ação-não-são
            es | el aymara, guarasuwe, kallawaya machineri, pacawara, weenhayek, yaminawa y kavineña
            pt | a declaração das ações não é promessa
            xx | a declaração das ações não é promessa
            sr-Latn | мы были тут и вы были
            es-Cyrl | a declaração das ações não é promessa
            zh | 權利與義務
            zh-Hant | 權利與義務
            zh-Hant-CN | 權利與義務
            zh-Hans | 權利與人
            zh-TW | 權利與義務
            """)
    void areNoneOfALanguageThatUsesThemOrIfThereAreFew(String language, String text) {
        assertThat(OtherLetters.find(passage(language, text))).isEmpty();
    }

    @Test
    void areOneOfSeventyAtLeast() {
        String words = "não são ção ";

        assertThat(OtherLetters.find(passage("es", words + "a".repeat(4 * 70 - 9))))
                .isPresent();
        assertThat(OtherLetters.find(passage("es", words + "a".repeat(4 * 70 - 8))))
                .isEmpty();
        assertThat(OtherLetters.find(passage("es", words + "A" + "a".repeat(500))))
                .isPresent();
    }

    @Test
    void areOneOfFiftyAtLeastIfForeignWordsMayHaveThem() {
        String words = "we walk with kind words ";

        assertThat(OtherLetters.find(passage("es", words + "a".repeat(6 * 50 - 19))))
                .isPresent();
        assertThat(OtherLetters.find(passage("es", words + "a".repeat(6 * 50 - 18))))
                .isEmpty();
    }

    @Test
    void areOneOfTwelveAtLeastAmongChineseCharacters() {
        assertThat(OtherLetters.find(passage("zh-Hans", "權與義" + "人".repeat(33))))
                .isPresent();
        assertThat(OtherLetters.find(passage("zh-Hans", "權與義" + "人".repeat(34))))
                .isEmpty();
    }

    private static Passage passage(String language, String text) {
        return new Passage(LanguageTag.of(language), text);
    }
}
