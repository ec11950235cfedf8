package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "We AGREE.,we agree.",
                "  We  agree. ,we agree.",
                "'We\t\nagree.',we agree.",
                "We\u00A0agree.,we agree.",
                "We\u3000agree.,we agree.",
                "'We\u2003\u2028agree.',we agree.",
                "AZaz@[`{,azaz@[`{",
                "ÉCOLE À VENIR,école à venir",
                "ΛΌΓΟΣ λόγος,λόγοσ λόγοσ",
                "weagree,weagree"
            })
    void foldsCaseAndPartsTheWordsByOneBlank(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "We agree.,We agree.",
                "We agree., we  AGREE.",
                "ÉTÉ,été",
                "a, A",
                "the quays of every town stay open, The  quays of every\u00A0town stay open"
            })
    void takesTextsForTheSameThatFoldToTheSame(String one, String other) {
        assertThat(FoldedText.isSame(one, other)).isTrue();
        assertThat(FoldedText.fingerprint(one)).isEqualTo(FoldedText.fingerprint(other));
        assertThat(FoldedText.wholeFingerprint(one)).isEqualTo(FoldedText.wholeFingerprint(other));
    }

    @Test
    void takesForBlankWhatUnicodeSaysIs() {
        for (int c = 0x80; c <= Character.MAX_VALUE; c++) {
            String folded = FoldedText.of("a" + (char) c + "b");

            assertThat(folded.equals("a b")).as("U+%04X", c).isEqualTo(Character.isSpaceChar(c));
        }
    }

    @Test
    void seesInTheWholeWhatIsOtherBetweenTheEnds() {
        String text = "Every town keeps a light burning at its quay until the last of the boats is home.";

        assertThat(FoldedText.wholeFingerprint(text.replace("light", "fight")))
                .isNotEqualTo(FoldedText.wholeFingerprint(text));
        assertThat(FoldedText.wholeFingerprint(text.replace("light", "lihgt")))
                .isNotEqualTo(FoldedText.wholeFingerprint(text));
        assertThat(FoldedText.wholeFingerprint("ab")).isNotEqualTo(FoldedText.wholeFingerprint("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "We agree., We agree",
        "We agree., Weagree.",
        "the quays of every town stay open, the quays of any town stay open",
        "naïve, naive"
    })
    void tellsTextsApartThatFoldToOtherWords(String one, String other) {
        assertThat(FoldedText.isSame(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijkl mnopqr stuvwxyzabcd, abcdefghijkX mnopqr stuvwxyzabcd",
        "abcdefghijkl mnopqr stuvwxyzabcd, abcdefghijkl mnopqr Xtuvwxyzabcd",
        "abcdefghijkl mnopqr stuvwxyzabcd, Xbcdefghijkl mnopqr stuvwxyzabcd",
        "abcdefghijkl mnopqr stuvwxyzabcd, abcdefghijkl mnopqr stuvwxyzabcX",
        "ab, ba",
        "a, b"
    })
    void tellsTextsApartByTheTwelveLettersOfEachEnd(String one, String other) {
        assertThat(FoldedText.fingerprint(one)).isNotEqualTo(FoldedText.fingerprint(other));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijkl mnopqr stuvwxyzabcd, abcdefghijkl Xnopqr stuvwxyzabcd",
        "abcdefghijkl mnopqr stuvwxyzabcd, abcdefghijkl mnopqX stuvwxyzabcd"
    })
    void doesNotLookAtTheMiddleBeforeTheEndsAreAlike(String one, String other) {
        assertThat(FoldedText.fingerprint(one)).isEqualTo(FoldedText.fingerprint(other));
        assertThat(FoldedText.isSame(one, other)).isFalse();
    }
}
