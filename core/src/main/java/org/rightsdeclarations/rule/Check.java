package org.rightsdeclarations.rule;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every subject of one type, and reports what breaks its rules: one rule, or several that share the work.
 * Immutable and thread-safe.
 *
 * <p>A subject is a value of the model wherever it is in a declaration: of a type such as {@code Declaration},
 * {@code Section}, {@code Provision}, {@code Instrument}, {@code LocalizedText}, {@code Label} or {@code DateRange}, or
 * a {@link Passage}, the words in one language; words that a speech act, a citation or a note marks in a text are
 * judged where they stand.
 *
 * <pre>{@code
 * Rule shouting = Rule.of("house.shouting", Severity.WARNING, "heading is in capitals: {heading}");
 * DeclarationValidator validator = DeclarationValidator.standard()
 *         .with(Check.of(Section.class, HouseStyle::shouting, shouting));
 * }</pre>
 *
 * @param <T> the type of the subjects
 */
public final class Check<T> {
    private final Class<T> subject;
    private final Inspection<T> inspection;
    private final List<Rule> rules;
    private final @Nullable Predicate<? super T> concerned;

    private Check(
            Class<T> subject, Inspection<T> inspection, List<Rule> rules, @Nullable Predicate<? super T> concerned) {
        this.subject = subject;
        this.inspection = inspection;
        this.rules = rules;
        this.concerned = concerned;
    }

    /**
     * Returns a check.
     *
     * @param <T> the type of the subjects
     * @param subject the class of the subjects, such as {@code Clause.class}; of an interface such as
     *     {@code Provision.class}, all that implement it
     * @param inspection finds the problems
     * @param rules the rules that it may report
     * @return the check
     * @throws IllegalArgumentException if it has no rules, so that it could report nothing
     */
    public static <T> Check<T> of(Class<T> subject, Inspection<T> inspection, Rule... rules) {
        if (rules.length == 0) {
            throw new IllegalArgumentException("check must have a rule - but had none");
        }
        return new Check<>(require(subject, "subject"), require(inspection, "inspection"), List.of(rules), null);
    }

    /**
     * Returns a copy that looks at some subjects only. Most subjects are in order: a quick look saves the inspection.
     *
     * @param condition tells whether to look at a subject
     * @return the changed copy
     */
    public Check<T> where(Predicate<? super T> condition) {
        require(condition, "condition");
        return new Check<>(subject, inspection, rules, condition);
    }

    /**
     * Returns whether the check looks at a subject.
     *
     * @param value a subject
     * @return {@code false} if there is nothing to find
     */
    public boolean concerns(T value) {
        require(value, "value");
        return concerned == null || concerned.test(value);
    }

    /**
     * What the check looks at.
     *
     * @return the class of the subjects
     */
    public Class<T> getSubject() {
        return subject;
    }

    /**
     * The rules that the check may report.
     *
     * @return one rule or more, unmodifiable
     */
    public List<Rule> getRules() {
        return rules;
    }

    /**
     * Examines a subject, and reports what is wrong.
     *
     * @param examination the subject, where it is, and where to report
     */
    public void inspect(Examination<T> examination) {
        require(examination, "examination");
        inspection.inspect(examination);
    }

    /** Returns the subject and the codes of the rules. */
    @Override
    public String toString() {
        return subject.getSimpleName() + " " + rules;
    }
}
