package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.examples.declaration.ShortDeclaration;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.Layout;

/** Compares what the README shows with what the programs say. Runs in the root of the project, like its reader. */
class ReadmeTest {
    private static final String COMMAND = "java -jar examples/target/declarations.jar ";

    /** Stands in a block for lines that it leaves out. */
    private static final String LEFT_OUT = "...";

    @Test
    void showsJavaThatStandsInTheExamples() throws IOException {
        List<String> blocks = blocks("java");

        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            ShownCode.of(block.lines().toList()).assertStandsInASource();
        }
    }

    @Test
    void showsTheJsonOfTheShortDeclaration() throws IOException {
        String json = DeclarationJson.writeString(ShortDeclaration.build(), Layout.INDENTED);

        List<String> blocks = blocks("json");

        assertThat(blocks).hasSize(1).allSatisfy(block -> assertShown(block, json));
    }

    @Test
    void showsTheOutputOfTheQuickstart() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.run(Path.of("examples/target"), new PrintStream(printed, true, StandardCharsets.UTF_8));
        String output = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");

        List<String> blocks = blocks("text");

        assertThat(blocks).hasSize(6);
        assertThat(blocks.subList(0, 3)).allSatisfy(block -> assertShown(block, output));
    }

    @Test
    void showsTheOutputOfTheCheck() throws IOException {
        assertShown(blocks("text").get(3), output("check"));
    }

    @Test
    void showsTheOutputOfTheCalendar() throws IOException {
        assertShown(blocks("text").get(4), output("anniversaries"));
    }

    @Test
    void showsTheOutputOfTheCommitments() throws IOException {
        assertShown(blocks("text").get(5), output("commitments"));
    }

    @Test
    void startsProgramsAsTheirUsageSays() {
        Screen screen = Screen.redirected();

        screen.terminal().run(Programs.of(screen.terminal(), Clock.systemUTC()), "check", "--help");

        assertThat(screen.out()).startsWith("Usage: java -jar declarations.jar check [-h]");
        assertThat(COMMAND).startsWith("java -jar ").endsWith("/declarations.jar ");
    }

    @Test
    void givesAStepThatFailsForWarningsAndLeavesOutWhatWasAccepted() throws IOException {
        List<String> step = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("java -jar declarations.jar "))
                .toList();

        assertThat(step).hasSize(2);
        for (String line : step) {
            Screen screen = Screen.redirected();
            String command = line.substring("java -jar declarations.jar ".length(), (line + " >").indexOf(" >"));
            screen.terminal().run(Programs.of(screen.terminal(), Clock.systemUTC()), command.split(" "));
            assertThat(screen.err()).isEqualTo("cannot read accepted.json: no such file or folder: check the path\n");
        }
    }

    /** Gives the command that the README gives. */
    private static String output(String program) throws IOException {
        Screen screen = Screen.redirected();
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        String command = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(COMMAND + program + " "))
                .collect(Collectors.joining());

        screen.terminal()
                .run(
                        Programs.of(screen.terminal(), clock),
                        command.substring(COMMAND.length()).split(" "));

        return screen.out().replace('\\', '/');
    }

    @Test
    void namesTheDependencyAsThePomDoes() throws IOException {
        String pom = Files.readString(Path.of("json/pom.xml"));
        String released = tag(Files.readString(Path.of("pom.xml")), "released.version");

        assertThat(blocks("xml")).hasSize(1).allSatisfy(block -> {
            assertThat(pom).contains(tag(block, "groupId"), tag(block, "artifactId"));
            assertThat(tag(block, "version"))
                    .isIn(tag(pom, "version"), released.replace("released.version", "version"));
        });
    }

    private static String tag(String xml, String name) {
        int start = xml.indexOf("<" + name + ">");
        return xml.substring(start, xml.indexOf("</" + name + ">") + name.length() + 3);
    }

    /** Asserts that the lines of a block follow each other in a text, with gaps only where the block shows them. */
    private static void assertShown(String block, String text) {
        String lines = "\n" + text;
        int from = 0;
        for (String piece : block.split("(?m)^\\s*\\Q" + LEFT_OUT + "\\E\n", -1)) {
            int at = lines.indexOf("\n" + piece, from);
            assertThat(at).as("not shown by the program:%n%s", piece).isNotNegative();
            from = at + piece.length();
        }
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.equals("```" + language)) {
                block = new StringBuilder();
            } else if (line.equals("```") && block != null) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }
}
