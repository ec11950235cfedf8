package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedWordsTest {
    private static boolean hold(String text) {
        return QuotedWords.holds(text, text.indexOf('*'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the words “quay * lamp” are",
                "the words „quay * lamp“ are",
                "the words „, quay * lamp“ are",
                "the words „ quay * lamp“ are",
                "the words «quay * lamp» are",
                "the words « quay * lamp » are",
                "the words ‹ quay * lamp › are",
                "the words »quay * lamp« are",
                "the words \"quay * lamp\" are",
                "the words 'quay * lamp' are",
                "the words “quay’s * harbour’s lamp” are",
                "the words “quay *” are",
                "“* lamp”",
                "'* lamp'",
                "第五条中「港 * 灯」を",
                "第五条中『港 * 灯』を",
            })
    void areThoseBetweenAMarkThatOpensAndOneThatCloses(String text) {
        assertThat(hold(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the words quay * lamp are",
                "the words quay * lamp” are",
                "the words “quay * lamp are",
                "the “quay” * “lamp” are",
                "the words “ quay * lamp” are",
                "the words “quay * lamp ” are",
                "the words \" quay * lamp\" are",
                "the words \"quay * lamp \" are",
                "the words “quay * „lamp“ are",
                "a quay's * harbour's lamp",
                "a quay’s *’ lamp",
                "a5’ * quay’",
                "“quay * ’lamp",
                "*",
                "“*",
                "*”"
            })
    void areNoneAroundWhichAMarkIsMissing(String text) {
        assertThat(hold(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“quay” says", "„Kai“", "«quai»", "\"quay\"", "「港」", "“"})
    void mayBeginALabel(String label) {
        assertThat(QuotedWords.beginWith(label)).isTrue();
        assertThat(QuotedWords.beginWith("1. " + label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "„", "‚", "‘", "’", "«", "»", "‹", "›", "「", "」", "『", "』", "\"", "'", "`", "״"})
    void standBetweenSuchMarks(String mark) {
        assertThat(QuotedWords.isMark(mark.charAt(0))).isTrue();
        assertThat(QuotedWords.isMark('(')).isFalse();
    }
}
