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
    @CsvSource(
            delimiter = '|',
            value = {
                "résolution 217 A (III) | /217/a/iii",
                "la résolution 217 A (III) | /217/a/iii",
                "résolution 217 A (III) de l'Assemblée générale | ga/217/a/iii",
                "résolution 217 A (III) de l’Assemblée générale, du 10 décembre 1948 | ga/217/a/iii",
                "Assemblée générale, résolution 217 A (III) | ga/217/a/iii",
                "résolution 24/2 du Conseil des droits de l'homme | hrc/24/2",
                "résolution 1325 (2000) du Conseil de sécurité | sc/1325",
                "STE n° 5 | ets/5",
                "STE nº 005 | ets/5",
                "STCE n° 210 | ets/210",
                "Série des traités européens, n° 5 | ets/5",
                "Série des traités du Conseil de l'Europe - n° 210 | ets/210",
                "Convention n° 169 de l'OIT | c/169",
                "Convention (n° 169) de l'OIT | c/169",
                "C169 de l'OIT | c/169",
                "resolución 217 A (III) | /217/a/iii",
                "resolución 217 A (III) de la Asamblea General, de 10 de diciembre de 1948 | ga/217/a/iii",
                "resolución 24/2 del Consejo de Derechos Humanos | hrc/24/2",
                "resolución 1325 (2000) del Consejo de Seguridad | sc/1325",
                "Serie de Tratados Europeos n.º 5 | ets/5",
                "Serie de Tratados del Consejo de Europa, núm. 210 | ets/210",
                "STCE núm. 210 | ets/210",
                "Convenio 169 de la OIT | c/169",
                "Convenio núm. 169 de la OIT | c/169",
                "Convenio (núm. 169) de la OIT | c/169",
                "Serie sobre Tratados OEA A-52 | a/52",
                "резолюция 217 A (III) | /217/a/iii",
                "резолюции 217 А (III) Генеральной Ассамблеи от 10 декабря 1948 года | ga/217/a/iii",
                "резолюция Генеральной Ассамблеи 217 A (III) | ga/217/a/iii",
                "резолюция 24/2 Совета по правам человека | hrc/24/2",
                "резолюция 1325 (2000) Совета Безопасности ООН | sc/1325",
                "СЕД № 5 | ets/5",
                "СДСЕ № 210 | ets/210",
                "Конвенция МОТ № 169 | c/169",
                "Конвенция № 169 МОТ | c/169",
                "Конвенции МОТ №169 | c/169",
                "القرار 217 ألف (د-3) | /217/a/iii",
                "قرار الجمعية العامة 217 ألف (د - 3) | ga/217/a/iii",
                "قرار الجمعية العامة للأمم المتحدة 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948 | ga/217/a/iii",
                "قرار مجلس حقوق الإنسان 24/2 | hrc/24/2",
                "قرار مجلس الأمن 1325 (2000) | sc/1325",
                "اتفاقية منظمة العمل الدولية رقم 169 | c/169",
                "第217 A (III)号决议 | /217/a/iii",
                "大会第217 A (III)号决议 | ga/217/a/iii",
                "联合国大会1948年12月10日第217 A (III)号决议 | ga/217/a/iii",
                "人权理事会第24/2号决议 | hrc/24/2",
                "安全理事会第1325 (2000)号决议 | sc/1325",
                "安理会第1325（2000）号决议 | sc/1325",
                "欧洲条约汇编第5号 | ets/5",
                "国际劳工组织第169号公约 | c/169",
                "劳工组织第169号公约 | c/169",
                "결의 217 A (III) | /217/a/iii",
                "유엔 총회 결의 제217호 A (III) | ga/217/a/iii",
                "총회결의 217 A(III) | ga/217/a/iii",
                "유엔 인권이사회 결의 24/2 | hrc/24/2",
                "안전보장이사회 결의 제1325호(2000) | sc/1325",
                "유럽조약집 제5호 | ets/5",
                "ILO 제169호 협약 | c/169",
                "국제노동기구(ILO) 제169호 협약 | c/169",
                "국제노동기구 협약 제169호 | c/169",
                "resolution 1325 (2000) of the Security Council | sc/1325",
                "ILO Convention concerning Indigenous Peoples, No. 169 | -"
            })
    void isTheSameInTheWordsOfEveryLanguage(String symbol, String key) {
        String known = SymbolKey.of(symbol);

        if (key.equals("-")) {
            assertThat(known).doesNotStartWith("ga/").doesNotStartWith("c/").doesNotStartWith("/");
        } else {
            assertThat(known).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"статья 12 закона", "المادة 12", "Ley 24.2", "loi n° 24/2 du conseil"})
    void isNoResolutionInWordsOfOtherThings(String text) {
        assertThat(SymbolKey.of(text))
                .doesNotStartWith("/")
                .doesNotStartWith("ga/")
                .doesNotStartWith("hrc/");
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
