package org.rightsdeclarations.examples.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.examples.check.CheckedFiles.FOLDERS;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.examples.check.CheckFiles;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final String REASON = "A section without content has usually lost its text";

    private final Screen screen = Screen.redirected();

    @Test
    void saysWhereWhatWhatHelpsAndOnceWhy(@TempDir Path folder) throws IOException {
        String good = Files.readString(FOLDERS.resolve("good/riverside.json"));
        String annexes = "\"annexes\": [{\"label\": \"Annex 1\"}, {\"label\": \"Annex 2\"}], \"sections\":";
        Path file = Files.writeString(folder.resolve("<a>.json"), good.replaceFirst("\"sections\":", annexes));

        assertThat(screen.run(CheckFiles::new, "--html", "--each-place", "--severity=warning", file))
                .isEqualTo(1);

        assertThat(screen.out())
                .contains("&lt;a&gt;.json</bdi></h2>", "<b>warning</b> <bdi>Annex 1</bdi>", "<bdi>Annex 2</bdi>")
                .contains("<p>there is nothing in this section</p>")
                .contains("<p class=\"help\">write its clauses, or remove it</p>")
                .containsOnlyOnce(REASON)
                .contains("<b>1 file checked: 0 clean, 1 with problems (2 warnings)</b>");
    }

    @Test
    void givesNoReasonInAnotherLanguage(@TempDir Path folder) throws IOException {
        String good = Files.readString(FOLDERS.resolve("good/riverside.json"));
        String annexes = "\"annexes\": [{\"label\": \"Annex 1\"}], \"sections\":";
        Path file = Files.writeString(folder.resolve("a.json"), good.replaceFirst("\"sections\":", annexes));

        screen.run(CheckFiles::new, "--html", "--lang=de", file);

        assertThat(screen.out()).contains("<html lang=\"de\"", "<b>Warnung</b>").doesNotContain(REASON);
    }

    @ParameterizedTest
    @MethodSource("org.rightsdeclarations.problem.Messages#languages")
    void isWellFormedWhateverItShows(Locale reader) throws Exception {
        Problem problem = Problem.of(
                        "a", Severity.ERROR, "/<b>&\"", "odd: {word}", Map.of("word", "]]> <script>\u202E\uFFFE"))
                .withPrintedPlace("<i>§ 5</i>")
                .at(new Position(3, 1));
        Report found = Report.of(List.of(problem)).withMore(2);

        show(reader, found);

        assertThat(screen.out()).doesNotContain("<script", "<i>");
        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(screen.out())))
                        .getElementsByTagName("li")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void namesWhatCouldNotBeRead() {
        screen.run(CheckFiles::new, "--html", "missing.json");

        assertThat(screen.out()).contains("<p>cannot read missing.json: no such file or folder: check the path</p>");
    }

    @Test
    void showsAPathAsItIsAndSaysWhatWasAccepted() {
        Problem problem = Problem.of("a", Severity.WARNING, "", "odd", Map.of());
        CheckedDocument document = CheckedDocument.ofFile(
                Path.of("a\u202Egnp.json"), new byte[0], Report.of(List.of(problem, problem.withPointer("/b"))));
        CheckedDocument left = document.without(Report.of(List.of(problem)));
        try (HtmlReport report = new HtmlReport(screen.terminal().out(), Locale.ENGLISH)) {
            report.prepare(left).run();
            Totals totals = new Totals();
            totals.add(left.report());
            totals.addAccepted(left.accepted());
            report.finish(totals);
        }

        assertThat(screen.out())
                .contains("<h2><bdi>a\\u202Egnp.json</bdi></h2>", "<p>accepted before, and left out: 1</p>")
                .doesNotContain("\u202E");
    }

    private void show(Locale reader, Report found) {
        try (HtmlReport report = new HtmlReport(screen.terminal().out(), reader)) {
            report.prepare(CheckedDocument.ofFile(Path.of("a.json"), new byte[0], found))
                    .run();
            Totals totals = new Totals();
            totals.add(found);
            report.finish(totals);
        }
    }
}
