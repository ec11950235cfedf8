package org.rightsdeclarations.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Problems that are worked out when somebody first asks for them, once, unless they are known. Thread-safe. */
final class Deferred {
    /** Null once it is done, so that what it needs is not kept any longer. */
    private @Nullable Supplier<List<Problem>> work;

    private volatile @Nullable List<Problem> problems;

    /** Keeps problems that are known. */
    Deferred(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    Deferred(Supplier<List<Problem>> work) {
        this.work = work;
    }

    List<Problem> get() {
        List<Problem> known = problems;
        return known == null ? workOut() : known;
    }

    private synchronized List<Problem> workOut() {
        List<Problem> done = problems;
        if (work != null) {
            done = List.copyOf(work.get());
            problems = done;
            work = null;
        }
        return Objects.requireNonNull(done);
    }
}
