package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class DigestTest {
    private static final String EMPTY = "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void keepsDigestsAsWritten() {
        assertThat(Digest.of(EMPTY)).hasToString(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "sha-256:",
                "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
                "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8555",
                "sha-256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "sha-256:g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "SHA-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "sha-512:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            })
    void rejectsWhatIsNoDigest(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Digest.of(text))
                .withMessage(
                        "digest must be \"sha-256:\" and 64 lower-case hexadecimal digits - but was: \"" + text + "\"");
    }

    @Test
    void equalsDigestsOfTheSameDigits() {
        assertThat(Digest.of(EMPTY)).isEqualTo(Digest.of(EMPTY)).hasSameHashCodeAs(Digest.of(EMPTY));
        assertThat(Digest.of(EMPTY))
                .isNotEqualTo(Digest.of(EMPTY.replace('e', 'f')))
                .isNotEqualTo(EMPTY);
    }
}
