package org.rightsdeclarations.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/217(III) A",
                "A/RES/217(III)A",
                "A/RES/217(III)[A]",
                "A/RES/217 A (III)",
                "a/res/217(iii) a",
                "UN Doc. A/RES/217(III) A",
                "U.N. Doc. A/RES/217(III) A",
                "G.A. Res. 217A (III)",
                "GA resolution 217 A (III)",
                "UNGA Res 217 A(III)",
                "General Assembly resolution 217 A (III)",
                "United Nations General Assembly resolution 217 A (III)",
                "General Assembly resolution A/RES/217(III) A",
                "General Assembly resolution 217 A (III) of 10 December 1948",
                "resolution 217 A (III) of the General Assembly"
            })
    void isTheSameForEveryFormThatNamesTheGeneralAssembly(String symbol) {
        assertThat(SymbolKey.of(symbol)).isEqualTo("ga/217/a/iii");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/HRC/RES/24/2",
                "HRC 24/2",
                "HRC/RES/24/2",
                "HRC resolution 24/2",
                "UNHRC Res. 24/2",
                "Human Rights Council resolution 24/2",
                "United Nations Human Rights Council resolution 24/2",
                "Human Rights Council resolution A/HRC/RES/24/2",
                "Resolution 24/2 of the Human Rights Council",
                "Human Rights Council resolution 24/2 of 26 September 2013",
                "UN document A/HRC/RES/24/2",
                "resolution A/HRC/RES/24/2"
            })
    void isTheSameForEveryFormThatNamesTheHumanRightsCouncil(String symbol) {
        assertThat(SymbolKey.of(symbol)).isEqualTo("hrc/24/2");
    }

    @ParameterizedTest
    @CsvSource({
        "217 A (III), /217/a/iii",
        "217A(III), /217/a/iii",
        "217 (III) A, /217/a/iii",
        "'resolution 217 A (III)', /217/a/iii",
        "217 B (III), /217/b/iii",
        "217 (III), /217/iii",
        "24/2, /24/2",
        "resolution no. 24/2, /24/2",
        "Resolutions 24/2, /24/2"
    })
    void namesNoBodyIfTheTextNamesNone(String symbol, String key) {
        assertThat(SymbolKey.of(symbol)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "A/HRC/24/2, a hrc/24/2",
        "A/CONF.157/23, a conf/157/23",
        "A/CONF.177/20/Rev.1, a conf/177/20/rev/1",
        "CAB/LEG/67/3 rev. 5, cab leg/67/3/rev/5",
        "S/RES/1325(2000), sc/1325",
        "UNSC Res 1325 (2000), sc/1325",
        "resolution 1325 (2000), /1325",
        "ETS No. 005, ets/5",
        "CETS No. 210, ets/210",
        "Council of Europe Treaty Series No. 210, ets/210",
        "C029, c/29",
        "ILO Convention No. 169, c/169",
        "OAS Treaty Series A-52, a/52",
        "A/RES/S-27/2, a res s/27/2",
        "General Assembly resolution A/HRC/RES/24/2, general assembly res a hrc res/24/2",
        "General Assembly resolution 24/2 of the Human Rights Council, ga/24/2/of/human/rights/council",
        "24/2 of the Security Council, sc/24/2",
        "24/2 of 10 Chapters, /24/2/of/10/chapters",
        "24/2 of 10 March, /24/2/of/10/march"
    })
    void keepsOtherDocumentsApart(String symbol, String key) {
        assertThat(SymbolKey.of(symbol)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A/RES", "Universal Declaration", "决议", "\uD83D", "()"})
    void isEmptyWithoutANumber(String text) {
        assertThat(SymbolKey.of(text)).isEmpty();
        assertThat(SymbolKey.allOf(text)).isEmpty();
        assertThat(SymbolKey.isResolution(text)).isFalse();
    }

    @Test
    void isAlsoWithoutBodyAndLetterForTheWholeSymbol() {
        assertThat(SymbolKey.allOf("A/RES/217(III) A"))
                .containsExactly("ga/217/a/iii", "/217/a/iii", "ga/217/iii", "/217/iii", "ga/217");
        assertThat(SymbolKey.allOf("A/HRC/RES/24/2")).containsExactly("hrc/24/2", "/24/2");
        assertThat(SymbolKey.allOf("A/CONF.157/23")).containsExactly("a conf/157/23");
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/61/295, true",
        "A/HRC/RES/24/2, true",
        "A/CONF.157/23, false",
        "A/HRC/24/2, false",
        "S/RES/1325(2000), true",
        "24/2, false"
    })
    void tellsResolutionsFromOtherDocuments(String symbol, boolean isResolution) {
        assertThat(SymbolKey.isResolution(symbol)).isEqualTo(isResolution);
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(SymbolKey.of("A/RES/217(III) A")).isEqualTo("ga/217/a/iii");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Tag("large")
    void isEmptyForLongTextsAtOnce() {
        String text = "A/RES/1".repeat(1_000_000);

        String key = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SymbolKey.of(text));

        assertThat(key).isEmpty();
    }
}
