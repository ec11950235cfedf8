package org.rightsdeclarations.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;

class WholePartsTest {
    private static final Part<Declaration> ROOT = Part.root(
            Declaration.builder()
                    .addSection(Section.builder()
                            .addClauses(
                                    Clause.of("1", LocalizedText.of("en", "All quays.")),
                                    Clause.of("2", LocalizedText.of("en", "All lamps.")))
                            .build())
                    .build(),
            Declaration.description());

    private static Part<?> at(String address) {
        return ROOT.find(Address.of(address)).orElseThrow();
    }

    @Test
    void aPartIsWholeUnlessSomethingInItIsBroken() {
        WholeParts parts = new WholeParts(Map.of(), Set.of("/sections/0/clauses/1/text/en"));

        assertThat(parts.isWhole(ROOT)).isFalse();
        assertThat(parts.isWhole(at("section-1"))).isFalse();
        assertThat(parts.isWhole(at("section-1/clause-1"))).isTrue();
        assertThat(parts.isWhole(at("section-1/clause-2"))).isFalse();
        assertThat(parts.isWhole(at("section-1/clause-2/label"))).isTrue();
        assertThat(parts.isWhole(at("section-1/clause-2/text"))).isFalse();
    }

    @Test
    void whatIsBrokenIsFoundBehindItemsThatCouldNotBeBuilt() {
        Map<String, IntStream.Builder> dropped =
                Map.of("/sections/0/clauses", IntStream.builder().add(0).add(2));
        WholeParts parts = new WholeParts(dropped, Set.of("/sections/0/clauses/3/label"));

        assertThat(parts.isWhole(at("section-1/clause-1"))).isTrue();
        assertThat(parts.isWhole(at("section-1/clause-2"))).isFalse();
        assertThat(parts.pointerOf(at("section-1/clause-1"))).isEqualTo("/sections/0/clauses/1");
        assertThat(parts.pointerOf(at("section-1/clause-2/label"))).isEqualTo("/sections/0/clauses/3/label");
    }

    @Test
    void droppedItemsAloneBreakNothing() {
        WholeParts parts =
                new WholeParts(Map.of("/sections", IntStream.builder().add(0)), Set.of());

        assertThat(parts.isWhole(ROOT)).isTrue();
        assertThat(parts.pointerOf(at("section-1"))).isEqualTo("/sections/1");
    }
}
