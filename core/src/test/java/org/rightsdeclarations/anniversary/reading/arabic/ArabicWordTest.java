package org.rightsdeclarations.anniversary.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicWordTest {
    @ParameterizedTest
    @CsvSource({
        "الميثاق, ميثاق",
        "وبالميثاق, ميثاق",
        "للميثاق, ميثاق",
        "والميثاق, ميثاق",
        "ميثاق, ميثاق",
        "لميثاق, لميثاق",
        "الله, له",
        "الي, الي",
        "ال, ال"
    })
    void losesItsArticleIfMoreThanALetterIsLeft(String word, String bare) {
        assertThat(ArabicWord.withoutArticle(word)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "ميثاق, true",
        "الميثاق, true",
        "وبالميثاق, true",
        "لميثاق, true",
        "ولميثاق, true",
        "وفلميثاق, false",
        "مميثاق, false",
        "ومميثاق, false",
        "ميثاقه, false"
    })
    void mayHaveParticlesBeforeIt(String word, boolean isSame) {
        assertThat(ArabicWord.is(word, "ميثاق")).isEqualTo(isSame);
    }

    @ParameterizedTest
    @CsvSource({"لميثاق, 0, 0", "لميثاق, 1, 1", "لِميثاق, 1, 2", "لِـميثاق, 1, 3", "لِ, 1, 2", "ل, 3, 1"})
    void goesOnAfterSomeLettersAndTheirMarks(String text, int letters, int end) {
        assertThat(ArabicWord.skip(text, 0, letters)).isEqualTo(end);
    }
}
