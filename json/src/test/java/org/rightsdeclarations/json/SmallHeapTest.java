package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.CatalogueCsv;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.problem.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever a document holds, it is read within the default limits in a heap of 256 MB, or refused. */
@Tag("large")
class SmallHeapTest {
    private static final int MOST_BYTES = 16 << 20;
    private static final int PER_LIST = 90_000;
    private static final String START = "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"T\"},";

    /** Documents that take much memory for their size, as their beginning, an item and their end. */
    private record Shape(String start, IntFunction<String> item, String end) {
        static Shape clauses(IntFunction<String> item) {
            return lists("\"sections\":[", "{\"clauses\":[", item, "]}", "]}");
        }

        /** Goes on to another list before there are too many items in one. */
        static Shape lists(String start, String open, IntFunction<String> item, String close, String end) {
            return new Shape(
                    START + start + open,
                    i -> (i % PER_LIST > 0 ? "," : i > 0 ? close + "," + open : "") + item.apply(i),
                    close + end);
        }

        byte[] fill(int length) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
            bytes.writeBytes(start.getBytes(UTF_8));
            byte[] last = end.getBytes(UTF_8);
            for (int i = 0; bytes.size() + last.length < length; i++) {
                byte[] next = item.apply(i).getBytes(UTF_8);
                if (bytes.size() + next.length + last.length > length) {
                    break;
                }
                bytes.writeBytes(next);
            }
            bytes.writeBytes(last);
            return bytes.toByteArray();
        }
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("empty clauses", Shape.clauses(i -> "{}"));
        shapes.put("numbers for clauses", Shape.clauses(i -> "1"));
        shapes.put("short names", Shape.clauses(i -> "{\"id\":\"a" + i + "\",\"label\":\"1\"}"));
        shapes.put("findings", Shape.clauses(i -> "{\"text\":{\"en\":\" a\"}}"));
        shapes.put("two languages", Shape.clauses(i -> "{\"text\":{\"en\":\"a\",\"fr\":\"b\"}}"));
        shapes.put("a language each", Shape.clauses(i -> "{\"text\":{\"x-" + Integer.toString(i, 36) + "\":\"a\"}}"));
        shapes.put("unknown members", Shape.clauses(i -> "{\"x\":1}"));
        shapes.put("long texts", Shape.clauses(i -> "{\"text\":{\"en\":\"" + "\uAC00".repeat(300_000) + "\"}}"));
        shapes.put(
                "languages",
                new Shape(
                        START + "\"closing\":{\"en\":\"a\"",
                        i -> ",\"x-" + Integer.toString(i, 36) + "\":\"a\"",
                        "}}"));
        shapes.put(
                "languages of nodes",
                Shape.lists(
                        "\"sections\":[{\"clauses\":[",
                        "{\"languages\":[",
                        i -> "\"x-" + Integer.toString(i, 36) + "\"",
                        "]}",
                        "]}]}"));
        shapes.put(
                "dropped items",
                Shape.lists("\"sections\":[", "{\"clauses\":[1]}", i -> "{\"clauses\":[1]}", "", "]}"));
        shapes.put("numbers", Shape.lists("\"extensions\":{\"a\":[", "[", i -> "1", "]", "]}}"));
        shapes.put("empty objects", Shape.lists("\"extensions\":{\"a\":[", "[", i -> "{}", "]", "]}}"));
        shapes.put(
                "names",
                new Shape(START + "\"extensions\":{\"a\":1", i -> ",\"" + Integer.toString(i, 36) + "\":1", "}}"));
        shapes.put("unknown names", new Shape(START + "\"a\":1", i -> ",\"n" + i + "\":1", "}"));
        shapes.put(
                "long names in long names",
                new Shape(
                        START + "\"extensions\":{" + ("\"" + "n".repeat(990) + "\":{").repeat(29) + "\"a\":[1",
                        i -> ",1e9999999999",
                        "]" + "}".repeat(31)));
        shapes.put("one text", new Shape(START + "\"closing\":{\"en\":\"", i -> "kkkkkkkkkk", "\"}}"));
        shapes.put("one text of escapes", new Shape(START + "\"closing\":{\"en\":\"", i -> "\\n\\n\\n", "\"}}"));
        shapes.put("one text without end", new Shape(START + "\"closing\":{\"en\":\"", i -> "kkkkkkkkkk", ""));
        shapes.put("one name", new Shape(START + "\"", i -> "kkkkkkkkkk", "\":1}"));
        shapes.put("one number", new Shape(START + "\"annexes\":[{\"number\":1", i -> "1111111111", "}]}"));
        shapes.put("open lists", new Shape("", i -> "[", ""));
        return shapes;
    }

    /** Reads everything, in a virtual machine of its own. */
    public static final class Everything {
        private Everything() {}

        public static void main(String[] args) {
            List<Integer> lengths = List.of(1_190_000, 5_000_000, MOST_BYTES);
            shapes().forEach((name, shape) -> {
                for (int length : lengths) {
                    byte[] document = shape.fill(length);
                    report(name, DeclarationJson.read(document).getReport());
                    report(name, byParser(document));
                }
            });
            byte[] document = Objects.requireNonNull(shapes().get("numbers")).fill(MOST_BYTES);
            report("text", DeclarationJson.read(new String(document, US_ASCII)).getReport());
            for (String table : List.of("a,", "\n", "\"a\"b,", "id,title\n,\n")) {
                report("table", table.repeat(MOST_BYTES / table.length() - 1));
            }
            report("long table", "a".repeat(MOST_BYTES + 1));
        }

        private static Report byParser(byte[] document) {
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
                return JsonForm.of(Declaration.class).read(parser).getReport();
            } catch (JacksonException refused) { // the parser's own limits
                return Report.of(List.of());
            }
        }

        private static void report(String name, String table) {
            try {
                CatalogueCsv.readInstruments(new StringReader(table));
            } catch (InvalidCatalogueException refused) {
                report(name, refused.getReport());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static void report(String name, Report report) {
            System.out.println(name + ": " + report.toString().length());
        }
    }

    @Test
    void isEnoughForAnyDocument() throws Exception {
        assertThat(runIn("256m").lines()).hasSizeGreaterThan(100);
    }

    private static String runIn(String heap) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Everything.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out;
        try (InputStream printed = process.getInputStream()) {
            out = new String(printed.readAllBytes(), UTF_8);
        }
        assertThat(process.waitFor()).as("exit status").isZero();
        return out;
    }
}
