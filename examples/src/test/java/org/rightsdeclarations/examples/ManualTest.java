package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Description;

/** Compares what the Javadoc of packages shows with what is compiled and tested. */
class ManualTest {
    private static final String COMMENT = " *";

    static Stream<Path> packages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String module : List.of("core", "json")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                files.filter(file -> file.endsWith("package-info.java")).forEach(pages::add);
            }
        }
        return pages.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void showsJavaThatIsCompiled(Path page) throws IOException {
        for (ShownCode block : blocks(page)) {
            block.assertStandsInASource();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/src/main/java/org/rightsdeclarations",
                "core/src/main/java/org/rightsdeclarations/anniversary",
                "core/src/main/java/org/rightsdeclarations/catalogue",
                "core/src/main/java/org/rightsdeclarations/rule",
                "core/src/main/java/org/rightsdeclarations/validation",
                "json/src/main/java/org/rightsdeclarations/json"
            })
    void showsHowToDoATask(Path folder) throws IOException {
        assertThat(blocks(folder.resolve("package-info.java"))).isNotEmpty();
    }

    static Stream<Class<?>> types() {
        return Declaration.description().reachable().stream().map(Description::getType);
    }

    @ParameterizedTest
    @MethodSource("types")
    void leadsFromTheOverviewToEachTypeOfTheModel(Class<?> type) throws IOException {
        assertThat(Path.of("core/src/main/javadoc/overview.html"))
                .content()
                .containsAnyOf("{@link " + type.getName() + "}", "{@linkplain " + type.getName() + " ");
    }

    private static List<ShownCode> blocks(Path page) throws IOException {
        List<ShownCode> blocks = new ArrayList<>();
        List<String> block = null;
        for (String line : Files.readAllLines(page)) {
            if (line.equals(" * <pre>{@code")) {
                block = new ArrayList<>();
            } else if (line.equals(" * }</pre>") && block != null) {
                blocks.add(ShownCode.of(block));
                block = null;
            } else if (block != null) {
                block.add(line.substring(COMMENT.length()));
            }
        }
        return blocks;
    }
}
