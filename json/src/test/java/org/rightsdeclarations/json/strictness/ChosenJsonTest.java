package org.rightsdeclarations.json.strictness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.problem.Problem;

/** What RFC 8259 leaves to whoever reads: JSON, and so no mistake of syntax, but not always kept. */
class ChosenJsonTest {
    /** A number is what it means, to the last digit; zeros after the point are kept, and zero has no sign. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-0, 0",
        "-0.0, 0.0",
        "0e9, 0E+9",
        "1.50, 1.50",
        "1E5, 1E+5",
        "10e-1, 1.0",
        "0.1e1, 1",
        "9007199254740993, 9007199254740993",
        "100000000000000000000000000000.000000000000000000001, 100000000000000000000000000000.000000000000000000001",
        "1e400, 1E+400",
        "-1e-400, -1E-400",
        "1e999999999, 1E+999999999"
    })
    void keepsNumbersExactly(String json, String written) {
        assertThat(kept(json)).endsWith("{\"a\":" + written + "}}");
        assertThat(kept(written)).isEqualTo(kept(json));
    }

    /** Beyond some number of digits or what an exponent can be, a number is refused as a value, not as JSON. */
    @Test
    void refusesNumbersThatNobodyCounts() {
        assertThat(codes("1e1000000000")).containsExactly("value.extension-number");
        assertThat(codes("1e-99999999999999999999")).containsExactly("value.extension-number");
        assertThat(codes("9".repeat(1001))).containsExactly("value.extension-number");
        assertThat(codes("0." + "0".repeat(100_000))).containsExactly("value.extension-number");
    }

    /** Names are unique, as they are after escapes; the first value counts for what is told about it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"b\":{},\"a\":2}",
                "{\"a\":1,\"\\u0061\":1}",
                "{\"\":1,\"\":1}",
                "{\"x\":{\"a\":null,\"a\":null}}"
            })
    void refusesNamesGivenTwice(String json) {
        assertThat(codes(json)).containsExactly("json.duplicate-member");
    }

    @Test
    void takesNamesThatOnlyLookTheSameForTwo() {
        assertThat(codes("{\"a\":1,\"A\":1,\"\u0430\":1,\"a \":1}")).isEmpty();
        assertThat(codes("{\"\u00E9\":1,\"e\u0301\":1}")).isEmpty();
    }

    /** Characters that no font shows are a matter of texts, and kept where any JSON is kept. */
    @Test
    void keepsEveryCharacter() {
        String written = kept("\"\\u0000\\u007F\u0080\u2028\uFEFF\uFFFE\uFFFF\uFDD0\uDBFF\uDFFF\"");

        assertThat(written).contains("\\u0000", "\u0080", "\uFEFF\uFFFE\uFFFF\uFDD0\uDBFF\uDFFF");
        assertThat(kept("\"\\u2028\\uFEFF\\uDBFF\\uDFFF\"")).isEqualTo(kept("\"\u2028\uFEFF\uDBFF\uDFFF\""));
    }

    /** Depth is limited, and told as such, however deep it goes and wherever it stands. */
    @Test
    void refusesWhatIsNestedTooDeep() {
        for (int depth : List.of(100, 1_000, 100_000)) {
            String arrays = "[".repeat(depth) + "]".repeat(depth);
            String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
            for (String json : List.of(arrays, objects)) {
                for (Embedded place : Embedded.values()) {
                    assertThat(place.malformed(json.getBytes(UTF_8)))
                            .as("%d of %s", depth, place)
                            .isEmpty();
                    assertThat(place.read(json.getBytes(UTF_8)).getReport())
                            .as("%d of %s", depth, place)
                            .anyMatch(
                                    problem -> List.of("json.too-deep", "value.extension-depth", "json.not-a-document")
                                            .contains(problem.getCode()));
                }
            }
        }
    }

    /** The outermost value may be any JSON, and is a declaration or refused as another type. */
    @ParameterizedTest
    @CsvSource({"0", "true", "null", "[]", "'\"a\"'"})
    void refusesOtherValuesThanObjectsAsSuch(String json) {
        assertThat(Embedded.AS_THE_DOCUMENT.read(json.getBytes(UTF_8)).getReport())
                .singleElement()
                .extracting(Problem::getCode)
                .isEqualTo("json.wrong-type");
    }

    private static String kept(String json) {
        ReadResult<Declaration> read = Embedded.IN_AN_EXTENSION.read(json.getBytes(UTF_8));
        return DeclarationJson.writeString(read.orElseThrow());
    }

    private static List<String> codes(String json) {
        return Embedded.IN_AN_EXTENSION.read(json.getBytes(UTF_8)).getReport().getProblems().stream()
                .map(Problem::getCode)
                .toList();
    }
}
