package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "http://[2001:db8::192.0.2.1]:8080/",
                "http://[1:2:3:4:5:6:7:8]",
                "http://[v1.a]/",
                "https://example.org/\uD83D\uDE00",
                "mailto:a'b@example.org",
                "tag:example.org,2023:declaration",
                "doi:10.1000/182",
                "https://doi.org/10.1000/abc(2023)45:6",
                "http://data.europa.eu/eli/reg/2016/679/oj",
                "urn:lex:eu:council:directive:2010-03-09;2010-19-UE",
                "ECLI:EU:C:2019:1073",
                "https://xn--bcher-kva.example:443/",
                "https://b\u00FCcher.example/\u00FC",
                "https://\u4F8B\u5B50.\u6D4B\u8BD5/\u7B2C1\u6761?\u95EE=\u7B54#\u7247",
                "https://\u0645\u0648\u0642\u0639.\u0648\u0632\u0627\u0631\u0629/",
                "https://fa.example/\u0645\u06CC\u200C\u0631\u0648\u062F",
                "https://example.org/?q=\uE000",
                "https://user@example.org/",
                "file:///C:/charter.pdf",
                "//example.org:80/",
                "?a:b",
                "#a:b",
                "a/b:c"
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
                "\uDE00a",
                "https://un.org\u202E/moc.live",
                "https://a\u200B.org",
                "https://a\u200D.org",
                "a\u2060b",
                "a\uFEFF",
                "a\u200E",
                "a\u061C",
                "a\u3164",
                "a\uFFFC",
                "a\uFFFD",
                "a\uFDD0",
                "a\uFFFF",
                "https://example.org/\uE000",
                "a\uDB40\uDC65",
                "a\uDBFF\uDFFD"
            })
    void rejectsCharactersThatNoIriHas(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of(value))
                .satisfies(refusal -> assertThat(refusal.getArguments()).containsEntry("value", value))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.iri-character"));
        assertThat(Iri.find(value)).isEmpty();
    }

    @Test
    void saysWhichCharacterIsWhere() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of("https://\uD83D\uDE00.org/a b"))
                .withMessage(
                        "IRI must not have U+0020 SPACE as character 16 - but was: \"https://\uD83D\uDE00.org/a b\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "https://a/%zz value.iri-escape 11",
                "https://a/%4 value.iri-escape 11",
                "https://a/% value.iri-escape 11",
                "https:// value.iri-host 9",
                "http:////x value.iri-host 8",
                "https:/a value.iri-host 7",
                "https:a value.iri-host 7",
                "https://user@ value.iri-host 14",
                "https://:80/ value.iri-host 9",
                "http://[::1 value.iri-host 8",
                "http://[::1]a/ value.iri-host 8",
                "http://[1:2:3]/ value.iri-host 8",
                "http://[::1::2]/ value.iri-host 8",
                "http://[1:2:3:4:5:6:7:8:9]/ value.iri-host 8",
                "http://[12345::]/ value.iri-host 8",
                "http://[::300.0.2.1]/ value.iri-host 8",
                "http://[:1:2:3:4:5:6:7]/ value.iri-host 8",
                "http://[v.a]/ value.iri-host 8",
                "http://[]/ value.iri-host 8",
                "https://a:99999999/ value.iri-port 11",
                "https://a:99999999999999999999/ value.iri-port 11",
                "https://a:b/ value.iri-port 11",
                "https://a:1:2/ value.iri-port 11",
                "javascript:alert(1) value.iri-scheme 1",
                "JavaScript:alert(1) value.iri-scheme 1",
                "vbscript:msgbox value.iri-scheme 1",
                "data:text/html,a value.iri-scheme 1",
                "a[1] value.iri-character 2",
                "https://[a]@b/ value.iri-character 9",
                "https://a@b@c/ value.iri-character 10",
                "a#b#c value.iri-character 4",
                "1a:b value.iri-character 3",
                ":d value.iri-character 1",
                "\u00E4:b value.iri-character 2"
            })
    void rejectsWhatIsMalformed(String value, String code, int position) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of(value))
                .satisfies(refusal -> {
                    assertThat(refusal.getCode()).isEqualTo(code);
                    assertThat(refusal.getArguments()).containsEntry("position", position);
                });
    }

    @Test
    void rejectsNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of(""))
                .withMessage("IRI must be 1 to 2,000 characters - but was: \"\"");
    }

    @Test
    void limitsTheLength() {
        String longest = "a".repeat(Iri.MAX_LENGTH);

        assertThat(Iri.of(longest)).hasToString(longest);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iri.of(longest + "a"))
                .withMessageStartingWith("IRI must be 1 to 2,000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/d", "urn:x", "a+b-c.1:", "X:"})
    void isAbsoluteWithAScheme(String value) {
        assertThat(Iri.of(value).isAbsolute()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d", "d", "a/b:c", "#a:b", "//example.org:80/"})
    void isRelativeWithoutAScheme(String value) {
        assertThat(Iri.of(value).isAbsolute()).isFalse();
    }

    @Test
    void tellsSchemeAndAuthority() {
        Iri iri = Iri.of("HTTPS://user@example.org:80/a@b");

        assertThat(iri.getScheme()).hasValue("https");
        assertThat(iri.getAuthority()).hasValue("user@example.org:80");
        assertThat(Iri.of("urn:isbn:0").getAuthority()).isEmpty();
        assertThat(Iri.of("file:///a").getAuthority()).isEmpty();
        assertThat(Iri.of("a").getScheme()).isEmpty();
    }

    @Test
    void equalsIrisWrittenTheSame() {
        assertThat(Iri.of("a:b")).isEqualTo(Iri.of("a:b")).hasSameHashCodeAs(Iri.of("a:b"));
        assertThat(Iri.of("a:b")).isNotEqualTo(Iri.of("A:b")).isNotEqualTo("a:b");
    }
}
