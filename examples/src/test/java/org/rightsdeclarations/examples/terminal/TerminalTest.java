package org.rightsdeclarations.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class TerminalTest {
    @Test
    void tellsAFaultOfAProgramByAStatusOfItsOwn() {
        Screen screen = Screen.redirected();

        assertThat(screen.run(terminal -> new Faulty())).isEqualTo(70);

        assertThat(screen.err()).startsWith("java.lang.IllegalStateException: a fault\n");
    }

    @Command
    private static final class Faulty implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("a fault");
        }
    }
}
