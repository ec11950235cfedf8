package org.rightsdeclarations.characters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The same answers on every JDK: 17 proves what was there before Unicode 14.0, 24 and 25 what 16.0 has. */
class UnicodeTest {
    /** Unicode by versions of the JDK; the others are between two of these, or newer. */
    private static final Map<Integer, String> VERSIONS = Map.of(17, "13.0", 18, "13.0", 24, "16.0", 25, "16.0");

    private static final String JDK = VERSIONS.getOrDefault(Runtime.version().feature(), "");

    /** What was changed since Unicode 13.0. */
    private static boolean isChanged(int c) {
        return c == 0x1734 || c == 0x1171E || c == 0x16FE2 || c == 0x16FE3;
    }

    @Test
    void knowsWhichCharactersThereAre() throws IOException {
        Files.writeString(Path.of("target", "unassigned-here.txt"), table(c -> !Character.isDefined(c)));

        if (JDK.equals("16.0")) {
            assertThat(UnicodeTables.UNASSIGNED.replace('\n', ' ').strip())
                    .as("copy core/target/unassigned-here.txt to UnicodeTables.UNASSIGNED")
                    .isEqualTo(table(c -> !Character.isDefined(c)));
        }
        assertThat(count(c -> Unicode.isAssigned(c))).isEqualTo(294_579);
    }

    @Test
    void knowsWhichCharactersAreNewer() {
        if (JDK.equals("13.0")) {
            assertThat(UnicodeTables.NEWER.replace('\n', ' ').strip())
                    .isEqualTo(table(c -> isChanged(c) || (Unicode.isAssigned(c) && !Character.isDefined(c))));
        }
        assertThat(count(c -> Unicode.isAssigned(c) && Unicode.type(c) == Character.UNASSIGNED))
                .isEqualTo(294_579 - 283_440 + 4);
    }

    @Test
    void answersTheSameOnEveryJdk() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            digest.update(answers(c).getBytes(UTF_8));
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("ed598d646a1fd5a775b8f5c70349e3d327b0d4754ade450e8bf42eb67ec64757");
    }

    private static String answers(int c) {
        String alone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? "" : Character.toString(c);
        return new StringJoiner(" ", "", "\n")
                .add(Integer.toHexString(c))
                .add(Boolean.toString(Unicode.isAssigned(c)))
                .add(Integer.toString(Unicode.type(c)))
                .add(Unicode.script(c).name())
                .add(Unicode.isLetter(c) + " " + Unicode.isLetterOrDigit(c) + " " + Unicode.isDigit(c))
                .add(Unicode.digit(c) + " " + Unicode.number(c) + " " + Unicode.isCapital(c))
                .add(c > Character.MAX_VALUE ? "" : Integer.toHexString(Unicode.fold((char) c)))
                .add(Unicode.lower(alone))
                .toString();
    }

    @Test
    void asksTheJdkAboutCharactersThatItKnows() {
        assertThat(Unicode.type('a')).isEqualTo(Character.LOWERCASE_LETTER);
        assertThat(Unicode.script('\uAC00')).isEqualTo(Character.UnicodeScript.HANGUL);
        assertThat(Unicode.digit('\u0667')).isEqualTo(7);
        assertThat(Unicode.number('\u216B')).isEqualTo(12);
        assertThat(Unicode.lower("\u00C9TAT")).isEqualTo("\u00E9tat");
        assertThat(Unicode.fold('\u0414')).isEqualTo('\u0434');
    }

    @Test
    void knowsOfNewCharactersOnlyThatTheyAreThere() {
        assertThat(Unicode.isAssigned(0x1C89)).isTrue(); // a capital letter of Unicode 16.0
        assertThat(Unicode.isLetter(0x1C89)).isFalse();
        assertThat(Unicode.lower("A\u1C89\u1C89B\uA7C0")).isEqualTo("a\u1C89\u1C89b\uA7C0");
        assertThat(Unicode.fold('\u2C2F')).isEqualTo('\u2C2F');
        assertThat(Unicode.isAssigned(0x378)).isFalse();
        assertThat(Unicode.isAssigned(0xFFFF)).isFalse();
    }

    private static long count(IntPredicate some) {
        long count = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            count += some.test(c) ? 1 : 0;
        }
        return count;
    }

    /** Writes ranges as {@link UnicodeTables} holds them. */
    private static String table(IntPredicate some) {
        StringJoiner table = new StringJoiner(" ");
        int end = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (some.test(c)) {
                int start = c;
                while (c <= Character.MAX_CODE_POINT && some.test(c)) {
                    c++;
                }
                table.add(Integer.toString(start - end, 36)).add(Integer.toString(c - start, 36));
                end = c;
            }
        }
        return table.toString();
    }
}
