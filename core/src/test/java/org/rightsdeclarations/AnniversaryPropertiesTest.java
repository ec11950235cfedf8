package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rightsdeclarations.world.Origin;
import org.rightsdeclarations.world.OriginArbitraries;

@Tag("slow")
class AnniversaryPropertiesTest {
    @Property
    void countsTheOrdinalBackFromTheYear(
            @ForAll @IntRange(min = 1, max = 7000) int ordinal, @ForAll("origins") Origin origin) {
        Anniversary anniversary = Anniversary.of(ordinal, origin);

        assertThat(Anniversary.inYear(anniversary.getYear().orElseThrow(), origin))
                .isEqualTo(anniversary);
    }

    @Property
    void fallsInItsYear(@ForAll @IntRange(min = 1) int ordinal, @ForAll("origins") Origin origin) {
        Anniversary anniversary = Anniversary.of(ordinal, origin);

        assertThat(anniversary.getDate().isPresent())
                .isEqualTo(anniversary.getYear().isPresent());
        anniversary.getDate().ifPresent(date -> {
            assertThat(date.getStart().getYear())
                    .isEqualTo(anniversary.getYear().getAsInt());
            assertThat(date.getEnd().getYear()).isEqualTo(anniversary.getYear().getAsInt());
        });
    }

    @Provide
    Arbitrary<Origin> origins() {
        return OriginArbitraries.origins(1, 2999)
                .filter(origin -> origin.getOriginDate().isPresent());
    }
}
