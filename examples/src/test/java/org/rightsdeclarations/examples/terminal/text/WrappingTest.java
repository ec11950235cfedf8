package org.rightsdeclarations.examples.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one two three; one two/  three",
                "one two thre; one two/  thre",
                "one *.json; one/  *.json",
                "one [two three]; one/  [two three]",
                "[one two three] four; [one two three]/  four",
                "anniversaries; anniversaries",
                "one anniversaries two; one/  anniversaries/  two",
                "가나 다라; 가나/  다라",
                "가나다라마바; 가나다라마바",
                "中文中文中文; 中文中文/  中文",
                "中文中，中文; 中文中，/  中文",
                "中文中文，中; 中文中/  文，中",
                "中文*.json; 中文/  *.json",
                "one \u001B[1mtwo\u001B[0m three; one \u001B[1mtwo\u001B[0m/  three",
            })
    void breaksLinesOfEightCellsWhereAReaderWould(String text, String lines) {
        assertThat(Wrapping.wrap(text, 8, 2))
                .isEqualTo(lines.replace("/", System.lineSeparator()) + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\u2066one two three\u2069 four; \u2066one two\u2069/  \u2066three\u2069/  four",
                "\u2067one \u2066two three\u2069\u2069; \u2067one \u2066two\u2069\u2069/  \u2067\u2066three\u2069\u2069",
                "א ב ג ד ה; \u200Eא ב ג ד/\u200E  ה",
            })
    void keepsIsolationsInEachLine(String text, String lines) {
        assertThat(Wrapping.wrap(text, 8, 2))
                .isEqualTo(lines.replace("/", System.lineSeparator()) + System.lineSeparator());
    }
}
