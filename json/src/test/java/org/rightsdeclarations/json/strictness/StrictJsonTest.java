package org.rightsdeclarations.json.strictness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.Problem;

/**
 * What RFC 8259 calls JSON is read, and nothing else, wherever it stands: a mistake is told as one of syntax, once, at
 * its place, also where a declaration would want something else.
 */
class StrictJsonTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7",
                "-7",
                "10",
                "9007199254740993",
                "0.5",
                "-0.0",
                "1.50",
                "1e5",
                "1E5",
                "1e+5",
                "1E-5",
                "0e0",
                "0e+1",
                "-12.034e-05",
                "123456789012345678901234567890.123456789",
                "true",
                "false",
                "null",
                "\"\"",
                "\"a\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u00e9\\u00E9\"",
                "\"\\u0000\\u001F\\u007f\"",
                "\"\\uD83D\\udd4a\"",
                "\"\\\\u12\"",
                "\"\\\\\\\"\"",
                "\"a/b*c//d#e\"",
                "\"é 가 \uD83D\uDD4A \u05D0 \u0627\"",
                "\"\u007F\u0080\u2028\u2029\"",
                "\"\uFFFD\uFFFC\"",
                "\"\uFFFE\uFFFF\uDBFF\uDFFF\"",
                "\"\uFEFF\"",
                "[]",
                "[ ]",
                "[1,\"a\",null,[],{}]",
                "[\t1\r\n,\n2 ]",
                "[[[[[[[[[[]]]]]]]]]]",
                "{}",
                "{ }",
                "{\"\":0}",
                "{\"a\":{},\"b\":[]}",
                "{\"a\\u0062\":1,\"한\":2}",
                "{\n\t\"a\" : 1 ,\r\"b\":2}",
                "{\"\\u0000\":1}"
            })
    void acceptsJson(String json) {
        for (Embedded place : Embedded.values()) {
            assertThat(place.malformed(json.getBytes(UTF_8))).as("%s", place).isEmpty();
            assertThat(place.malformed((" \n\r\t" + json + "\t\r\n ").getBytes(UTF_8)))
                    .as("%s between blanks", place)
                    .isEmpty();
        }
        assertThat(Embedded.IN_AN_EXTENSION.read(json.getBytes(UTF_8)).getReport())
                .hasToString("no problems");
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("+1", "json.syntax-number", 1),
                arguments("- ", "json.syntax-number", 2),
                arguments("--1", "json.syntax-number", 2),
                arguments("-+1", "json.syntax-number", 2),
                arguments("++1", "json.syntax-number", 1),
                arguments("- 1", "json.syntax-number", 2),
                arguments("00", "json.syntax-number", 2),
                arguments("01", "json.syntax-number", 2),
                arguments("-01", "json.syntax-number", 3),
                arguments("-00.5", "json.syntax-number", 3),
                arguments("1. ", "json.syntax-number", 3),
                arguments("-1. ", "json.syntax-number", 4),
                arguments("1.e5", "json.syntax-number", 3),
                arguments(".5", "json.syntax-number", 1),
                arguments("-.5", "json.syntax-number", 2),
                arguments("1..5", "json.syntax-number", 3),
                arguments("1.2.3", "json.syntax-number", 4),
                arguments("1e ", "json.syntax-number", 3),
                arguments("1E+ ", "json.syntax-number", 4),
                arguments("1e5.5", "json.syntax-number", 4),
                arguments("1e+-5", "json.syntax-number", 4),
                arguments("1ee5", "json.syntax-number", 3),
                arguments("0x1F", "json.syntax-number", 2),
                arguments("0b1", "json.syntax-number", 2),
                arguments("1_000", "json.syntax-number", 2),
                arguments("1a", "json.syntax-number", 2),
                arguments("1L", "json.syntax-number", 2),
                arguments("1.5f", "json.syntax-number", 4),
                arguments("-a", "json.syntax-number", 2),
                arguments("NaN", "json.syntax-word", 1),
                arguments("-NaN", "json.syntax-number", 2),
                arguments("Infinity", "json.syntax-word", 1),
                arguments("-Infinity", "json.syntax-word", 2),
                arguments("+Infinity", "json.syntax-word", 2),
                arguments("inf", "json.syntax-word", 1),
                arguments("\u0661", "json.syntax", 1),
                arguments("1\u0662", "json.syntax", 2),
                arguments("\uFF11", "json.syntax", 1),
                arguments("\u22121", "json.syntax", 1),
                arguments("½", "json.syntax", 1));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("True", "json.syntax-word", 1),
                arguments("TRUE", "json.syntax-word", 1),
                arguments("tru ", "json.syntax-word", 1),
                arguments("truee", "json.syntax-word", 1),
                arguments("true1", "json.syntax-word", 1),
                arguments("nul ", "json.syntax-word", 1),
                arguments("NULL", "json.syntax-word", 1),
                arguments("nulll", "json.syntax-word", 1),
                arguments("fals3", "json.syntax-word", 1),
                arguments("None", "json.syntax-word", 1),
                arguments("undefined", "json.syntax-word", 1),
                arguments("a", "json.syntax-word", 1),
                arguments("_", "json.syntax-word", 1),
                arguments("$", "json.syntax", 1),
                arguments("가", "json.syntax", 1),
                arguments("*", "json.syntax", 1),
                arguments("&a", "json.syntax", 1),
                arguments("\uD83D\uDD4A", "json.syntax", 1));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("'a'", "json.syntax-quote", 1),
                arguments("`a`", "json.syntax-quote", 1),
                arguments("\u201Ca\u201D", "json.syntax-quote", 1),
                arguments("\"a\nb\"", "json.syntax-control", 3),
                arguments("\"a\rb\"", "json.syntax-control", 3),
                arguments("\"a\tb\"", "json.syntax-control", 3),
                arguments("\"a\u0000\"", "json.syntax-control", 3),
                arguments("\"\u001F\"", "json.syntax-control", 2),
                arguments("\"가\u0001\"", "json.syntax-control", 3),
                arguments("\"\\\n\"", "json.syntax-control", 3),
                arguments("\"\\ \"", "json.syntax-escape", 2),
                arguments("\"\\x41\"", "json.syntax-escape", 2),
                arguments("\"\\'\"", "json.syntax-escape", 2),
                arguments("\"\\a\"", "json.syntax-escape", 2),
                arguments("\"\\v\"", "json.syntax-escape", 2),
                arguments("\"\\0\"", "json.syntax-escape", 2),
                arguments("\"\\N\"", "json.syntax-escape", 2),
                arguments("\"\\U00e9\"", "json.syntax-escape", 2),
                arguments("\"\\u{e9}\"", "json.syntax-escape", 2),
                arguments("\"\\u\"", "json.syntax-escape", 2),
                arguments("\"\\u0\"", "json.syntax-escape", 2),
                arguments("\"\\u00e\"", "json.syntax-escape", 2),
                arguments("\"\\u00eg\"", "json.syntax-escape", 2),
                arguments("\"\\u+0e9\"", "json.syntax-escape", 2),
                arguments("\"\\u００e９\"", "json.syntax-escape", 2),
                arguments("\"\\가\"", "json.syntax-escape", 2),
                arguments("\"\\\uD83D\uDD4A\"", "json.syntax-escape", 2),
                arguments("\"\\uD83D\\u\"", "json.syntax-escape", 8));
    }

    static Stream<Arguments> structures() {
        return Stream.of(
                arguments("[1,]", "json.syntax-comma", 4),
                arguments("[1,,2]", "json.syntax-comma", 4),
                arguments("[,1]", "json.syntax", 2),
                arguments("[,]", "json.syntax", 2),
                arguments("[1 2]", "json.syntax-missing-comma", 4),
                arguments("[\"a\" \"b\"]", "json.syntax-missing-comma", 6),
                arguments("[1;2]", "json.syntax", 3),
                arguments("[1:2]", "json.syntax", 3),
                arguments("[\"a\":1]", "json.syntax", 5),
                arguments("[1}", "json.syntax", 3),
                arguments("[1)", "json.syntax", 3),
                arguments("(1)", "json.syntax", 1),
                arguments("{\"a\":1,}", "json.syntax-comma", 8),
                arguments("{\"a\":1,,\"b\":2}", "json.syntax-comma", 8),
                arguments("{,\"a\":1}", "json.syntax", 2),
                arguments("{\"a\"}", "json.syntax", 5),
                arguments("{\"a\":}", "json.syntax", 6),
                arguments("{\"a\":,\"b\":1}", "json.syntax", 6),
                arguments("{:1}", "json.syntax", 2),
                arguments("{\"a\"::1}", "json.syntax", 6),
                arguments("{\"a\":1:2}", "json.syntax", 7),
                arguments("{\"a\" 1}", "json.syntax-missing-colon", 6),
                arguments("{\"a\"=1}", "json.syntax", 5),
                arguments("{\"a\",1}", "json.syntax-missing-colon", 5),
                arguments("{\"a\":1 \"b\":2}", "json.syntax-missing-comma", 8),
                arguments("{\"a\":1;\"b\":2}", "json.syntax", 7),
                arguments("{\"a\":1]", "json.syntax", 7),
                arguments("{a:1}", "json.syntax-quote", 2),
                arguments("{'a':1}", "json.syntax-quote", 2),
                arguments("{1:1}", "json.syntax-quote", 2),
                arguments("{null:1}", "json.syntax-quote", 2),
                arguments("{[]:1}", "json.syntax", 2),
                arguments("{\"a\n\":1}", "json.syntax-control", 4),
                arguments("{\"\\q\":1}", "json.syntax-escape", 3),
                arguments("{\"\\uD800\":1}", "json.lone-surrogate", 3),
                arguments("[1,//a\n2]", "json.syntax-comment", 4),
                arguments("[/*a*/1]", "json.syntax-comment", 2),
                arguments("[1 #a\n]", "json.syntax-comment", 4),
                arguments("[1--a\n]", "json.syntax-number", 3),
                arguments("[\u00A01]", "json.syntax", 2),
                arguments("[\u200B1]", "json.syntax", 2),
                arguments("[\u20281]", "json.syntax", 2),
                arguments("[\uFEFF1]", "json.syntax", 2),
                arguments("[\f1]", "json.syntax", 2),
                arguments("[\u000B1]", "json.syntax", 2),
                arguments("[ \u00001]", "json.syntax", 3),
                arguments("[\u0085]", "json.syntax", 2),
                arguments("[\u007F]", "json.syntax", 2),
                arguments("[\\n]", "json.syntax", 2),
                arguments("[\\u0031]", "json.syntax", 2),
                arguments("]", "json.syntax", 1),
                arguments(":1", "json.syntax", 1));
    }

    @Test
    void saysOfWhatIsNoJsonAtAllWhatItIs() {
        for (Embedded place : Embedded.values()) {
            String code = place == Embedded.AS_THE_DOCUMENT ? "json.syntax-not-json" : "json.syntax";
            assertThat(place.malformed("<a/>".getBytes(UTF_8)))
                    .as("%s", place)
                    .hasValueSatisfying(problem -> assertThat(problem.getCode()).isEqualTo(code));
        }
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource({"numbers", "words", "texts", "structures"})
    void refusesWhatIsNoJsonAndSaysWhere(String json, String code, int column) {
        for (Embedded place : Embedded.values()) {
            assertThat(place.malformed(json.getBytes(UTF_8)))
                    .as("%s", place)
                    .hasValueSatisfying(
                            problem -> assertThat(problem.getPosition().orElseThrow() + " " + problem.getCode())
                                    .isEqualTo("1:" + (place.columns() + column) + " " + code));
            assertThat(place.read(json.getBytes(UTF_8)).getValue()).isEmpty();
        }
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "[",
                "[1",
                "[1,",
                "[[]",
                "[\"a",
                "[\"a\\",
                "[\"a\\u00",
                "[-",
                "[1.",
                "[1e",
                "{",
                "{\"",
                "{\"a",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":[{}",
                "\"",
                "\"a",
                "\"a\\\""
            })
    void refusesWhatDoesNotEnd(String json) {
        byte[] bytes = json.getBytes(UTF_8);

        assertMalformed(Embedded.AS_THE_DOCUMENT, bytes, json.length() + 1, "json.syntax-end");
        for (Embedded place : Embedded.values()) {
            byte[] document = place.document(bytes);
            byte[] cut = Arrays.copyOf(document, place.columns() + bytes.length);
            assertThat(place.malformed(bytes))
                    .as("%s", place)
                    .hasValueSatisfying(problem -> assertThat(
                                    problem.getPosition().orElseThrow().column())
                            .isGreaterThan(place.columns()));
            assertMalformed(Embedded.AS_THE_DOCUMENT, cut, cut.length + 1, "json.syntax-end");
        }
    }

    /** Half of a pair is JSON, but no text: it is refused where the text is kept, and in every name. */
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "\"\\uD83D\", 2",
        "\"\\uD83Da\", 2",
        "\"\\uD83D\\n\", 2",
        "\"\\uDD4A\", 2",
        "\"\\uDD4A\\uD83D\", 2",
        "\"\\uD83D\\uD83D\\uDD4A\", 2",
        "\"\\uD83D\\u0041\", 2",
        "\"a\\\\\\uDBFF \", 5",
        "\"\\\\uD83D\\uDD4A\", 9",
        "\"\\uD83D\\uDD4A\\uDD4A\", 14"
    })
    void refusesHalfOfAPairWhereATextIsKept(String json, int column) {
        byte[] bytes = json.getBytes(UTF_8);

        assertThat(Embedded.IN_AN_EXTENSION.read(bytes).getReport())
                .singleElement()
                .extracting(Problem::getCode)
                .isEqualTo("value.text");
        for (Embedded place : Embedded.values()) {
            assertThat(place.read(bytes).getValue()).isEmpty();
            byte[] name = ("{" + json + ":1}").getBytes(UTF_8);
            assertMalformed(place, name, column + 1, "json.lone-surrogate");
        }
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"[]", "{}", "0", "\"a\"", "null"})
    void refusesWhatFollows(String json) {
        for (String more :
                List.of("]", "}", ",", ":", "1", "\"", "\"a\"", "[]", "{}", "null", "x", "//a", "#", "\u00A0")) {
            byte[] document = (json + " " + more).getBytes(UTF_8);
            assertMalformed(Embedded.AS_THE_DOCUMENT, document, json.length() + 2, "json.trailing-content");
        }
    }

    private static void assertMalformed(Embedded place, byte[] json, int column, String code) {
        String told = place.malformed(json)
                .map(problem -> problem.getPosition().orElseThrow() + " " + problem.getCode())
                .orElse("no mistake");

        assertThat(told)
                .as("%s of %s", new String(json, UTF_8), place)
                .isEqualTo("1:" + (place.columns() + column) + " " + code);
    }
}
