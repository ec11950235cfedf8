package org.rightsdeclarations.examples.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Position;

class SourceTextTest {
    @Test
    void countsLinesAndColumnsAsAPositionDoes() {
        SourceText source = source("\uFEFFa\nb\r\nc\rd");

        assertThat(source.excerpt(new Position(1, 1))).contains(new SourceExcerpt("a", 0));
        assertThat(source.excerpt(new Position(2, 1))).contains(new SourceExcerpt("b", 0));
        assertThat(source.excerpt(new Position(3, 2))).contains(new SourceExcerpt("c", 1));
        assertThat(source.excerpt(new Position(4, 1))).contains(new SourceExcerpt("d", 0));
    }

    @Test
    void hasNothingToShowAfterTheEndAndOnBlankLines() {
        SourceText source = source("a\n  \n");

        assertThat(source.excerpt(new Position(2, 1))).isEmpty();
        assertThat(source.excerpt(new Position(3, 1))).isEmpty();
        assertThat(source("").excerpt(new Position(1, 1))).isEmpty();
    }

    private static SourceText source(String text) {
        return SourceText.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
