package org.rightsdeclarations.json.strictness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.Problem;

/** JSON is UTF-8, and well-formed, wherever in the document a byte stands; a byte order mark is passed over. */
class StrictEncodingTest {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a byte that only continues, 80",
        "two of them, 80bf",
        "the first of two alone, c3",
        "the first of two before a letter, c341",
        "the first two of three, e4b8",
        "the first three of four, f09f95",
        "one that is continued too long, c3a9a9",
        "a slash in two bytes, c0af",
        "a letter in two bytes, c1a1",
        "a slash in three bytes, e080af",
        "a slash in four bytes, f08080af",
        "U+0000 in two bytes, c080",
        "the last one in two bytes in three, e09fbf",
        "the last one in three bytes in four, f08fbfbf",
        "the first surrogate, eda080",
        "the last surrogate, edbfbf",
        "a pair of surrogates, eda0bdedb58a",
        "the first after Unicode, f4908080",
        "far after Unicode, f7bfbfbf",
        "five bytes, f888808080",
        "six bytes, fc8480808080",
        "FE, fe",
        "FF, ff",
        "Latin-1, e9",
        "quotation marks of Windows, 93",
        "EUC-KR, b0a1",
        "Shift JIS, 82a0"
    })
    void refusesWhatIsNotUtf8(String name, String hex) {
        byte[] malformed = HexFormat.of().parseHex(hex);
        int first = hex.equals("c3a9a9") ? 2 : 0;

        for (Embedded place : Embedded.values()) {
            assertNotUtf8(place, "\"a", malformed, first, "\"");
            assertNotUtf8(place, "{\"a", malformed, first, "\":1}");
            assertNotUtf8(place, "[1", malformed, first, "]");
            assertNotUtf8(place, "[1]", malformed, first, "");
        }
    }

    private static void assertNotUtf8(Embedded place, String before, byte[] malformed, int first, String after) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(before.getBytes(US_ASCII));
        json.writeBytes(malformed);
        json.writeBytes(after.getBytes(US_ASCII));

        assertThat(place.malformed(json.toByteArray())).as("%s %s", place, json).hasValueSatisfying(problem -> {
            assertThat(problem.getCode()).isEqualTo("json.encoding");
            assertThat(problem.getPosition().orElseThrow().column())
                    .isEqualTo(place.columns() + before.length() + (first > 0 ? 2 : 1));
        });
    }

    @Test
    void passesOverOneByteOrderMarkAtTheStart() {
        assertThat(malformed(MARK, "{}".getBytes(US_ASCII))).isEmpty();
        assertThat(malformed(MARK, " [1]".getBytes(US_ASCII))).isEmpty();
        assertThat(malformed(MARK)).isEqualTo("1:1 json.empty");
        assertThat(malformed(MARK, MARK, "{}".getBytes(US_ASCII))).isEqualTo("1:1 json.syntax");
        assertThat(malformed(" ".getBytes(US_ASCII), MARK, "{}".getBytes(US_ASCII)))
                .isEqualTo("1:2 json.syntax");
        assertThat(malformed("{}".getBytes(US_ASCII), MARK)).isEqualTo("1:3 json.trailing-content");
        assertThat(malformed(new byte[] {(byte) 0xEF, (byte) 0xBB}, "{}".getBytes(US_ASCII)))
                .isEqualTo("1:1 json.encoding");
    }

    @Test
    void namesOtherEncodingsOfUnicode() {
        for (Charset charset :
                List.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"))) {
            for (String mark : List.of("", "\uFEFF")) {
                assertThat(malformed((mark + "{\"a\":\"한\"}").getBytes(charset)))
                        .as("%s%s", charset, mark.isEmpty() ? "" : " with a mark")
                        .isEqualTo("1:1 json.encoding-utf16");
            }
        }
    }

    @Test
    void refusesNothing() {
        for (String blank : List.of("", " ", "\n", "\t\r\n ")) {
            assertThat(malformed(blank.getBytes(UTF_8))).endsWith("json.empty");
        }
    }

    private static String malformed(byte[]... parts) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            document.writeBytes(part);
        }
        Optional<Problem> problem = Embedded.AS_THE_DOCUMENT.malformed(document.toByteArray());
        return problem.map(found -> found.getPosition().orElseThrow() + " " + found.getCode())
                .orElse("");
    }
}
