package org.rightsdeclarations.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    /** The first and last bytes of every row of the table of well-formed sequences, and their neighbours. */
    private static final byte[] INTERESTING =
            HexFormat.of().parseHex("0041797f808f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5f8fbfcfeff");

    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    @ParameterizedTest
    @CsvSource({
        "41, -1",
        "c3a9, -1",
        "ec84a0, -1",
        "f09f958a, -1",
        "41c0af, 1",
        "41c08a, 1",
        "e080af, 0",
        "f08080af, 0",
        "eda080, 0",
        "edbfbf, 0",
        "f4908080, 0",
        "f5808080, 0",
        "80, 0",
        "4142ff, 2",
        "ec84, 0",
        "f09f95, 0",
        "c3a9e9, 2"
    })
    void findsTheStartOfWhatIsMalformed(String bytes, int offset) {
        byte[] document = HexFormat.of().parseHex(bytes);

        assertThat(Utf8.firstMalformed(document, 0, document.length)).isEqualTo(offset);
    }

    @Test
    void looksOnlyBetweenStartAndEnd() {
        byte[] document = HexFormat.of().parseHex("ffc3a9ff");

        assertThat(Utf8.firstMalformed(document, 1, 3)).isEqualTo(-1);
        assertThat(Utf8.firstMalformed(document, 1, 2)).isEqualTo(1);
    }

    @Test
    void agreesWithTheDecoderOfTheJdk() {
        List<String> disagreements = new ArrayList<>();
        byte[] sequence = new byte[4];
        CharBuffer decoded = CharBuffer.allocate(8);
        for (int length = 1; length <= 4; length++) {
            int count = (int) Math.pow(INTERESTING.length, length);
            for (int i = 0; i < count; i++) {
                for (int j = 0, rest = i; j < length; j++, rest /= INTERESTING.length) {
                    sequence[j] = INTERESTING[rest % INTERESTING.length];
                }
                int offset = Utf8.firstMalformed(sequence, 0, length);
                if (offset != firstMalformedOfJdk(sequence, length, decoded)) {
                    disagreements.add(HexFormat.of().formatHex(sequence, 0, length) + " at " + offset);
                }
            }
        }

        assertThat(disagreements).isEmpty();
    }

    private int firstMalformedOfJdk(byte[] sequence, int length, CharBuffer decoded) {
        ByteBuffer in = ByteBuffer.wrap(sequence, 0, length);
        decoded.clear();
        decoder.reset();
        return decoder.decode(in, decoded, true).isError() ? in.position() : -1;
    }
}
