package org.rightsdeclarations.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.template.LanguageList;

/** Makes the page of the terms from one table, and lists the messages that take another word. */
class GlossaryTest {
    private static final Path TABLE = Path.of("src/test/resources/org/rightsdeclarations/translation/glossary.csv");

    @Test
    void isThePageOfTheTable() throws IOException {
        Path made = Files.writeString(Path.of("target", "GLOSSARY.md"), page());

        assertThat(Bundle.ROOT.resolve(".github/GLOSSARY.md"))
                .as("the table of terms has changed: copy core/%s there", made)
                .hasSameTextualContentAs(made);
    }

    @Test
    void hasEachTermInEachLanguage() throws IOException {
        List<String> columns = rows().get(0);

        assertThat(columns.subList(1, columns.size() - 1)).isEqualTo(LanguageList.TRANSLATED);
        assertThat(rows())
                .allSatisfy(row -> assertThat(row).hasSize(columns.size()).doesNotContain(""));
    }

    /** Words are inflected and sentences turned around, so that another word is no mistake by itself. */
    @Test
    void listsMessagesThatTakeAnotherWord() throws IOException {
        List<List<String>> rows = rows();
        List<String> others = new ArrayList<>();
        int uses = 0;
        for (int column = 1; column <= LanguageList.TRANSLATED.size(); column++) {
            String language = rows.get(0).get(column);
            for (Bundle bundle : Bundle.all().toList()) {
                Map<String, String> english = bundle.texts();
                for (Map.Entry<String, String> text : bundle.texts(language).entrySet()) {
                    for (List<String> row : rows.subList(1, rows.size())) {
                        if (has(english.getOrDefault(text.getKey(), ""), row.get(0))) {
                            uses++;
                            if (!lower(text.getValue()).contains(lower(beginning(row.get(column))))) {
                                others.add("%s %s: %s is not \"%s\" in: %s"
                                        .formatted(
                                                language,
                                                text.getKey(),
                                                row.get(0),
                                                word(row.get(column)),
                                                text.getValue()));
                            }
                        }
                    }
                }
            }
        }
        Files.write(Path.of("target", "glossary.txt"), others);

        assertThat(others).as("of %s uses of terms", uses).hasSizeLessThan(uses / 3);
    }

    private static boolean has(String text, String term) {
        return (' ' + lower(text).replace(',', ' ').replace('.', ' ').replace(';', ' ') + ' ')
                .contains(' ' + term + ' ');
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String beginning(String cell) {
        return cell.substring(cell.indexOf('~') + 1);
    }

    private static String word(String cell) {
        return cell.contains("~") ? cell.substring(0, cell.indexOf('~')) : cell;
    }

    private static List<List<String>> rows() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(";", LanguageList.TRANSLATED.size() + 2)))
                    .toList();
        }
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Glossary

                The terms of the field in the languages of messages, for whoever translates. Made by `GlossaryTest` from
                `core/src/test/resources/org/rightsdeclarations/translation/glossary.csv`; `core/target/glossary.txt` lists the
                messages that take another word.

                """);
        try (Stream<String> lines = Files.lines(TABLE)) {
            lines.filter(line -> line.startsWith("# "))
                    .map(line -> line.substring(2))
                    .dropWhile(line -> !line.startsWith("Sources"))
                    .forEach(line -> page.append(line).append('\n'));
        }
        page.append('\n');
        List<List<String>> rows = rows();
        for (List<String> row : rows) {
            page.append(row.stream()
                            .map(GlossaryTest::word)
                            .map(cell -> "| " + cell + ' ')
                            .reduce("", String::concat))
                    .append("|\n");
            if (row == rows.get(0)) {
                page.append("| --- ".repeat(row.size())).append("|\n");
            }
        }
        return page.toString();
    }
}
