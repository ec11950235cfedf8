package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Unchecked;

/** Builds what was not checked from its members. Not thread-safe. */
final class UncheckedBuilder {
    private Unchecked.@Nullable Kind kind;
    private List<String> subjects = List.of();

    void kind(Unchecked.Kind value) {
        kind = value;
    }

    void subjects(List<String> value) {
        subjects = value;
    }

    Unchecked build() {
        return new Unchecked(require(kind, "kind"), subjects);
    }
}
