package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;

@Tag("slow")
class HostileDocumentsTest {
    private static final int DEEP = 200_000;

    private static final int MANY = 100_000;

    static List<ReadOptions> options() {
        return List.of(
                ReadOptions.strict().withoutRules(),
                ReadOptions.lenient().withoutRules(),
                ReadOptions.strict().withoutRules().withMaxDepth(400),
                ReadOptions.lenient().withoutRules().withMaxDepth(1));
    }

    @ParameterizedTest
    @MethodSource("options")
    void nestKnownMembers(ReadOptions options) {
        byte[] document = document("\"sections\":", repeat("[{\"sections\":", DEEP), "[]", repeat("}]", DEEP));

        assertThat(codes(document, options))
                .containsAnyOf("json.too-deep", "value.depth")
                .doesNotContain("json.syntax-end");
    }

    @ParameterizedTest
    @MethodSource("options")
    void nestKnownMembersAndStop(ReadOptions options) {
        byte[] document = document("\"sections\":[{\"clauses\":", repeat("[{\"clauses\":", DEEP));

        assertThat(codes(document, options))
                .containsAnyOf("json.too-deep", "value.depth")
                .contains("json.syntax-end");
    }

    @ParameterizedTest
    @MethodSource("options")
    void nestArraysInAnUnknownMember(ReadOptions options) {
        byte[] document = document("\"x\":", repeat("[", DEEP), repeat("]", DEEP));

        assertThat(codes(document, options)).contains("json.unknown-member", "json.too-deep");
    }

    @ParameterizedTest
    @MethodSource("options")
    void nestObjectsInAnUnknownMember(ReadOptions options) {
        byte[] document = document("\"x\":", repeat("{\"x\":", DEEP), "1", repeat("}", DEEP));

        assertThat(codes(document, options)).contains("json.unknown-member", "json.too-deep");
    }

    @ParameterizedTest
    @MethodSource("options")
    void nestExtensions(ReadOptions options) {
        byte[] document = document("\"extensions\":", repeat("{\"x\":", DEEP), "1", repeat("}", DEEP));

        assertThat(codes(document, options)).contains("json.too-deep");
    }

    @ParameterizedTest
    @MethodSource("options")
    void nestValuesOfTheWrongType(ReadOptions options) {
        byte[] document = document("\"event\":", repeat("[", DEEP));

        assertThat(codes(document, options)).contains("json.wrong-type", "json.too-deep");
    }

    @ParameterizedTest
    @MethodSource("options")
    void neverEnd(ReadOptions options) {
        for (String member : List.of("\"sections\":", "\"x\":", "\"title\":", "\"extensions\":{\"a\":")) {
            for (String open : List.of("[", "[{\"\":")) {
                assertThat(codes(document(member, repeat(open, 100_000)), options))
                        .as(member + open)
                        .contains("json.too-deep", "json.syntax-end");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("options")
    void nestWithoutARoot(ReadOptions options) {
        byte[] document = repeat("[", DEEP).getBytes(US_ASCII);

        assertThat(codes(document, options)).contains("json.wrong-type", "json.too-deep");
    }

    @ParameterizedTest
    @MethodSource("options")
    void repeatAnItem(ReadOptions options) {
        byte[] document = document("\"authenticLanguages\":[\"en\"", repeat(",\"en\"", 1_000_000), "]");

        assertThat(codes(document, options.withMaxDepth(3))).containsExactly("json.too-many");
    }

    @Test
    void repeatAnItemThatIsRefused() {
        byte[] document = document("\"authenticLanguages\":[1", repeat(",1", 1_000_000), "]");

        assertThat(codes(document, ReadOptions.strict().withoutRules()))
                .hasSize(1000)
                .containsOnly("json.wrong-type");
    }

    @Test
    void repeatAnItemOfAnExtension() {
        byte[] document = document("\"extensions\":{\"x\":[1", repeat(",1", 1_000_000), "]}");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("json.too-many");
    }

    @Test
    void repeatAnItemOfAnUnknownMember() {
        byte[] document = document("\"x\":[1", repeat(",1", 1_000_000), "]");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("json.unknown-member");
    }

    @Test
    void holdATextOfTenMegabytes() {
        byte[] document = document("\"kind\":\"", repeat("k", 10_000_000), "\"");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("json.too-long");
    }

    @Test
    void holdATextOfTenMegabytesThatDoesNotEnd() {
        byte[] document = document("\"kind\":\"", repeat("\\u0000", 2_000_000));

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("json.syntax-end");
    }

    @Test
    void holdALongName() {
        byte[] document = document("\"", repeat("n", 90_000), "\":1");

        assertThat(codes(document, ReadOptions.lenient().withoutRules())).containsExactly("json.too-long");
    }

    @Test
    void holdANameOfTenMegabytes() {
        byte[] document = document("\"", repeat("n", 10_000_000), "\":1");

        assertThat(codes(document, ReadOptions.lenient().withoutRules())).containsExactly("json.given-up");
    }

    @Test
    void holdAThousandProblemsAtTheEndOfALongLine() {
        byte[] document = document("\"kind\":\"", repeat("k", 900_000), "\"", numbered(2000, i -> ",\"" + i + "\":1"));

        assertThat(codes(document, ReadOptions.strict().withoutRules())).hasSize(1000);
    }

    @Test
    void speakManyLanguages() {
        byte[] document =
                document("\"event\":{\"name\":{\"en\":\"\"", numbered(MANY, i -> ",\"en-x-" + i + "\":\"a\""), "}}");

        assertThat(codes(document, ReadOptions.strict().withMaxNames(2 * MANY).withoutRules()))
                .containsExactly("value.text-blank");
    }

    @Test
    void haveManyUnknownMembers() {
        byte[] document = document("\"x\":1", numbered(MANY, i -> ",\"n" + i + "\":1"));

        assertThat(codes(document, ReadOptions.strict().withoutRules()))
                .hasSize(1000)
                .containsOnly("json.unknown-member");
    }

    @Test
    void haveManyUnknownMembersAndThenAnError() {
        byte[] document = document("\"x\":1", numbered(MANY, i -> ",\"n" + i + "\":1"), ",\"kind\":1");

        ReadResult<Declaration> result =
                DeclarationJson.read(document, ReadOptions.lenient().withoutRules());

        assertThat(result.getValue()).isEmpty();
        assertThat(result.getReport().hasErrors()).isTrue();
    }

    @Test
    void repeatAMember() {
        byte[] document = document("\"kind\":\"a\"", repeat(",\"kind\":\"a\"", MANY));

        assertThat(codes(document, ReadOptions.lenient().withoutRules()))
                .hasSize(1000)
                .containsOnly("json.duplicate-member");
    }

    @Test
    void haveAnyNumberOfNamesMadeToCollide() {
        List<String> lines = new String(Documents.invalid().get("invalid-names-made-to-collide"), US_ASCII)
                .lines()
                .filter(line -> line.startsWith("    "))
                .toList();

        for (int count = 1; count < lines.size(); count++) {
            byte[] document = document(
                    "\"sections\":[{\"clauses\":[{}]}],\"extensions\":{",
                    String.join("\n", lines.subList(0, count)),
                    "\"",
                    count + "\":1}");
            assertThat(codes(document, ReadOptions.strict()))
                    .isSubsetOf("json.given-up", "structure.empty-provision", "identity.no-date");
        }
    }

    @Test
    void doNoHarmToTheDocumentsAfterThem() {
        byte[] collide = Documents.invalid().get("invalid-names-made-to-collide");
        for (int i = 0; i < 100; i++) {
            DeclarationJson.read(
                    Arrays.copyOf(collide, 6500 + i), ReadOptions.strict().withoutRules());
        }

        byte[] document = document("\"x\":1", numbered(500, i -> ",\"n" + i + "\":1"));

        assertThat(codes(document, ReadOptions.lenient().withoutRules()))
                .hasSize(501)
                .containsOnly("json.unknown-member");
    }

    @Test
    void holdAWholeNumberOfAMegabyte() {
        byte[] document = document("\"event\":{\"edition\":", repeat("9", 1 << 20), "}");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("json.too-long");
    }

    @Test
    void holdAWholeNumberOfAlmostAMegabyte() {
        byte[] document = document("\"event\":{\"edition\":", repeat("9", 999_999), "}");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("json.too-large");
    }

    @Test
    void holdAFractionOfAlmostAMegabyte() {
        byte[] document = document("\"event\":{\"edition\":0.", repeat("9", 999_000), "}");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("json.not-whole");
    }

    @Test
    void holdANumberOfAlmostAMegabyteInAnExtension() {
        byte[] document = document("\"extensions\":{\"x\":", repeat("9", 999_999), "}");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("value.extension-number");
    }

    @Test
    void holdAnExponentThatFits() {
        byte[] document = document("\"extensions\":{\"x\":1e999999999,\"y\":-1E-999999999}");

        String written = DeclarationJson.writeString(
                DeclarationJson.read(document, ReadOptions.strict().withoutRules())
                        .orElseThrow());

        assertThat(written).endsWith("\"extensions\":{\"x\":1E+999999999,\"y\":-1E-999999999}}");
    }

    @Test
    void holdAnExponentThatDoesNotFit() {
        byte[] document = document("\"extensions\":{\"x\":1e99999999999}");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("value.extension-number");
    }

    @Test
    void holdAPeriodOfAlmostAMegabyte() {
        byte[] document =
                document("\"sections\":[{\"commitments\":[{\"due\":{\"every\":\"P", repeat("1", 900_000), "D\"}}]}]");

        assertThat(codes(document, ReadOptions.strict().withoutRules())).containsExactly("value.recurrence");
    }

    @Test
    void endAnywhere() {
        byte[] whole = Documents.bytes(Documents.valid().get(0));

        for (int length = 0; length < whole.length - 2; length++) {
            assertThat(codes(Arrays.copyOf(whole, length), ReadOptions.strict().withoutRules()))
                    .isNotEmpty();
        }
    }

    @Test
    void haveAnyByteAnywhere() {
        byte[] whole = Documents.with("\"kind\": \"charter\", \"event\": {\"edition\": 13}");

        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            for (int b = 0; b < 256; b++) {
                changed[i] = (byte) b;
                ReadResult<Declaration> result =
                        DeclarationJson.read(changed, ReadOptions.strict().withoutRules());
                assertThat(result.getReport().hasErrors())
                        .isNotEqualTo(result.getValue().isPresent());
            }
        }
    }

    private static String repeat(String part, int times) {
        return part.repeat(times);
    }

    private static String numbered(int count, IntFunction<String> part) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < count; i++) {
            parts.append(part.apply(i));
        }
        return parts.toString();
    }

    private static byte[] document(String... parts) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"D\"},".getBytes(US_ASCII));
        for (String part : parts) {
            document.writeBytes(part.getBytes(US_ASCII));
        }
        document.write('}');
        return document.toByteArray();
    }

    private static List<String> codes(byte[] document, ReadOptions options) {
        return DeclarationJson.read(document, options).getReport().getProblems().stream()
                .map(Problem::getCode)
                .toList();
    }
}
