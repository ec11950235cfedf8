package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsdeclarations.value.NodeId;

class TranslationsPropertiesTest {
    @Property
    void haveNoIdTwiceIfNeitherSideHas(@ForAll("items") List<String> english, @ForAll("items") List<String> spanish) {
        Declaration one = TranslationsByIdTest.declaration("en", String.join(", ", english));
        Declaration other = TranslationsByIdTest.declaration("es", String.join(", ", spanish));

        List<Clause> merged = one.with(other).declaration().allClauses();

        assertThat(merged.stream().map(Clause::getId).flatMap(Optional::stream)).doesNotHaveDuplicates();
        Set<NodeId> both = ids(one);
        both.retainAll(ids(other));
        assertThat(merged)
                .filteredOn(clause -> clause.getId().filter(both::contains).isPresent())
                .hasSize(both.size())
                .allSatisfy(clause -> assertThat(clause.getText().orElseThrow().getLanguages())
                        .hasSize(2));
    }

    private static Set<NodeId> ids(Declaration declaration) {
        Set<NodeId> ids = new HashSet<>();
        declaration.allClauses().forEach(clause -> clause.getId().ifPresent(ids::add));
        return ids;
    }

    /** Items that have an id, a label or both, where no id stands twice. */
    @Provide
    Arbitrary<List<String>> items() {
        Arbitrary<String> ids = Arbitraries.of(":", "a:", "b:", "c:", "d:", "e:");
        Arbitrary<String> labels = Arbitraries.of("", "1.", "2.", "3.", "4.", "5.");
        return Combinators.combine(ids, labels)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(item -> item.startsWith(":") ? item : item.substring(0, 1));
    }
}
