package org.rightsdeclarations.examples.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.examples.check.CheckedFiles.FOLDERS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.examples.check.CheckFiles;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReportJson;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class JsonReportTest {
    private final Screen screen = Screen.redirected();

    @Test
    void holdsTheReportOfEachFileAndWhatWasNotRead() {
        Problem problem = Problem.of("a", Severity.INFO, "", "odd", Map.of("max", 3));
        Totals totals = new Totals();

        try (JsonReport report = new JsonReport(screen.terminal().out())) {
            show(report, "a.json", 0, Report.of(List.of(problem)).withMore(3));
            report.pass(new Unread(Path.of("주.json"), "no permission"));
            report.begin(Path.of("b.jsonl"));
            show(report, "b.jsonl", 1, Report.of(List.of()));
            show(report, "b.jsonl", 3, Report.of(List.of(problem.at(new Position(3, 1)))));
            report.end();
            show(report, "c.json", 0, Report.of(List.of()));
            totals.add(Report.of(List.of(problem)));
            totals.addFile();
            totals.addUnread();
            report.finish(totals);
        }

        assertThat(screen.out()).isEqualTo("""
                {"format":"rights-declaration-check/1","files":[\
                {"path":"a.json","report":{"format":"rights-declaration-report/1","language":"en","more":3,\
                "totals":{"errors":0,"warnings":0,"infos":1},"problems":[{"code":"a","severity":"info","pointer":"",\
                "message":"odd","arguments":{"max":3}}]}},\
                {"path":"b.jsonl","lines":[{"line":3,"report":{"format":"rights-declaration-report/1","language":"en",\
                "more":0,"totals":{"errors":0,"warnings":0,"infos":1},"problems":[{"code":"a","severity":"info",\
                "pointer":"","line":3,"column":1,"message":"odd","arguments":{"max":3}}]}}],\
                "documents":2,"clean":1},\
                {"path":"c.json","report":{"format":"rights-declaration-report/1","language":"en","more":0,\
                "totals":{"errors":0,"warnings":0,"infos":0},"problems":[]}}],\
                "unread":[{"path":"\\uC8FC.json","reason":"no permission"}],\
                "totals":{"files":1,"unread":1,"documents":1,"clean":0,"withProblems":1,"withErrors":0,\
                "errors":0,"warnings":0,"infos":1,"accepted":0},"codes":[{"code":"a","severity":"info","count":1}]}
                """);
    }

    private static void show(JsonReport report, String path, long line, Report found) {
        report.prepare(new CheckedDocument(Path.of(path), line, SourceText.of(new byte[0]), found))
                .run();
    }

    @Test
    void isAsciiInOneLine() {
        assertThat(screen.run(CheckFiles::new, "--json", FOLDERS.resolve("bad")))
                .isEqualTo(1);

        assertThat(screen.out())
                .matches("\\p{ASCII}+\n")
                .doesNotContain("\u001B")
                .hasLineCount(1);
    }

    @Test
    void saysTheSameAsAReportOfEachFile() throws Exception {
        Path file = FOLDERS.resolve("bad/missing-comma.json");

        screen.run(CheckFiles::new, "--json", "missing.json", file);

        String report = ReportJson.writeString(DeclarationJson.read(file).getReport());
        assertThat(screen.out())
                .contains(report)
                .contains(
                        "\"unread\":[{\"path\":\"missing.json\",\"reason\":\"no such file or folder: check the path\"}]");
    }
}
