package org.rightsdeclarations.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

class ContentOrderTest {
    private static final Comparator<Clause> ORDER = Clause.description().getOrder();

    private static final List<Clause> ALL_DIFFERENT = List.of(
            Clause.builder().build(),
            Clause.builder().text("en", "a").build(),
            Clause.builder().text("en", "b").build(),
            Clause.builder().text("fr", "a").build(),
            Clause.builder().text(LocalizedText.of("en", "a").and("fr", "a")).build(),
            Clause.builder().heading("en", "a").build(),
            Clause.builder().label("1.").build(),
            Clause.builder().label("2.").build(),
            Clause.builder().label(Label.of(LocalizedText.of("en", "1."))).build(),
            Clause.builder().label(Label.of(LocalizedText.of("fr", "1."))).build(),
            Clause.builder().number(1).build(),
            Clause.builder().addClause(Clause.builder().number(1).build()).build(),
            Clause.builder()
                    .addClauses(
                            Clause.builder().number(1).build(),
                            Clause.builder().number(1).build())
                    .build(),
            keeping(Map.of("a", 1)),
            keeping(Map.of("a", "1")),
            keeping(Map.of("a", new BigDecimal("1.0"))),
            keeping(Map.of("a", true)),
            keeping(Map.of("a", List.of(1))),
            keeping(Map.of("a", Map.of("1", 1))),
            keeping(Map.of("b", 1)),
            keeping(Map.of("a", 1, "b", 1)));

    private static Clause keeping(Map<String, Object> values) {
        return Clause.builder().extensions(Extensions.of(values)).build();
    }

    @Test
    void tellsApartWhateverIsNotEqual() {
        Set<Clause> sorted = new TreeSet<>(ORDER);
        sorted.addAll(ALL_DIFFERENT);

        assertThat(sorted).hasSameSizeAs(ALL_DIFFERENT);
        assertThat(ALL_DIFFERENT)
                .allSatisfy(one -> assertThat(ALL_DIFFERENT)
                        .allSatisfy(other -> assertThat(Integer.signum(ORDER.compare(one, other)))
                                .isEqualTo(-Integer.signum(ORDER.compare(other, one)))));
    }

    @Test
    void isTheSameForEqualObjects() {
        assertThat(ALL_DIFFERENT)
                .allSatisfy(one ->
                        assertThat(ORDER.compare(one, one.toBuilder().build())).isZero());
    }

    @Test
    void staysQuickWithObjectsWhoseHashesAreEqual() {
        Party one = Party.builder().name("en", "AaAa").build();
        Party other = Party.builder().name("en", "BBBB").build();

        assertThat(one).hasSameHashCodeAs(other);
        assertThat(Party.description().getOrder().compare(one, other)).isNegative();
    }
}
