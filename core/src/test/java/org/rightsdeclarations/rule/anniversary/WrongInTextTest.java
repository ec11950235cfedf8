package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.heldIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

/** An anniversary that a text of 2028 says it celebrates, and that is not one of that year. */
class WrongInTextTest {
    private static List<String> found(String language, String text) {
        return Findings.of("anniversary", heldIn("2028-09", declaration(LocalizedText.of(language, text))));
    }

    @Test
    void isSaidWithTheRightOne() {
        assertThat(found("en", "In 2028 we mark the 75th anniversary of the Universal Declaration of Human Rights."))
                .containsExactly(
                        "warning /preamble/recitals/0/text/en: the text speaks of the 75th anniversary of \"Universal Declaration of Human Rights\", which falls in 2023, but the declaration dates from 2028; in 2028 it is the 80th anniversary [anniversary.wrong-in-text]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The forum of 2028 coincides with the 75th anniversary of the Universal Declaration of Human Rights.
            en | This year marks the seventy-fifth anniversary of the Universal Declaration of Human Rights.
            en | We celebrate the 75th anniversary of the Universal Declaration of Human Rights, adopted in 1948.
            en | We met. In 2028, on the 85th anniversary of the UDHR, we say:
            en | In 2028 we mark the 78th anniversary of the Universal Declaration of Human Rights.
            en | In 2028 we mark the 82nd anniversary of the Universal Declaration of Human Rights.
            fr | Cette année marque le soixante-quinzième anniversaire de la Déclaration universelle des droits de l’homme.
            fr | En 2028, à l’occasion du 75e anniversaire de la Déclaration universelle des droits de l’homme,
            es | Este año se cumple el 75.º aniversario de la Declaración Universal de los Derechos Humanos.
            ko | 2028년 세계인권선언 75주년을 맞아
            ko | 올해 세계인권선언 75주년을 맞이하여
            ru | В этом году отмечается 75-я годовщина Всеобщей декларации прав человека.
            ru | В этом году как никогда важна 75-я годовщина Всеобщей декларации прав человека.
            ar | نحتفل هذا العام بالذكرى الخامسة والسبعين للإعلان العالمي لحقوق الإنسان
            zh | 值此《世界人权宣言》七十五周年之际
            """)
    void isAWarningWhereTheTextSpeaksOfItsOwnYear(String language, String text) {
        assertThat(found(language, text))
                .singleElement()
                .asString()
                .startsWith("warning ")
                .endsWith("[anniversary.wrong-in-text]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | On the 75th anniversary of the Universal Declaration of Human Rights,
            en | In 2028, recalling the 75th anniversary of the Universal Declaration of Human Rights,
            en | In 2028, five years on from the 75th anniversary of the Universal Declaration of Human Rights,
            en | This year, as we said on the 75th anniversary of the Universal Declaration of Human Rights,
            en | Reaffirming in 2028 what the forum adopted on the 75th anniversary of the Universal Declaration of Human Rights,
            en | In 2028 we mark the 79th anniversary of the Universal Declaration of Human Rights.
            en | In 2028 we mark the 81st anniversary of the Universal Declaration of Human Rights.
            en | The forums of 2022 and 2028, on the 75th anniversary of the Universal Declaration of Human Rights,
            en | We meet in 2028. On the 75th anniversary of the Universal Declaration of Human Rights, mayors signed it.
            fr | En 2028, rappelant le 75e anniversaire de la Déclaration universelle des droits de l’homme,
            es | En 2028, recordando el 75.º aniversario de la Declaración Universal de Derechos Humanos,
            ko | 2028년 포럼은 지난 세계인권선언 75주년을 상기하며
            ru | В 2028 году, напоминая о том, что 75-я годовщина Всеобщей декларации прав человека
            ru | В этом году, к началу которого прошла 75-я годовщина Всеобщей декларации прав человека,
            ar | وإذ نستذكر هذا العام الذكرى الخامسة والسبعين للإعلان العالمي لحقوق الإنسان
            zh | 2028年回顾《世界人权宣言》七十五周年
            """)
    void isOnlyNotedWhereTheTextMayMeanAnotherYear(String language, String text) {
        assertThat(found(language, text))
                .singleElement()
                .asString()
                .startsWith("note ")
                .endsWith("-year]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2028 we mark the 80th anniversary of the Universal Declaration of Human Rights.",
                "In 2028 we think of the 75th anniversary of the Universal Declaration of Human Rights, in 2023.",
                "This year, after the 75th anniversary of the Universal Declaration of Human Rights,",
                "This year, ahead of the 90th anniversary of the Universal Declaration of Human Rights,",
                "In 2028 we mark the 10th anniversary of the Charter of the Quays.",
            })
    void isNotSaidOfWhatFallsInTheYearThatIsMeant(String text) {
        assertThat(found("en", text)).noneMatch(finding -> finding.endsWith("-year]") || finding.contains("wrong"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Declaration on the 75th anniversary of the Universal Declaration of Human Rights | 1
            Declaration of 2023 on the 75th anniversary of the Universal Declaration of Human Rights | 0
            Declaration on the follow-up to the 75th anniversary of the Universal Declaration of Human Rights | 0
            Towards the 90th anniversary of the Universal Declaration of Human Rights | 0
            """)
    void isAWarningInTheTitleOfTheDeclaration(String title, int warnings) {
        Declaration declaration = heldIn(
                "2028",
                Declaration.builder().title(LocalizedText.of("en", title)).build());

        assertThat(Findings.of("anniversary", declaration))
                .filteredOn(finding -> finding.startsWith("warning "))
                .hasSize(warnings);
    }
}
