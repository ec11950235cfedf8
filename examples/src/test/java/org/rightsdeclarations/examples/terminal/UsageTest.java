package org.rightsdeclarations.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.examples.calendar.Anniversaries;
import org.rightsdeclarations.examples.check.CheckFiles;

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

        assertThat(screen.out())
                .contains("--ical", "--own")
                .doesNotContain("Usage", "Show", "Write", "Add instruments", "Exit status", "${");
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
