package org.rightsdeclarations.json.reading;

import java.util.function.Predicate;
import org.rightsdeclarations.validation.Finding;
import org.rightsdeclarations.validation.Findings;

/**
 * Finds problems in what was read.
 *
 * @param <T> what was read
 */
@FunctionalInterface
public interface Rules<T> {
    /** For what no rule is about. */
    Rules<Object> NONE = (value, most, holds) -> Findings.NONE;

    /**
     * Judges a value.
     *
     * @param value the value, which may lack what could not be read
     * @param most how many findings are wanted, 1 or more
     * @param holds tells whether a finding counts
     * @return those that count, in document order, up to the limit
     */
    Findings judge(T value, int most, Predicate<Finding> holds);
}
