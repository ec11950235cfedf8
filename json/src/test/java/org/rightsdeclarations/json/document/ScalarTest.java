package org.rightsdeclarations.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"abc\",1 | 3",
                "\"가é🕊\" | 4",
                "\"a\\n\\u00e9\\\\\" | 4",
                "\"a\\\"b\": | 3",
                "-12.5e+3, | 8",
                "123 | 3",
            })
    void hasAsManyUnitsAsTheParserMakesOfIt(String json, int length) {
        byte[] bytes = json.getBytes(UTF_8);

        assertThat(new Scalar(bytes, 0, bytes.length).lengthBeyond(length - 1)).isEqualTo(length);
        assertThat(new Scalar(bytes, 0, bytes.length).lengthBeyond(length)).isZero();
    }

    @Test
    void isNotMeasuredIfItNeverEnds() {
        byte[] bytes = "\"abc\\\"def".getBytes(UTF_8);

        assertThat(new Scalar(bytes, 0, bytes.length).lengthBeyond(1)).isZero();
    }

    @Test
    void isNotLookedAtInAShorterDocument() {
        byte[] bytes = "[\"abc\"]".getBytes(UTF_8);

        assertThat(new Document(bytes).lengthBeyond(7, Integer.MAX_VALUE)).isZero();
        assertThat(new Document(bytes).lengthBeyond(2, 1)).isEqualTo(3);
    }
}
