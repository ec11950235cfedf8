package org.rightsdeclarations.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.examples.calendar.Anniversaries;
import org.rightsdeclarations.examples.check.CheckFiles;
import org.rightsdeclarations.examples.commitment.Commitments;
import org.rightsdeclarations.examples.terminal.text.Wrapping;

class UsageTest {
    private final Screen screen = Screen.redirected();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Aufruf: check [-h] | (ohne Angabe: error).
                    fr | Utilisation : check [-h] | ar, de, en, es, fr, ko, pt, ru, zh, zh-Hant.
                    ru | Использование: check [-h] | error, warning, info
                    zh | 用法：check [-h] | error, warning, info（默认：error）。
                    zh-TW | 用法：check [-h] | error, warning, info（預設：error）。
                    ko | 사용법: check [-h] | (기본값: error).
                    en | Usage: check [-h] | (default: error).
                    """)
    void isShownInTheLanguageThatIsAskedFor(String tag, String start, String part) {
        assertThat(screen.run(CheckFiles::new, "--help", "--lang=" + tag)).isZero();

        assertThat(screen.out()).startsWith(start);
        assertThat(screen.out().replaceAll("\\s+", " ")).contains(part).doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("org.rightsdeclarations.examples.terminal.Bundles#translations")
    void showsNoWordOfEnglishInAnotherLanguage(Locale language) {
        screen.run(
                terminal -> new Anniversaries(terminal, Clock.systemUTC()), "--lang=" + language.toLanguageTag(), "-h");
        screen.run(Commitments::new, "--lang=" + language.toLanguageTag(), "-h");

        assertThat(screen.out())
                .contains("--ical", "--own", "commitments [-h]")
                .doesNotContain("Usage", "Show", "Write", "Add instruments", "Exit status", "${");
    }

    @ParameterizedTest
    @MethodSource("org.rightsdeclarations.problem.Messages#languages")
    void fitsATerminalAndKeepsFileNamesWhole(Locale language) {
        screen.run(CheckFiles::new, "--lang=" + language.toLanguageTag(), "-h");

        assertThat(screen.out().lines()).allSatisfy(line -> {
            assertThat(Wrapping.cells(line)).isLessThanOrEqualTo(80);
            assertThat(line.chars().filter(c -> c >= '\u2066' && c <= '\u2068').count())
                    .isEqualTo(line.chars().filter(c -> c == '\u2069').count());
        });
        assertThat(screen.out())
                .contains("*.json", "*.ndjson", "*.jsonl", "*.schema.json", "[--json | --html | --sarif]");
    }

    @ParameterizedTest
    @MethodSource("org.rightsdeclarations.problem.Messages#languages")
    void saysWhatOptionsMeanInOneColumn(Locale language) {
        Pattern name = Pattern.compile("\u200E? +\\S.*? {3,}(?=\\S)");

        screen.run(CheckFiles::new, "--lang=" + language.toLanguageTag(), "-h");

        assertThat(name.matcher(screen.out()).results().map(found -> Wrapping.cells(found.group())))
                .hasSize(12)
                .satisfies(columns -> assertThat(Set.copyOf(columns)).hasSize(1));
    }

    @Test
    void isTheSameInColours() {
        Screen live = Screen.live();
        screen.run(CheckFiles::new, "--lang=zh", "--help");

        live.run(CheckFiles::new, "--lang=zh", "--help");

        assertThat(live.out()).contains("\u001B[").isNotEqualTo(screen.out());
        assertThat(live.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(screen.out());
    }

    @Test
    void readsFromTheLeftInArabicWithItsWordsFromTheRight() {
        screen.run(CheckFiles::new, "--lang=ar", "--help");

        assertThat(screen.out())
                .startsWith("\u200E\u2067الاستخدام:\u2069 check [-h] [--severity=<\u2067درجة\u2069>]")
                .contains(
                        "\u200E      --json              \u2067كتابة التقرير بصيغة \u2066JSON\u2069 لتقرأه البرامج.\u2069\n");
    }

    @Test
    void isEnglishWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.KOREAN);
        try {
            screen.run(CheckFiles::new, "--help");
        } finally {
            Locale.setDefault(before);
        }

        assertThat(screen.out()).startsWith("Usage: check [-h]").contains("Show this.");
    }

    @ParameterizedTest
    @MethodSource("org.rightsdeclarations.examples.terminal.Bundles#translations")
    void hasItsWordsInEveryLanguage(Locale language) {
        Bundles.assertTranslated("usage", key -> true, language);
    }
}
