package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonReportTest {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Screen screen = Screen.redirected();

    @Test
    void holdsEverythingThatTheReportsHold() throws Exception {
        assertThat(screen.run(CheckFiles::run, "--json", CheckFilesTest.FOLDERS.resolve("bad"), "missing.json"))
                .isEqualTo(2);

        Map<?, ?> json = parse(screen.out());
        assertThat(new ArrayList<Object>(json.keySet())).containsExactly("format", "files", "totals");
        assertThat(json.get("format")).isEqualTo("rights-declarations-check/1");
        List<?> files = (List<?>) Objects.requireNonNull(json.get("files"));
        long errors = 0;
        long infos = 0;
        for (Object file : files) {
            Map<?, ?> members = (Map<?, ?>) file;
            Report report =
                    DeclarationJson.read(Path.of((String) members.get("path"))).getReport();
            assertThat(members.get("problems"))
                    .isEqualTo(report.getProblems().stream()
                            .map(JsonReportTest::members)
                            .toList());
            assertThat(members.get("cut")).isEqualTo(false);
            errors += report.count(Severity.ERROR);
            infos += report.count(Severity.INFO);
        }
        assertThat(files).hasSize(5);
        assertThat(json.get("totals"))
                .isEqualTo(Map.of(
                        "files",
                        new BigDecimal(5),
                        "clean",
                        BigDecimal.ZERO,
                        "withProblems",
                        new BigDecimal(5),
                        "unread",
                        BigDecimal.ONE,
                        "errors",
                        BigDecimal.valueOf(errors),
                        "warnings",
                        BigDecimal.ZERO,
                        "infos",
                        BigDecimal.valueOf(infos)));
    }

    @Test
    void isAsciiInOneLine() {
        screen.run(CheckFiles::run, "--json", CheckFilesTest.FOLDERS.resolve("bad"));

        assertThat(screen.out())
                .matches("\\p{ASCII}+\n")
                .doesNotContain("\u001B")
                .hasLineCount(1);
    }

    @Test
    void hasNullForWhatAProblemDoesNotSay() {
        Map<String, Object> arguments = Map.of("max", 3, "share", 0.5, "value", "x");
        Problem problem = Problem.of("a", Severity.INFO, "", "half \uD800", arguments);

        try (JsonReport report = new JsonReport(screen.terminal().out())) {
            report.show(new CheckedFile(
                    Path.of("a.json"),
                    new SourceText(new byte[0]),
                    Report.of(List.of(problem)).cut()));
            report.finish(new Totals());
        }

        assertThat(screen.out()).startsWith("""
                {"format":"rights-declarations-check/1","files":[{"path":"a.json","problems":[{"code":"a",\
                "severity":"info","pointer":"","line":null,"column":null,"message":"half \\uD800",\
                "suggestion":null,"arguments":{""");
        assertThat(screen.out()).contains("\"max\":3", "\"share\":0.5", "\"value\":\"x\"", "\"cut\":true");
    }

    private static Map<String, @Nullable Object> members(Problem problem) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("code", problem.getCode());
        members.put("severity", problem.getSeverity().toString());
        members.put("pointer", problem.getPointer());
        Position position = problem.getPosition().orElseThrow();
        members.put("line", BigDecimal.valueOf(position.line()));
        members.put("column", BigDecimal.valueOf(position.column()));
        members.put("message", problem.getMessage());
        members.put("suggestion", problem.getSuggestion().orElse(null));
        Map<String, Object> arguments = new LinkedHashMap<>();
        problem.getArguments()
                .forEach((name, value) -> arguments.put(
                        name, value instanceof Number ? new BigDecimal(value.toString()) : value.toString()));
        members.put("arguments", arguments);
        return members;
    }

    private static Map<?, ?> parse(String json) {
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), json.getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            Map<?, ?> object = (Map<?, ?>) Objects.requireNonNull(value(parser));
            assertThat(parser.nextToken()).isNull();
            return object;
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    assertThat(members).doesNotContainKey(name);
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (!parser.nextToken().isStructEnd()) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> parser.getString();
        };
    }
}
