package org.rightsdeclarations.examples.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.value.LocalizedText;

class CommitmentsTest {
    private final Screen screen = Screen.redirected();

    @TempDir
    private Path folder;

    @Test
    void showsWhatIsDueByItsLastDayAndThenWhatMayBe() throws IOException {
        Path file = write("[..2028]", "2027-05-01", "2027~", "2020/2030", "[2029..]", "2026");

        assertThat(run("2027-2028", folder)).isZero();

        assertThat(screen.out().replace(file.toString(), "a.json")).isEqualTo("""
                Due in 2027–2028

                1 May 2027
                  2. Keep 2.
                  Charter, section-1/commitment-2 (a.json)

                by 2028
                  1. Keep 1.
                  Charter, section-1/commitment-1 (a.json)

                May fall due in 2027–2028

                2020 – 2030
                  4. Keep 4.
                  Charter, section-1/commitment-4 (a.json)

                about 2027
                  3. Keep 3.
                  Charter, section-1/commitment-3 (a.json)

                Due: 2; may fall due: 2; not shown, as they are due in other years: 2, or say nothing of a time: 0
                """);
        assertThat(screen.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "draft, 'Charter, draft, section-1'",
        "superseded, 'Charter, superseded, section-1'",
        "adopted, 'Charter, section-1'"
    })
    void saysIfTheDeclarationIsNotInForce(String status, String place) throws IOException {
        Path file = write("2028");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"status\": \"" + status + "\", "));

        run("2028", folder);
        assertThat(screen.out()).contains(place);
    }

    @Test
    void countsWhatSaysNothingOfATime() throws IOException {
        write();

        assertThat(run("2028", folder)).isZero();

        assertThat(screen.out())
                .isEqualTo(
                        "Due: 0; may fall due: 0; not shown, as they are due in other years: 0, or say nothing of a time: 1\n");
    }

    @Test
    void namesWhatHasErrorsAndLeavesItOut() throws IOException {
        Path good = write("2028");
        Path bad = Files.writeString(
                folder.resolve("b.json"), Files.readString(good).replace("\"title\"", "\"titel\""));

        assertThat(run("2028", folder, "missing.json")).isEqualTo(2);

        assertThat(screen.out()).contains("1. Keep 1.").endsWith("time: 0\n");
        assertThat(screen.err()).isEqualTo("""
                left out %s: it has errors, which check shows
                cannot read missing.json: no such file or folder: check the path
                """.formatted(bad));
    }

    @Test
    void saysOnThePageWhatWasLeftOut() throws IOException {
        Path bad = Files.writeString(folder.resolve("b.json"), "{}");
        Path page = folder.resolve("page.html");

        assertThat(run("2028", bad, "--html=" + page)).isEqualTo(2);

        assertThat(page)
                .content()
                .contains("<p><strong>left out " + bad + ": it has errors, which check shows</strong></p>");
    }

    @Test
    void readsEachLineOfAFileOfMany() throws IOException {
        String line = Files.readString(write("2028"));
        Path lines = Files.writeString(folder.resolve("many.ndjson"), line + "\n{}\n" + line + "\n");

        assertThat(run("2028", lines)).isEqualTo(2);

        assertThat(screen.out()).contains("(" + lines + ":1)", "(" + lines + ":3)", "Due: 2;");
        assertThat(screen.err()).isEqualTo("left out " + lines + ":2: it has errors, which check shows\n");
    }

    @Test
    void marksWhatIsNotThereInTheLanguageOfTheReader() throws IOException {
        write("2028");

        assertThat(run("2028", folder, "--lang=ko")).isZero();

        assertThat(screen.out())
                .startsWith("2028년에 기한이 되는 공약\n\n2028년\n  1. Keep 1. [en]\n  Charter [en], section-1/commitment-1")
                .contains("\n[en]과 같은 표시는");
    }

    @Test
    void writesAPage() throws IOException {
        write("2028");
        Path page = folder.resolve("due.html");

        assertThat(run("2028", folder, "--html=" + page)).isZero();

        assertThat(screen.out()).endsWith("Written to " + page + "\n");
        assertThat(page).content().startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void saysThatAPageCannotBeWritten() throws IOException {
        write("2028");
        Path page = folder.resolve("missing/due.html");

        assertThat(run("2028", folder, "--html=" + page)).isEqualTo(2);

        assertThat(screen.err()).isEqualTo("cannot write " + page + ": no such folder: create it, or check the path\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "next .; year must be a number from 1 to 9999 - but was: \"next\"",
                "2028; Missing required parameter: '<file or folder>'",
                "--htlm=a 2028 .; Unknown option: '--htlm=a'",
            })
    void showsNothingIfAnOptionMakesNoSense(String arguments, String message) {
        assertThat(run((Object[]) arguments.split(" "))).isEqualTo(64);

        assertThat(screen.err()).isEqualTo(message + "\nRun with --help to see what can be asked for.\n");
        assertThat(screen.out()).isEmpty();
    }

    /** Writes a declaration with a commitment for each date, or with one that says none. */
    private Path write(String... dates) throws IOException {
        Section.Builder section = Section.builder();
        for (int i = 1; i <= dates.length; i++) {
            section.addCommitment(promise(i).due(Deadline.on(dates[i - 1])).build());
        }
        if (dates.length == 0) {
            section.addCommitment(promise(1).build());
        }
        Declaration charter = Declaration.builder()
                .title("en", "Charter")
                .addSection(section.build())
                .build();
        return Files.writeString(folder.resolve("a.json"), DeclarationJson.writeString(charter));
    }

    private static Commitment.Builder promise(int number) {
        return Commitment.of(number + ".", LocalizedText.of("en", "Keep " + number + ".")).toBuilder();
    }

    private int run(Object... args) {
        return screen.run(Commitments::new, args);
    }
}
