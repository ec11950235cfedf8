package org.rightsdeclarations.json.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.description.Form;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.format.Field.Need;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.reading.Limits;
import tools.jackson.databind.JsonNode;

/** Makes the page that describes the formats to people who write or read them. */
final class FormatPage {
    private static final ResourceBundle STRUCTURE =
            ResourceBundle.getBundle("org.rightsdeclarations.json.document.messages", Locale.ROOT);
    private static final ResourceBundle VALUES =
            ResourceBundle.getBundle("org.rightsdeclarations.problem.messages", Locale.ROOT);

    private static final Path WORDS = Path.of("src", "test", "resources", "format");
    private static final Path VALID = Path.of("src", "test", "resources", "documents", "valid");
    private static final Path SHORT = VALID.resolve("valid-short-declaration.json");

    /** What most who write by hand begin with. */
    static final Path STATUTE = VALID.resolve("valid-statute-of-two-articles.json");

    private final Examples examples = SchemaFile.CATALOGUE.examples();

    /** The forms of strings, in the order in which they are met. */
    private final Map<String, Form> forms = new LinkedHashMap<>();

    String page() throws IOException {
        String types = types(Formats.DECLARATION.reachable());
        List<ObjectType> shared = Formats.DECLARATION.reachable();
        String entries = types(Formats.CATALOGUE.reachable().stream()
                .filter(type -> shared.stream().noneMatch(other -> other.name().equals(type.name())))
                .toList());
        return Files.readString(WORDS.resolve("page.md"), UTF_8)
                .replace("{{statute}}", Files.readString(STATUTE, UTF_8).strip())
                .replace("{{short}}", Files.readString(SHORT, UTF_8).strip())
                .replace("{{id}}", SchemaFile.DECLARATION.id())
                .replace("{{limits}}", limits())
                .replace("{{types}}", types)
                .replace("{{entries}}", entries)
                .replace("{{values}}", values())
                .replace("{{vocabularies}}", vocabularies())
                .replace("{{json-codes}}", structureCodes())
                .replace("{{value-codes}}", codesOf("value."))
                .replace("{{translation-codes}}", codesOf("translation."))
                .replace("{{differences}}", differences());
    }

    private static String limits() {
        return String.format(
                Locale.ENGLISH,
                """
                | limit | by default |
                | --- | --- |
                | objects and arrays inside one another | %d |
                | characters (UTF-16 units) of one text | %,d |
                | bytes of the document | %,d |
                | items of one list | %,d |
                | items of all lists together | %,d |
                | different names of fields | %,d |
                | problems that are reported | %,d |""",
                limit(Limit.DEPTH),
                limit(Limit.STRING_LENGTH),
                limit(Limit.DOCUMENT_BYTES),
                limit(Limit.ITEMS),
                limit(Limit.TOTAL_ITEMS),
                limit(Limit.NAMES),
                limit(Limit.PROBLEMS));
    }

    private static int limit(Limit limit) {
        return Limits.STRICT.get(limit);
    }

    private String types(List<ObjectType> types) {
        return types.stream().map(this::type).collect(Collectors.joining("\n\n"));
    }

    private String type(ObjectType type) {
        StringBuilder out = new StringBuilder();
        out.append("### ")
                .append(type.title())
                .append("\n\n")
                .append(type.meaning())
                .append("\n\n");
        out.append("| field | value | meaning | example |\n| --- | --- | --- | --- |\n");
        type.fields().forEach(field -> out.append(row(type, field)));
        conditions(type).forEach(condition -> out.append('\n').append(condition).append('\n'));
        return out.toString().strip();
    }

    private String row(ObjectType type, Field field) {
        boolean isNeeded = field.need() == Need.REQUIRED || type.alternatives().equals(List.of(field.name()));
        String example = code(examples.of(type, field));
        String meaning = (isNeeded ? "**Required.** " : "") + field.meaning();
        return "| `%s` | %s | %s | %s |\n".formatted(field.name(), value(field), meaning, example);
    }

    private static String code(JsonNode example) {
        return "`" + spaced(example).replace("|", "\\|") + "`";
    }

    /** Writes JSON in one line with blanks where people put them. */
    private static String spaced(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> "\"" + member.getKey() + "\": " + spaced(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? node.values().stream().map(FormatPage::spaced).collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }

    private static Stream<String> conditions(ObjectType type) {
        Stream<String> alternatives = type.alternatives().size() > 1
                ? Stream.of("At least one of " + names(type.alternatives()) + " must be there.")
                : Stream.empty();
        Stream<String> choices = type.names(Need.CHOICE).isEmpty()
                ? Stream.empty()
                : Stream.of("Exactly one of " + names(type.names(Need.CHOICE)) + " must be there.");
        Stream<String> companions = type.companions().entrySet().stream()
                .map(pair -> "`" + pair.getKey() + "` stands only beside `" + pair.getValue() + "`.");
        return Stream.of(alternatives, choices, companions).flatMap(condition -> condition);
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private String value(Field field) {
        String value = value(field.value());
        return field.isList() ? "list of " + value : value;
    }

    private String value(Field.Value value) {
        if (value instanceof Field.Nested nested) {
            return link(nested.type().title());
        } else if (value instanceof Field.Constant constant) {
            return "`\"" + constant.text() + "\"`";
        } else if (value instanceof Field.Simple simple) {
            return value(simple.type());
        }
        return "string";
    }

    private String value(ValueType<?> type) {
        if (type instanceof ValueType.WholeNumber number) {
            return "number, " + number.min() + (number.max() == Integer.MAX_VALUE ? " or more" : " to " + number.max());
        } else if (type instanceof ValueType.Flag) {
            return "`true` or `false`";
        } else if (type instanceof ValueType.Written<?> written) {
            forms.putIfAbsent(written.form().name(), written.form());
            return link(ObjectType.title(written.form().name()));
        }
        return link(
                type instanceof ValueType.Text ? "Text" : type instanceof ValueType.Labelling ? "Label" : "Extensions");
    }

    private static String link(String title) {
        return "[" + title.toLowerCase(Locale.ROOT).replace("iri", "IRI") + "](#"
                + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }

    private String values() {
        Stream<String> made = Stream.of(
                section("Text", Texts.TEXT), section("Label", Texts.LABEL), section("Extensions", Texts.EXTENSIONS));
        Stream<String> strings = forms.values().stream()
                .filter(form -> form.words().isEmpty())
                .map(form -> section(ObjectType.title(form.name()), form.meaning() + most(form)));
        return Stream.concat(made, strings).collect(Collectors.joining("\n\n"));
    }

    private static String most(Form form) {
        boolean isSaid = form.maxLength() == Form.ANY_LENGTH || form.meaning().contains("to " + form.maxLength());
        return isSaid ? "" : " At most " + form.maxLength() + " characters.";
    }

    private static String section(String title, String words) {
        return "### " + title + "\n\n" + cell(words);
    }

    private String vocabularies() {
        return forms.values().stream()
                .filter(form -> !form.words().isEmpty())
                .map(form -> section(ObjectType.title(form.name()), form.meaning()) + "\n\n" + words(form))
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(Form form) {
        return "| word | meaning |\n| --- | --- |\n"
                + form.words().entrySet().stream()
                        .map(word -> "| `" + word.getKey() + "` | " + word.getValue() + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String structureCodes() {
        return codes(STRUCTURE, Stream.of(StructureCode.values()).map(StructureCode::code));
    }

    private static String codesOf(String family) {
        return codes(
                VALUES,
                new TreeSet<>(VALUES.keySet())
                        .stream()
                                .filter(key -> key.startsWith(family)
                                        && !key.startsWith("value.csv-")
                                        && !key.contains(".suggestion")));
    }

    private static String codes(ResourceBundle messages, Stream<String> codes) {
        return "| code | message | what may help |\n| --- | --- | --- |\n"
                + codes.map(code -> "| `%s` | %s | %s |"
                                .formatted(code, cell(messages.getString(code)), suggestions(messages, code)))
                        .collect(Collectors.joining("\n"));
    }

    private static String suggestions(ResourceBundle messages, String code) {
        return messages.keySet().stream()
                .filter(key -> key.startsWith(code + ".suggestion"))
                .sorted()
                .map(key -> cell(messages.getString(key)))
                .collect(Collectors.joining("<br>"));
    }

    /** Keeps a message from meaning something to a renderer. */
    private static String cell(String message) {
        return message.replace(",list}", "}")
                .replace(",word}", "}")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("`", "\\`")
                .replace("[", "\\[")
                .replace("*", "\\*")
                .replace("~", "\\~")
                .replace("^", "\\^");
    }

    private static String differences() {
        return "| what the reader refuses alone | codes |\n| --- | --- |\n"
                + Difference.ALL.stream()
                        .map(one -> "| " + one.what().replace("\\", "\\\\") + " | " + names(one.codes()) + " |")
                        .collect(Collectors.joining("\n"));
    }
}
