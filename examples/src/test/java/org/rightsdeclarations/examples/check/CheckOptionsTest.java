package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.examples.terminal.UsageException;
import org.rightsdeclarations.problem.Severity;

class CheckOptionsTest {
    @Test
    void failsForErrorsAndColoursOnTerminalsByDefault() throws UsageException {
        CheckOptions options = CheckOptions.parse("a.json", "b");

        assertThat(options.paths()).containsExactly(Path.of("a.json"), Path.of("b"));
        assertThat(options.severity()).isEqualTo(Severity.ERROR);
        assertThat(options.color()).isEqualTo(Coloring.AUTO);
        assertThat(options.json()).isFalse();
    }

    @Test
    void takesOptionsAnywhereBeforeTwoDashes() throws UsageException {
        CheckOptions options =
                CheckOptions.parse("a.json", "--json", "--severity=info", "--color=never", "--", "--json", "-");

        assertThat(options.paths()).containsExactly(Path.of("a.json"), Path.of("--json"), Path.of("-"));
        assertThat(options.severity()).isEqualTo(Severity.INFO);
        assertThat(options.color()).isEqualTo(Coloring.NEVER);
        assertThat(options.json()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--severity=fatal; --severity must be one of error, warning, info - but was: \"fatal\"",
                "--severity; --severity must be one of error, warning, info - but was: \"\"",
                "--color=ALWAYS; --color must be one of auto, always, never - but was: \"ALWAYS\"",
                "--lenient=no; unknown option --lenient=no",
                "-x; unknown option -x",
                "--; nothing to check: name at least one file or folder",
            })
    void saysWhatWouldMakeSense(String argument, String message) {
        assertThatThrownBy(() -> CheckOptions.parse(argument))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
