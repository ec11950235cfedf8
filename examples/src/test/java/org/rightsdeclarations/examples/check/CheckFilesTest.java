package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.examples.check.CheckedFiles.FOLDERS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.json.DeclarationJson;

class CheckFilesTest {
    private final Screen screen = Screen.redirected();

    @ParameterizedTest
    @CsvSource({"good, 0", "bad, 1", "mixed, 1"})
    void showsWhatIsWrongInAFolder(String folder, int status) throws IOException {
        int exit = screen.run(CheckFiles::new, FOLDERS.resolve(folder));

        assertThat(slashed(screen.out()))
                .isEqualTo(slashed(Files.readString(FOLDERS.resolve(folder + ".expected.txt"))));
        assertThat(screen.err()).isEmpty();
        assertThat(exit).isEqualTo(status);
    }

    /** Paths are told as the system writes them. */
    private static String slashed(String text) {
        return text.replace('\\', '/');
    }

    @Test
    void takesAFileOnceHoweverOftenItIsNamed() {
        Path file = FOLDERS.resolve("good/riverside.json");
        Path detour = FOLDERS.resolve("bad/../good/./riverside.json");

        assertThat(screen.run(CheckFiles::new, file, file, file.toAbsolutePath(), detour, FOLDERS.resolve("good")))
                .isZero();

        assertThat(screen.out()).isEqualTo("1 file checked: clean\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--severity=error, 0",
        "--severity=warning, 1",
        "--severity=info, 1",
        "--severity=note, 1",
        "--severity=Hinweis, 1",
        "--severity=오류, 0",
    })
    void failsForProblemsAsGraveAsAskedFor(String severity, int status, @TempDir Path folder) throws IOException {
        String good = Files.readString(FOLDERS.resolve("good/riverside.json"));
        Path file = Files.writeString(folder.resolve("new.json"), good.replaceFirst("\\{", "{\"remarks\": 1,"));

        assertThat(screen.run(CheckFiles::new, "--lenient", severity, file)).isEqualTo(status);

        assertThat(screen.out()).contains("1:2  warning  unknown field \"remarks\"");
        assertThat(screen.out()).endsWith("1 file checked: 0 clean, 1 with problems (1 warning)\n");
    }

    @Test
    void tellsEachPlaceOnRequest(@TempDir Path folder) throws IOException {
        String good = Files.readString(FOLDERS.resolve("good/riverside.json"));
        String annexes = "\"annexes\": [{\"label\": \"Annex 1\"}, {\"label\": \"Annex 2\"}], \"sections\":";
        Path file = Files.writeString(folder.resolve("new.json"), good.replaceFirst("\"sections\":", annexes));

        screen.run(CheckFiles::new, file);
        assertThat(screen.out()).contains("(the first of 2 such places)", "(1 warning)");
        Screen again = Screen.redirected();
        again.run(CheckFiles::new, "--each-place", file);

        assertThat(again.out())
                .contains("/annexes/0", "/annexes/1", "(2 warnings)")
                .doesNotContain("such places");
    }

    @Test
    void checksTheOtherFilesIfOneIsMissing() {
        int exit = screen.run(CheckFiles::new, "missing.json", FOLDERS.resolve("mixed"));

        assertThat(screen.err()).isEqualTo("cannot read missing.json: no such file or folder: check the path\n");
        assertThat(screen.out())
                .contains("unknown field \"titel\"")
                .endsWith("2 files checked: 1 clean, 1 with problems (1 error in 1 document); 1 could not be read\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void passesSchemasByUnlessTheyAreNamed(@TempDir Path folder) throws IOException {
        Files.copy(FOLDERS.resolve("good/riverside.json"), folder.resolve("a.json"));
        Path schema = Files.writeString(folder.resolve("rights-declaration-1.schema.json"), DeclarationJson.schema());

        assertThat(screen.run(CheckFiles::new, folder)).isZero();
        assertThat(screen.out()).isEqualTo("1 file checked: clean\n");
        assertThat(screen.run(CheckFiles::new, schema)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".vscode/settings.json", "texts/.draft.json", "node_modules/a/package.json", ".old/b.jsonl"})
    void passesHiddenFilesAndPackagesByUnlessTheyAreNamed(String hidden, @TempDir Path folder) throws IOException {
        Files.copy(FOLDERS.resolve("good/riverside.json"), folder.resolve("a.json"));
        Path file = folder.resolve(hidden);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");

        assertThat(screen.run(CheckFiles::new, folder)).isZero();
        assertThat(screen.out()).isEqualTo("1 file checked: clean\n");
        assertThat(screen.run(CheckFiles::new, file)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".archive", "node_modules", "."})
    void searchesAFolderThatIsNamedWhateverItIsCalled(String name, @TempDir Path folder) throws IOException {
        Path named = folder.resolve(name);
        Files.createDirectories(named.normalize());
        Files.copy(FOLDERS.resolve("good/riverside.json"), named.resolve("a.json"));

        assertThat(screen.run(CheckFiles::new, named)).isZero();

        assertThat(screen.out()).isEqualTo("1 file checked: clean\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhichLinkLeadsNowhere(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("lost.json"), Path.of("nowhere.json"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(screen.run(CheckFiles::new, folder)).isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo("cannot read " + folder.resolve("lost.json") + ": no such file or folder: check the path\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesAFileOnceWhateverLinksLeadToIt(@TempDir Path folder) throws IOException {
        Path file = Files.copy(FOLDERS.resolve("good/riverside.json"), folder.resolve("a.json"));
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), file);

        assertThat(screen.run(CheckFiles::new, link, folder)).isZero();

        assertThat(screen.out()).isEqualTo("1 file checked: clean\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void passesPipesAndDevicesByWithAWord(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Files.copy(FOLDERS.resolve("good/riverside.json"), folder.resolve("a.json"));

        assertThat(screen.run(CheckFiles::new, folder, "/dev/null")).isEqualTo(2);

        assertThat(screen.err().replace(folder.toString(), "folder")).isEqualTo("""
                cannot read folder/pipe.json: it is a pipe, a socket or a device: write what comes from it to a file, \
                and check that
                cannot read /dev/null: it is a pipe, a socket or a device: write what comes from it to a file, and check \
                that
                """);
        assertThat(screen.out()).isEqualTo("1 file checked: clean; 2 could not be read\n");
    }

    @Test
    void saysThatAFolderIsEmpty(@TempDir Path folder) {
        assertThat(screen.run(CheckFiles::new, folder)).isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo("cannot read " + folder
                        + ": no *.json, *.ndjson or *.jsonl file in this folder: check the path\n");
        assertThat(screen.out()).isEqualTo("0 files checked; 1 could not be read\n");
    }

    @Test
    void reportsAFileInAnotherEncoding(@TempDir Path folder) throws IOException {
        Path latin = folder.resolve("latin.json");
        Files.write(latin, "{\"title\": \"café\"}".getBytes(StandardCharsets.ISO_8859_1));
        Path wide = folder.resolve("wide.json");
        Files.write(wide, "{\"title\": \"café\"}".getBytes(StandardCharsets.UTF_16));

        assertThat(screen.run(CheckFiles::new, folder)).isEqualTo(1);

        assertThat(screen.out().replace(folder.toString(), "folder")).isEqualTo("""
                folder/latin.json
                  1:15  error    the document is not UTF-8: byte 0xE9; save it as UTF-8 [json.encoding]
                                 | {"title": "caf\uFFFD"}
                                 |               ^
                                 (the whole document)

                folder/wide.json
                  1:1  error    the document is not UTF-8: it looks like UTF-16 or UTF-32; save it as UTF-8 [json.encoding-utf16]
                                (the whole document)

                1  error    json.encoding
                1  error    json.encoding-utf16

                2 files checked: 0 clean, 2 with problems (2 errors in 2 documents)
                """);
    }

    @Test
    void reportsADocumentThatIsTooLarge(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.json");
        Files.write(file, new byte[CheckOptions.MAX_DOCUMENT_BYTES + 2]);

        assertThat(screen.run(CheckFiles::new, file)).isEqualTo(1);

        assertThat(screen.out()).contains("[json.document-too-large]");
    }

    @Test
    void explainsItself() {
        assertThat(screen.run(CheckFiles::new, "--help")).isZero();

        assertThat(screen.out())
                .startsWith("Usage: check [-h]")
                .contains(
                        "Checks human-rights declarations", "--lenient", "error, warning, info", "auto, always, never")
                .contains("ar, de, en, es, fr, ko");
        assertThat(screen.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--sevrity=info; Unknown option: '--sevrity=info'",
                "--severity=fatal; '--severity': must be one of error, warning, info - but was: \"fatal\"",
                "--color=pink; '--color': must be one of auto, always, never - but was: \"pink\"",
                "--lang=xx; '--lang': must be one of ar, de, en, es, fr, ko, pt, ru, zh, zh-Hant - but was: \"xx\"",
                "--lang=; '--lang': must be one of ar, de, en, es, fr, ko, pt, ru, zh, zh-Hant - but was: \"\"",
                "--lenient=no; Invalid value for option '--lenient': \"no\"",
                "--json --sarif; --json, --html, --sarif are mutually exclusive",
                "-x; Unknown option: '-x'",
            })
    void checksNothingIfAnOptionMakesNoSense(String options, String message) {
        Object[] args = (options + " " + FOLDERS.resolve("bad")).split(" ");

        assertThat(screen.run(CheckFiles::new, args)).isEqualTo(64);

        assertThat(screen.err()).contains(message).endsWith("\nRun with --help to see what can be asked for.\n");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void saysThatNothingIsNamed() {
        assertThat(screen.run(CheckFiles::new)).isEqualTo(64);

        assertThat(screen.err()).startsWith("Missing required parameter: '<file or folder>'\n");
    }

    @Test
    void takesForAFileWhatLooksLikeAnOptionOrAListOfThem(@TempDir Path folder) {
        assertThat(screen.run(CheckFiles::new, "@a.json", "--", "--json")).isEqualTo(2);

        assertThat(screen.err()).isEqualTo("""
                cannot read @a.json: no such file or folder: check the path
                cannot read --json: no such file or folder: check the path
                """);
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(screen.run(CheckFiles::new, "--lang=fr-CA", FOLDERS.resolve("bad")))
                .isEqualTo(1);

        assertThat(screen.out()).contains("il manque ici une virgule");
    }
}
