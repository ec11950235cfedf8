package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void showsLineAndColumn() {
        assertThat(new Position(12, 5)).hasToString("12:5");
    }

    @Test
    void ordersByLineThenByColumn() {
        Stream<Position> positions = Stream.of(new Position(2, 1), new Position(1, 10), new Position(1, 9));

        assertThat(positions.sorted()).map(Position::toString).containsExactly("1:9", "1:10", "2:1");
    }
}
