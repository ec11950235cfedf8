package org.rightsdeclarations.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("slow")
class SymbolKeyPropertiesTest {
    @Property
    void existsOrIsEmptyForAnyText(@ForAll String text) {
        String key = SymbolKey.of(text);

        assertThat(SymbolKey.allOf(text).isEmpty()).isEqualTo(key.isEmpty());
    }

    @Property
    void isAmongAllKeysOfAWholeSymbol(@ForAll("almostSymbols") String text) {
        String key = SymbolKey.of(text);

        if (!key.isEmpty()) {
            assertThat(SymbolKey.allOf(text)).contains(key);
        }
    }

    @Property
    void doesNotDependOnCase(@ForAll("almostSymbols") String text) {
        assertThat(SymbolKey.of(text.toLowerCase(Locale.ROOT))).isEqualTo(SymbolKey.of(text));
    }

    @Property
    void findsAResolutionByNumberAlone(@ForAll("numbers") String number) {
        assertThat(SymbolKey.allOf("A/HRC/RES/" + number)).contains(SymbolKey.of(number));
        assertThat(SymbolKey.allOf("A/RES/" + number)).contains(SymbolKey.of("GA resolution " + number));
        assertThat(SymbolKey.allOf("A/RES/" + number)).doesNotContain(SymbolKey.of("HRC " + number));
    }

    @Provide
    Arbitrary<String> almostSymbols() {
        return Arbitraries.of(
                        "A/",
                        "RES/",
                        "HRC",
                        "General Assembly ",
                        "resolution",
                        "of ",
                        "May",
                        " ",
                        "(III)",
                        "A",
                        "12",
                        "/")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 999);
        return Combinators.combine(number, number).as((session, resolution) -> session + "/" + resolution);
    }
}
