package org.rightsdeclarations.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;

class ShapeTest {
    static Stream<Shape<?, ?>> shapes() {
        Stream<Shape<?, ?>> described =
                Declaration.description().reachable().stream().map(Shapes::of);
        return Stream.concat(
                described,
                Stream.of(
                        Shapes.DECLARATION,
                        CatalogueShapes.CATALOGUE,
                        CatalogueShapes.INSTRUMENT_ENTRY,
                        CatalogueShapes.EDITION_ENTRY,
                        CatalogueShapes.CLAIM));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hasEachNameOnce(Shape<?, ?> shape) {
        assertThat(shape.names()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hasNoMoreMembersThanItsBitsCanCount(Shape<?, ?> shape) {
        assertThat(shape.names()).hasSizeBetween(1, Long.SIZE);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hasNamesInLowerCamelCase(Shape<?, ?> shape) {
        assertThat(shape.names()).allMatch(name -> name.matches("\\$?[a-z]+([A-Z][a-z]+)*"));
    }
}
