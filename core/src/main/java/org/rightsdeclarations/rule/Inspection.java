package org.rightsdeclarations.rule;

/**
 * Finds what is wrong with one subject. Must keep nothing between calls: many threads use it.
 *
 * @param <T> the type of the subject
 */
@FunctionalInterface
public interface Inspection<T> {
    /**
     * Examines a subject, and reports what is wrong.
     *
     * @param examination the subject, where it is, and where to report
     */
    void inspect(Examination<T> examination);
}
