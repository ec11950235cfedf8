package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    /** Makes texts too long for the plain search, without a letter of the words. */
    private static final String LONG = "-".repeat(100_001);

    @ParameterizedTest
    @CsvSource({
        "the quay and the ship, the, 1, 0",
        "the quay and the ship, the, 2, 13",
        "the quay, the quay, 1, 0",
        "aaaa, aa, 2, 2",
        "abababc, ababc, 1, 2",
        "aabaabaaab, aabaaab, 1, 3",
        "abcabd abcabd, abcabd, 2, 7"
    })
    void findsAPlaceOfWords(String text, String words, int instance, int index) {
        assertThat(Places.indexOf(text, words, instance)).isEqualTo(index);
        assertThat(Places.indexOf(text + LONG, words, instance)).isEqualTo(index);
        assertThat(Places.indexOf(LONG + text, words, instance)).isEqualTo(LONG.length() + index);
    }

    @ParameterizedTest
    @CsvSource({
        "the quay, ship, 1, 0",
        "the quay, The, 1, 0",
        "the quay and the ship, the, 3, 2",
        "aaa, aa, 2, 1",
        "aaaa, aa, 3, 2",
        "quay, the quay, 1, 0",
        "quay, '', 1, 0"
    })
    void countsThePlacesIfThereAreTooFew(String text, String words, int instance, int count) {
        assertThat(Places.indexOf(text, words, instance)).isEqualTo(~count);
        assertThat(Places.indexOf(LONG + text + LONG, words, instance)).isEqualTo(~count);
    }

    @Test
    void takesTimeThatIsLinearWhateverTheWordsAre() {
        String text = "a".repeat(4_000_000);
        String words = "a".repeat(2_000_000) + "b";

        int index = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Places.indexOf(text, words, 1));

        assertThat(index).isEqualTo(~0);
    }
}
