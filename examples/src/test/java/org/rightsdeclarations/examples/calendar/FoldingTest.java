package org.rightsdeclarations.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @Test
    void leavesLinesThatAreShortEnough() {
        String lines = ("x".repeat(75) + "\r\n").repeat(3);

        assertThat(Folding.fold(lines)).isEqualTo(lines);
    }

    @Test
    void countsTheBlankThatALineGoesOnWith() {
        assertThat(Folding.fold("x".repeat(150) + "\r\n"))
                .isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "권", "🕊"})
    void countsOctetsAndSplitsNoCharacter(String character) {
        String line = character.repeat(100);

        String folded = Folding.fold(line);

        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(1)
                .allMatch(piece -> piece.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(piece -> StandardCharsets.UTF_8.newEncoder().canEncode(piece));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }
}
