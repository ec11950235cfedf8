package org.rightsdeclarations.examples.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.examples.check.CheckedFiles.FOLDERS;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.examples.check.CheckFiles;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class SarifReportTest {
    private final Screen screen = Screen.redirected();

    @Test
    void isOneLogOfAllFiles() {
        Path folders = FOLDERS;

        assertThat(screen.run(
                        CheckFiles::new,
                        "--sarif",
                        "--lang=ko",
                        "missing.json",
                        folders.resolve("bad"),
                        folders.resolve("good")))
                .isEqualTo(2);

        String folder = folders.toString().replace('\\', '/');
        assertThat(screen.out())
                .startsWith("{\n  \"$schema\": ")
                .endsWith("\n}\n")
                .contains("\"language\": \"ko\"", "\"executionSuccessful\": false", "\"uri\": \"missing.json\"")
                .contains("\"uri\": \"" + folder + "/bad/not-closed.json\"")
                .contains("\"uri\": \"" + folder + "/good/riverside.json\"")
                .contains("\"ruleId\": \"json.syntax-missing-comma\"");
    }

    @Test
    void holdsAsMuchAsPlatformsTakeAndSaysSo() {
        Problem problem = Problem.of("house.a", Severity.INFO, "", "odd", Map.of());
        Report many = Report.of(Collections.nCopies(SarifReport.MAX_RESULTS - 1, problem));
        Report two = Report.of(List.of(problem, problem));

        try (SarifReport report = new SarifReport(screen.terminal().out(), Locale.ENGLISH)) {
            report.begin(Path.of("a.ndjson"));
            for (Report found : List.of(many, two, two)) {
                report.prepare(new CheckedDocument(Path.of("a.ndjson"), 1, SourceText.ofLine(new byte[0]), found))
                        .run();
            }
            report.end();
            report.finish(new Totals());
        }

        assertThat(screen.out().split("\"ruleId\"", -1).length).isEqualTo(SarifReport.MAX_RESULTS + 1);
        assertThat(screen.out()).containsOnlyOnce("the report was cut here");
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, a.json",
        "./b/../a b.json, a%20b.json",
        "../a.json, ../a.json",
        "광주/선언.json, %EA%B4%91%EC%A3%BC/%EC%84%A0%EC%96%B8.json",
        "100%.json, 100%25.json",
    })
    void addressesFilesAsAPlatformDoes(String path, String address) {
        assertThat(SarifReport.address(Path.of(path)).toASCIIString()).isEqualTo(address);
    }

    @Test
    void addressesAFileElsewhereAsAWhole() {
        Path absolute = Path.of("a.json").toAbsolutePath();

        assertThat(SarifReport.address(absolute)).isEqualTo(absolute.toUri());
    }
}
