package org.rightsdeclarations.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.problem.Problem;

class SyntaxTest {
    private static final Limits LIMITS = Limits.STRICT;

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("", "1:1", "json.empty", null),
                arguments(" \n ", "2:2", "json.empty", null),
                arguments("{", "1:2", "json.syntax-end", null),
                arguments("[", "1:2", "json.syntax-end", null),
                arguments("\"", "1:2", "json.syntax-end", null),
                arguments("\"cut", "1:5", "json.syntax-end", null),
                arguments("{\"a\"", "1:5", "json.syntax-end", null),
                arguments("{\"a\":", "1:6", "json.syntax-end", null),
                arguments("{\"a\":1", "1:7", "json.syntax-end", null),
                arguments("{\"a\":1,\n", "2:1", "json.syntax-end", null),
                arguments("{\"a\":\"b", "1:8", "json.syntax-end", null),
                arguments("{\"a\":\"\\u12", "1:11", "json.syntax-end", null),
                arguments("{\"a\":\"b\\\"}", "1:11", "json.syntax-end", null),
                arguments("{\"a\":1,}", "1:8", "json.syntax-comma", "}"),
                arguments("{\"a\":1,,\"b\":2}", "1:8", "json.syntax-comma", ","),
                arguments("[1,]", "1:4", "json.syntax-comma", "]"),
                arguments("[,1]", "1:2", "json.syntax", ","),
                arguments("{,}", "1:2", "json.syntax", ","),
                arguments("{\"a\" 1}", "1:6", "json.syntax-missing-colon", "1"),
                arguments("{\"a\"=1}", "1:5", "json.syntax", "="),
                arguments("{\"a\" \"b\"}", "1:6", "json.syntax-missing-colon", "\""),
                arguments("{\"a\":1 \"b\":2}", "1:8", "json.syntax-missing-comma", "\""),
                arguments("{\"a\":\"b\"\n\"c\":2}", "2:1", "json.syntax-missing-comma", "\""),
                arguments("{\"a\":{}{}}", "1:8", "json.syntax-missing-comma", "{"),
                arguments("[[] []]", "1:5", "json.syntax-missing-comma", "["),
                arguments("[true false]", "1:7", "json.syntax-missing-comma", "f"),
                arguments("{\"a\":}", "1:6", "json.syntax", "}"),
                arguments("{\"a\"}", "1:5", "json.syntax", "}"),
                arguments("{\"a\"::1}", "1:6", "json.syntax", ":"),
                arguments("{\"a\":1;\"b\":2}", "1:7", "json.syntax", ";"),
                arguments("[1}", "1:3", "json.syntax", "}"),
                arguments("{]", "1:2", "json.syntax", "]"),
                arguments("}", "1:1", "json.syntax", "}"),
                arguments("<html>", "1:1", "json.syntax-not-json", null),
                arguments("Quay Declaration", "1:1", "json.syntax-not-json", null),
                arguments("a: 1", "1:1", "json.syntax-not-json", null),
                arguments("a,b\n1,2", "1:1", "json.syntax-not-json", null),
                arguments("{\"a\"\uFF1A1}", "1:5", "json.syntax", "\uFF1A"),
                arguments("{\"a\":\uD83D\uDD4A}", "1:6", "json.syntax", "\uD83D\uDD4A"),
                arguments("{\u00A0\"a\":1}", "1:2", "json.syntax", "U+00A0"),
                arguments("[\u3000]", "1:2", "json.syntax", "U+3000"),
                arguments("\uFEFF\uFEFF{}", "1:1", "json.syntax", "U+FEFF"),
                arguments("{//x\n\"a\":1}", "1:2", "json.syntax-comment", null),
                arguments("{\"a\":/*x*/1}", "1:6", "json.syntax-comment", null),
                arguments("[1 # one\n]", "1:4", "json.syntax-comment", null),
                arguments("{a:1}", "1:2", "json.syntax-quote", "a"),
                arguments("{한국:1}", "1:2", "json.syntax-quote", "한국"),
                arguments("{\"a\":1, b2:1}", "1:9", "json.syntax-quote", "b2"),
                arguments("{null:1}", "1:2", "json.syntax-quote", "null"),
                arguments("{'a':1}", "1:2", "json.syntax-quote", "'"),
                arguments("{\"a\":'b'}", "1:6", "json.syntax-quote", "'"),
                arguments("{\"a\":\u201Cb\u201D}", "1:6", "json.syntax-quote", "\u201C"),
                arguments("{\u00ABa\u00BB:1}", "1:2", "json.syntax-quote", "\u00AB"),
                arguments("{\"a\":\"say \"no\" now\"}", "1:12", "json.syntax-quote", "n"),
                arguments("{\"a\":\"가\"나\"\"}", "1:9", "json.syntax-quote", "나"),
                arguments("{\"a\":TRUE}", "1:6", "json.syntax-word", "TRUE"),
                arguments("{\"a\":None}", "1:6", "json.syntax-word", "None"),
                arguments("{\"a\":nullx}", "1:6", "json.syntax-word", "nullx"),
                arguments("{\"a\":true한}", "1:6", "json.syntax-word", "true한"),
                arguments("{\"a\":NaN}", "1:6", "json.syntax-word", "NaN"),
                arguments("{\"a\":-Infinity}", "1:7", "json.syntax-word", "Infinity"),
                arguments("nul", "1:1", "json.syntax-word", "nul"),
                arguments("{\"a\":01}", "1:7", "json.syntax-number", "1"),
                arguments("{\"a\":+1}", "1:6", "json.syntax-number", "+"),
                arguments("{\"a\":.5}", "1:6", "json.syntax-number", "."),
                arguments("{\"a\":1.}", "1:8", "json.syntax-number", "}"),
                arguments("{\"a\":1e}", "1:8", "json.syntax-number", "}"),
                arguments("{\"a\":--1}", "1:7", "json.syntax-number", "-"),
                arguments("{\"a\":1.2.3}", "1:9", "json.syntax-number", "."),
                arguments("{\"a\":75th}", "1:8", "json.syntax-number", "t"),
                arguments("{\"a\":0x1F}", "1:7", "json.syntax-number", "x"),
                arguments("{\"a\":2023-10-04}", "1:10", "json.syntax-number", "-"),
                arguments("{\"a\":\"\\x\"}", "1:7", "json.syntax-escape", "\\x"),
                arguments("{\"a\":\"\\한\"}", "1:7", "json.syntax-escape", "\\한"),
                arguments("{\"a\":\"\\u12g4\"}", "1:7", "json.syntax-escape", "\\u12"),
                arguments("{\"\\q\":1}", "1:3", "json.syntax-escape", "\\q"),
                arguments("{\"a\":\"가\ty\"}", "1:8", "json.syntax-control", "U+0009"),
                arguments("{\"a\":\"x\r\ny\"}", "1:8", "json.syntax-control", "U+000D"),
                arguments("{\"a\n\":1}", "1:4", "json.syntax-control", "U+000A"),
                arguments("{\"\\uD800\":1}", "1:3", "json.lone-surrogate", "\\uD800"),
                arguments("{\"x\\udc00y\":1}", "1:4", "json.lone-surrogate", "\\udc00"),
                arguments("{\"\\uD83D\\u0041\":1}", "1:3", "json.lone-surrogate", "\\uD83D"),
                arguments("{}}", "1:3", "json.trailing-content", null),
                arguments("{} ,", "1:4", "json.trailing-content", null),
                arguments("{}\n\n{}", "3:1", "json.trailing-content", null),
                arguments("{} x", "1:4", "json.trailing-content", null),
                arguments("{}//x", "1:3", "json.trailing-content", null),
                arguments("{}\"x", "1:3", "json.trailing-content", null),
                arguments("\"a\" \"b", "1:5", "json.trailing-content", null));
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("malformed")
    void saysWhatIsWrongAndWhere(String document, String position, String code, @Nullable String found) {
        byte[] bytes = document.getBytes(UTF_8);

        List<Problem> problems = DocumentReader.read(bytes, LIMITS, SyntaxTest::skipAll, Rules.NONE)
                .report()
                .getProblems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getPosition().orElseThrow()).hasToString(position);
            assertThat(problem.getCode()).isEqualTo(code);
            assertThat(problem.getArguments().get("found")).isEqualTo(found);
        });
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("malformed")
    void hasNoValue(String document, String position, String code, @Nullable String found) {
        byte[] bytes = document.getBytes(UTF_8);

        DocumentReader.Outcome<String> outcome = DocumentReader.read(bytes, LIMITS, SyntaxTest::skipAll, Rules.NONE);

        assertThat(outcome.value()).isNull();
    }

    private static String skipAll(Reading in) {
        in.skip();
        return "value";
    }
}
