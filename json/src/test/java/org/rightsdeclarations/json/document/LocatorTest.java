package org.rightsdeclarations.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.Position;

class LocatorTest {
    @ParameterizedTest
    @CsvSource({
        "'', 1:1",
        "abc, 1:4",
        "'\t\t', 1:3",
        "가나, 1:3",
        "\uD83D\uDD4A, 1:2",
        "e\u0301, 1:3",
        "\uFEFF, 1:1",
        "\uFEFFa, 1:2",
        "a\uFEFF, 1:3"
    })
    void countsCodePointsAndNoByteOrderMark(String before, String position) {
        assertThat(afterAll(before)).hasToString(position);
    }

    @Test
    void endsALineAtALineFeed() {
        assertThat(afterAll("a\nb")).hasToString("2:2");
    }

    @Test
    void endsALineAtACarriageReturn() {
        assertThat(afterAll("a\rb")).hasToString("2:2");
    }

    @Test
    void endsALineAtBothTogether() {
        assertThat(afterAll("a\r\nb")).hasToString("2:2");
    }

    @Test
    void endsTwoLinesAtBothTheOtherWayRound() {
        assertThat(afterAll("a\n\rb")).hasToString("3:2");
    }

    @Test
    void endsALineAtACarriageReturnThatIsLast() {
        assertThat(afterAll("a\r")).hasToString("2:1");
    }

    @Test
    void endsNoLineAtOtherSeparators() {
        assertThat(afterAll("a\u2028b\u0085c\u000B\u000C")).hasToString("1:8");
    }

    @Test
    void locatesSeveralOffsetsInOnePass() {
        Locator locator = new Document("a\nb".getBytes(UTF_8)).locator();

        assertThat(locator.locate(0)).hasToString("1:1");
        assertThat(locator.locate(0)).hasToString("1:1");
        assertThat(locator.locate(2)).hasToString("2:1");
    }

    @Test
    void locatesTheEndForAnOffsetBeyondIt() {
        Locator locator = new Document("a\nb".getBytes(UTF_8)).locator();

        assertThat(locator.locate(99)).hasToString("2:2");
    }

    private static Position afterAll(String before) {
        byte[] bytes = (before + "x").getBytes(UTF_8);
        return Objects.requireNonNull(new Document(bytes).locator().locate(bytes.length - 1));
    }
}
