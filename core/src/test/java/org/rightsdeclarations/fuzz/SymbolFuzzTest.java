package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.symbol.SymbolKey;
import org.rightsdeclarations.symbol.UnSymbol;

class SymbolFuzzTest {
    @FuzzTest
    void suggestsNothingOrASymbol(byte[] input) {
        String text = Input.text(input);

        UnSymbol.suggest(text)
                .ifPresent(suggested ->
                        assertThat(UnSymbol.isWellFormed(suggested)).isTrue());
        String key = SymbolKey.of(text);
        assertThat(SymbolKey.allOf(text).isEmpty()).isEqualTo(key.isEmpty());
        assertThat(InstrumentCatalogue.standard().findBySymbol(text))
                .allMatch(entry ->
                        !key.isEmpty() && !entry.value().getIdentifiers().isEmpty());
    }
}
