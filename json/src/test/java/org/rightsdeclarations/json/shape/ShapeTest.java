package org.rightsdeclarations.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {
    static List<Shape<?, ?>> shapes() {
        return List.of(
                DeclarationShapes.DECLARATION,
                CatalogueShapes.CATALOGUE,
                CatalogueShapes.INSTRUMENT_ENTRY,
                CatalogueShapes.EDITION_ENTRY,
                CatalogueShapes.CLAIM,
                ProvisionShapes.CLAUSE,
                ProvisionShapes.SECTION,
                ProvisionShapes.PREAMBLE,
                EventShapes.EVENT,
                EventShapes.PLACE,
                EventShapes.KEY_DATE,
                EventShapes.DEADLINE,
                EventShapes.REPORTING,
                InstrumentShapes.IDENTIFIER,
                InstrumentShapes.INSTRUMENT,
                InstrumentShapes.OCCURRENCE,
                InstrumentShapes.SOURCE,
                PartyShapes.PARTY,
                PartyShapes.SIGNATORIES,
                TextShapes.SPEECH_ACT,
                TextShapes.QUOTATION);
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
        assertThat(shape.names()).allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
    }
}
