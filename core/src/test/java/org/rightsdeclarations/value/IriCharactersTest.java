package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

/** The first and the last of the characters that may stand in an IRI, and where. */
class IriCharactersTest {
    @ParameterizedTest
    @ValueSource(ints = {0xA1, 0xD7FB, 0xF900, 0xFDCF, 0xFDF0, 0xFFEE, 0x10000, 0x1FFFD, 0x20000, 0xE1000, 0xEFFFD})
    void mayBeAnywhere(int c) {
        String iri = "https://example.org/" + Character.toString(c);

        assertThat(Iri.of(iri)).hasToString(iri);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD})
    void mayBePrivateInAQueryAlone(int c) {
        String letter = Character.toString(c);
        String iri = "https://example.org/?" + letter + "#a";

        assertThat(Iri.of(iri)).hasToString(iri);
        assertRefused("https://example.org/" + letter);
        assertRefused("https://example.org/" + letter + "?a");
        assertRefused("https://example.org/?a#" + letter);
        assertRefused("https://example.org/#a?" + letter);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x80, 0x9F, 0xA0, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFF0, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF,
                0xE0000, 0xE0FFF, 0xEFFFE, 0x10FFFF
            })
    void areNowhere(int c) {
        String letter = Character.toString(c);

        assertRefused("https://example.org/" + letter);
        assertRefused("https://example.org/?a" + letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1]",
                "https://user@[::1]:80/",
                "https://user:name@example.org:80/a:b@c",
                "https://example.org:/",
                "//[1:2:3:4:5:6:7::]/",
                "//[::2:3:4:5:6:7:8]/",
                "//[1:2:3:4:5:6:1.2.3.4]/",
                "//[::255.255.255.255]/",
                "//[vF.a]/",
                "//example.org:65535/",
                "/a:b",
                "a?b:c",
                "a#b:c",
                "a:b",
                "a%C3%9f"
            })
    void areMarksWhereTheyBelong(String iri) {
        assertThat(Iri.of(iri)).hasToString(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1",
                "https://::1]",
                "https://a[::1]",
                "https://[::1]a",
                "https://[::1]/]",
                "https://[@::1]",
                "https://[::1]/[",
                "https://a@b@example.org/",
                "https://@",
                "//[1:2:3:4:5:6:7:8:9]/",
                "//[1:2:3:4:5:6:7::8]/",
                "//[1:2:3:4:5:6:7]/",
                "//[1::2::3]/",
                "//[:1:2:3:4:5:6:7]/",
                "//[12345::]/",
                "//[g::]/",
                "//[::256.1.1.1]/",
                "//[::1.1.1]/",
                "//[::.1.1.1]/",
                "//[v.a]/",
                "//[::1.2.3.4.5]/",
                "//example.org:65536/",
                "//example.org:8a/",
                "//[v1.]/",
                "//[v1]/",
                "//[vg.a]/",
                "1a:b",
                "a b:c",
                "é:b",
                "a%",
                "a%2",
                "a%2g",
                "a%g2",
                "a#b#c"
            })
    void areNoMarksElsewhere(String iri) {
        assertRefused(iri);
    }

    private static void assertRefused(String iri) {
        assertThatExceptionOfType(InvalidValueException.class).as(iri).isThrownBy(() -> Iri.of(iri));
    }
}
