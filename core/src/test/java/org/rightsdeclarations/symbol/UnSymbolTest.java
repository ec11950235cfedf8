package org.rightsdeclarations.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnSymbolTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/217(III) A",
                "A/RES/217(III)[A]",
                "A/RES/2200(XXI) A",
                "A/RES/46/36 A-L",
                "A/RES/46/36 A-Z",
                "A/RES/61/295",
                "A/RES/S-27/2",
                "A/RES/ES-10/21",
                "A/61/L.67",
                "A/HRC/RES/24/2",
                "A/CONF.157/23",
                "A/CONF.157/24(PartI)",
                "A/CONF.157/24 (Part I)",
                "A/CONF.177/20/Rev.1",
                "E/CN.4/1995/2",
                "E/CN.4/Sub.2/1998/7",
                "CCPR/C/21/Rev.1/Add.13",
                "CRC/C/GC/20",
                "CEDAW/C/GC/31-CRC/C/GC/18",
                "HRI/GEN/1/Rev.9(Vol.I)",
                "ST/HR/1/Rev.6 (Vol. I/Part 1)",
                "S/RES/1325(2000)",
                "S/RES/1325 (2000)",
                "CAT/C/XXVII/Concl.5"
            })
    void acceptsTheFormsThatRegistersPrint(String symbol) {
        assertThat(UnSymbol.isWellFormed(symbol)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "217 A (III), A/RES/217(III) A",
        "217(III)A, A/RES/217(III) A",
        "7(I)A, A/RES/7(I) A",
        "'A/RES/217(III) ', A/RES/217(III)",
        "A/CONF.177/20 (Part 1)/rev.1, A/CONF.177/20 (Part 1)/Rev.1",
        "2200 A (XXI), A/RES/2200(XXI) A",
        "A/RES/217 A (III), A/RES/217(III) A",
        "A/RES/217 (III), A/RES/217(III)",
        "A/RES/217(III)A, A/RES/217(III) A",
        "a/res/217(iii) a, A/RES/217(III) A",
        "a/conf.177/20/rev.1, A/CONF.177/20/Rev.1",
        "A/hrc/res/24/2, A/HRC/RES/24/2",
        "A/CONF.177/20/rev.1, A/CONF.177/20/Rev.1",
        "A\\HRC\\RES\\24\\2, A/HRC/RES/24/2",
        "A / HRC / RES / 24 / 2, A/HRC/RES/24/2",
        "A/HRC//RES/24/2/, A/HRC/RES/24/2",
        "/A/HRC/RES/24/2, A/HRC/RES/24/2",
        "CCPR/C/21/Rev. 1/Add. 13, CCPR/C/21/Rev.1/Add.13",
        "UN Doc. A/61/L.67, A/61/L.67",
        "A/HRC/41/54*, A/HRC/41/54"
    })
    void suggestsWhatWasMeant(String text, String meant) {
        assertThat(UnSymbol.isWellFormed(text)).isFalse();
        assertThat(UnSymbol.suggest(text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "/",
                "//",
                "24/2",
                "resolution 217 A (III)",
                "A/RES/217(",
                "A/RES/217()",
                "A/RES/217(III",
                "A/RES/217)",
                "A/RES/217(III) AB C",
                "A/RES/46/36 A-",
                "A/RES/217(III)[A",
                "A/RES/217 []",
                "А/RES/61/295",
                "A/61/L.67 and Add.1",
                "https://undocs.org/A/61/L.67"
            })
    void knowsWhenItDoesNotKnow(String text) {
        assertThat(UnSymbol.isWellFormed(text)).isFalse();
        assertThat(UnSymbol.suggest(text)).isEmpty();
    }

    @Test
    @Tag("large")
    void readsLongTexts() {
        String text = "A" + "/RES (".repeat(100_000);

        assertThat(UnSymbol.isWellFormed(text)).isFalse();
    }
}
