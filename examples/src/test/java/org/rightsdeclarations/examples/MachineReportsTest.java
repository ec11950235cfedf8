package org.rightsdeclarations.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Report;

class MachineReportsTest {
    private static final Report REPORT = DeclarationJson.read("{\"titel\": {}}").getReport();

    @Test
    void keepReportsForOtherReaders() {
        Report kept = MachineReports.keep(REPORT);

        assertThat((Object) kept).isEqualTo(REPORT);
        assertThat(kept.in(Locale.KOREAN)).hasToString(REPORT.in(Locale.KOREAN).toString());
    }

    @Test
    void answerRequestsInTheLanguageOfTheReader() {
        URI request = URI.create("/declarations/7");

        assertThat(new String(MachineReports.answer(REPORT, Locale.FRENCH, request), UTF_8))
                .contains("\"status\":422", "\"instance\":\"/declarations/7\"", "champ inconnu");
    }

    @Test
    void tellPlatformsThatHostCode() {
        assertThat(new String(MachineReports.log(Map.of(URI.create("a.json"), REPORT)), UTF_8))
                .contains("\"ruleId\":\"json.unknown-member\"");
    }
}
