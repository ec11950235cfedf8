package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class IriTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://metadata.un.org/sdg/10",
                "https://example.org/선언/2023?a=b&c=%20#d",
                "urn:isbn:0-486-27557-4",
                "udhr",
                "/d",
                "http://[::1]/",
                "https://example.org/\uD83D\uDE00",
                "mailto:a'b@example.org"
            })
    void keepsIrisAsWritten(String value) {
        assertThat(Iri.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a b",
                "a\u00A0b",
                "a\u3000",
                "a\tb",
                "a\n",
                "a\u0000",
                "a\u007F",
                "a\u0085b",
                "a\u2028",
                "a<b",
                "a>",
                "a\"b",
                "{a",
                "a}",
                "a|b",
                "a\\b",
                "a^b",
                "a`b",
                "a\uD83D",
                "\uDE00a"
            })
    void rejectsCharactersThatNoIriHas(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of(value))
                .satisfies(refusal -> assertThat(refusal.getArguments()).containsEntry("value", value))
                .withMessageStartingWith("IRI must be 1 to 2000 characters without blanks, control characters, quotes,"
                        + " angle or curly brackets, \"|\", \"^\", \"`\" or backslash - but was: \"");
    }

    @Test
    void rejectsNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of(""))
                .withMessageEndingWith("backslash - but was: \"\"");
    }

    @Test
    void limitsTheLength() {
        String longest = "a".repeat(Iri.MAX_LENGTH);

        assertThat(Iri.of(longest)).hasToString(longest);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of(longest + "a"))
                .withMessageStartingWith("IRI must be 1 to 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/d", "urn:x", "a+b-c.1:", "X:"})
    void isAbsoluteWithAScheme(String value) {
        assertThat(Iri.of(value).isAbsolute()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d", "d", ":d", "1a:b", "a/b:c", "\u00e4:b", "#a:b", "//example.org:80/"})
    void isRelativeWithoutAScheme(String value) {
        assertThat(Iri.of(value).isAbsolute()).isFalse();
    }

    @Test
    void equalsIrisWrittenTheSame() {
        assertThat(Iri.of("a:b")).isEqualTo(Iri.of("a:b")).hasSameHashCodeAs(Iri.of("a:b"));
        assertThat(Iri.of("a:b")).isNotEqualTo(Iri.of("A:b")).isNotEqualTo("a:b");
    }
}
