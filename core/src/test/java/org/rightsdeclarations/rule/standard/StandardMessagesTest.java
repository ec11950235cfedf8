package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;

class StandardMessagesTest {
    @Test
    void makesRulesThatSayWhyTheyMatter() {
        Rule rule = StandardMessages.rule("date.backwards", Severity.ERROR);

        assertThat(rule.getCode()).isEqualTo("date.backwards");
        assertThat(rule.getSeverity(Profile.DRAFT)).contains(Severity.ERROR);
        assertThat(rule.getRationale(Locale.ENGLISH).orElseThrow()).startsWith("Anyone who computes");
    }

    @Test
    void saysTheSameInTheLanguageOfTheReaderOrInEnglish() {
        Map<String, String> range = Map.of("start", "2024", "end", "2023");

        assertThat(said(Locale.JAPANESE, range)).isEqualTo("the range ends (2023) before it starts (2024)");
        assertThat(said(Locale.CANADA_FRENCH, range))
                .isEqualTo("l’intervalle se termine (2023) avant de commencer (2024)");
        assertThat(said(Locale.KOREAN, range)).isEqualTo("기간의 종료일(2023)이 시작일(2024)보다 앞섬");
    }

    private static String said(Locale reader, Map<String, String> range) {
        return StandardMessages.in(reader).format("date.backwards", range);
    }
}
