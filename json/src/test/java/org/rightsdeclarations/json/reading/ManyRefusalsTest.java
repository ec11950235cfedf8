package org.rightsdeclarations.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.json.mistake.Repair;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Report;

/** A document may give reason for very many refusals: each must be cheap. */
class ManyRefusalsTest {
    private static final int MOST = 3;

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aRefusalHasNoStackTraceWhileADocumentIsRead() {
        StackTraceElement[] trace = DocumentReader.read(
                        "1".getBytes(UTF_8),
                        Limits.STRICT,
                        in -> InvalidValueException.of("value.label", "").getStackTrace(),
                        Rules.NONE)
                .value();

        assertThat(trace).isEmpty();
    }

    @Test
    void valuesOfAnotherTypeBeyondTheLimitAreCountedButNotLookedAt() {
        Report report = read("[1,2,3,4,5,6,7,8,9]", in -> in.misfits().wrongType("string", counting()));

        assertThat(report.getProblems()).hasSize(MOST);
        assertThat(report.getMore()).isEqualTo(6);
        assertThat(looks).hasValue(MOST);
    }

    @Test
    void whatIsNoArrayBeyondTheLimitIsCountedButNotLookedAt() {
        Report report = read("[{},{},{},{},{}]", in -> in.misfits().notAnArray(counting()));

        assertThat(report.getProblems()).hasSize(MOST);
        assertThat(report.getMore()).isEqualTo(2);
        assertThat(looks).hasValue(MOST);
    }

    private Repair counting() {
        return new Repair() {
            @Override
            public Optional<Object> meant(Object found, String language) {
                looks.incrementAndGet();
                return Optional.empty();
            }
        };
    }

    private static Report read(String array, Consumer<Reading> item) {
        return DocumentReader.read(
                        array.getBytes(UTF_8),
                        Limits.STRICT.with(Limit.PROBLEMS, MOST),
                        in -> {
                            for (int i = 0; in.nextItem(i); i++) {
                                item.accept(in);
                            }
                            return array;
                        },
                        Rules.NONE)
                .report();
    }
}
