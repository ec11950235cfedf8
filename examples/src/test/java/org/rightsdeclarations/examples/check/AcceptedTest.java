package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.examples.check.CheckedFiles.FOLDERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.examples.terminal.Screen;

class AcceptedTest {
    @TempDir
    private Path folder;

    private Path document;
    private Path report;
    private String text;

    @BeforeEach
    void writesADocumentWithAWarning() throws IOException {
        text = Files.readString(FOLDERS.resolve("good/riverside.json"))
                .replaceFirst("\"sections\":", "\"annexes\": [{\"label\": \"Annex\"}], \"sections\":");
        document = Files.writeString(folder.resolve("riverside.json"), text);
        report = folder.resolve("accepted.json");
    }

    @Test
    void isToldNoMoreButCounted() throws IOException {
        accept(document);

        Screen screen = Screen.redirected();
        assertThat(screen.run(CheckFiles::new, "--severity=warning", "--accepted=" + report, document))
                .isZero();

        assertThat(screen.out()).isEqualTo("""
                accepted before, and left out: 1
                1 file checked: clean
                """);
    }

    @Test
    void isKnownBehindWhatWasPutIn() throws IOException {
        accept(document);
        String first = "\"annexes\": [{\"label\": \"Map\", \"chapeau\": {\"en\": \"This is a map of the quays.\"}},";
        Files.writeString(document, text.replace("\"annexes\": [", first));

        Screen screen = Screen.redirected();
        assertThat(screen.run(CheckFiles::new, "--severity=warning", "--accepted=" + report, document))
                .isZero();

        assertThat(screen.out()).startsWith("accepted before, and left out: 1\n");
    }

    @Test
    void saysNothingOfWhatWasNotKept() throws IOException {
        String annexes = "{\"label\": \"A\", \"chapeau\": {\"en\": \"The quays (are open.\"}},".repeat(1_200);
        Files.writeString(document, text.replace("\"annexes\": [", "\"annexes\": [" + annexes));
        accept(document);

        Screen screen = Screen.redirected();
        assertThat(screen.run(CheckFiles::new, "--severity=warning", "--accepted=" + report, document))
                .isEqualTo(1);

        assertThat(screen.out()).contains("the report was cut here").contains("0 clean, 1 with problems");
    }

    @Test
    void isToldAgainInAnotherFile() throws IOException {
        accept(document);
        Path copy = Files.copy(document, folder.resolve("copy.json"));

        Screen screen = Screen.redirected();
        assertThat(screen.run(CheckFiles::new, "--severity=warning", "--accepted=" + report, copy))
                .isEqualTo(1);

        assertThat(screen.out()).contains("[structure.empty-section]").doesNotContain("accepted");
        assertThat(screen.err()).isEqualTo(report + " says nothing of " + copy + "\n");
    }

    @Test
    void saysOnceOfHowManyFilesItSaysNothing() throws IOException {
        accept(document);
        Path first = Files.copy(document, folder.resolve("a.json"));
        Path lines = Files.writeString(folder.resolve("b.ndjson"), "");

        Screen screen = Screen.redirected();
        screen.run(CheckFiles::new, "--lang=de", "--accepted=" + report, lines, document, first);

        assertThat(screen.err())
                .isEqualTo(report + " sagt nichts über 2 dieser Dateien; die erste ist " + lines + "\n");
    }

    @Test
    void saysSomethingOfAFileThatWasClean() throws IOException {
        Path clean = FOLDERS.resolve("good/riverside.json");
        accept(clean);

        Screen screen = Screen.redirected();
        screen.run(CheckFiles::new, "--accepted=" + report, clean);

        assertThat(screen.err()).isEmpty();
    }

    @Test
    void isKnownByItsIdAndNotByItsPlace() throws IOException {
        String clauses = "\"sections\": [{\"clauses\": ["
                + "{\"id\": \"invite\", \"text\": {\"en\": \"Invites [to be confirmed] to speak.\"}}]},";
        Files.writeString(document, text.replace("\"sections\": [", clauses));
        accept(document);
        String asks = "{\"id\": \"pay\", \"text\": {\"en\": \"Asks [to be confirmed] to pay.\"}}, {\"id\": \"invite\"";
        Files.writeString(document, text.replace("\"sections\": [", clauses).replace("{\"id\": \"invite\"", asks));

        Screen screen = Screen.redirected();
        screen.run(CheckFiles::new, "--accepted=" + report, document);

        assertThat(screen.out())
                .contains("Asks [to be confirmed]")
                .contains("accepted before, and left out: 2\n")
                .contains("1 warning");
    }

    @Test
    void isKnownByTheNumberOfItsLine() throws IOException {
        String line = text.replaceAll("\\R *", "");
        Path lines = Files.writeString(folder.resolve("two.ndjson"), line + "\n" + line + "\n");
        accept(lines);
        Files.writeString(lines, line + "\n" + line + "\n" + line + "\n");

        Screen screen = Screen.redirected();
        screen.run(CheckFiles::new, "--json", "--accepted=" + report, lines);

        assertThat(screen.out())
                .contains("\"line\":3")
                .doesNotContain("\"line\":2")
                .contains("\"accepted\":2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\": \"rights-declaration-check/2\"}",
                "{\"format\": \"rights-declaration-check/1\", \"files\": [{\"path\": \"a\", \"report\": 1}]}"
            })
    void isNothingButAReport(String other) throws IOException {
        Files.writeString(report, other);

        Screen screen = Screen.redirected();
        assertThat(screen.run(CheckFiles::new, "--accepted=" + report, document))
                .isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo("cannot read " + report + ": it is no report of check --json: write one with it\n");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void isAFile() {
        Screen screen = Screen.redirected();

        assertThat(screen.run(CheckFiles::new, "--accepted=missing.json", document))
                .isEqualTo(2);

        assertThat(screen.err()).isEqualTo("cannot read missing.json: no such file or folder: check the path\n");
    }

    private void accept(Path checked) throws IOException {
        Screen screen = Screen.redirected();
        screen.run(CheckFiles::new, "--json", checked);
        Files.writeString(report, screen.out());
    }
}
