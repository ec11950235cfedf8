package org.rightsdeclarations.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Severity;

/**
 * One thing that should hold of a declaration. Immutable and thread-safe.
 *
 * <p>The message of the rule stands in its messages under its code, and its suggestion, if it has one, under the code
 * and {@code .suggestion}.
 *
 * @param <T> the type of what the rule looks at
 */
public final class Rule<T> {
    private final String code;
    private final Subject<T> subject;
    private final Severity severity;
    private final @Nullable Severity severityOfDraft;
    private final @Nullable Predicate<? super T> concerned;
    private final Check<T> check;
    private final Function<Locale, Messages> messages;

    private Rule(
            String code,
            Subject<T> subject,
            Severity severity,
            @Nullable Severity severityOfDraft,
            @Nullable Predicate<? super T> concerned,
            Check<T> check,
            Function<Locale, Messages> messages) {
        this.code = code;
        this.subject = subject;
        this.severity = severity;
        this.severityOfDraft = severityOfDraft;
        this.concerned = concerned;
        this.check = check;
        this.messages = messages;
    }

    /**
     * Returns a rule that judges drafts like any other text.
     *
     * @param <T> the type of what the rule looks at
     * @param code a stable dotted code, such as {@code numbering.gap}
     * @param subject what the rule looks at
     * @param severity how much a problem matters
     * @param check finds the problems
     * @param messages the messages by the language of the reader
     * @return the rule
     */
    public static <T> Rule<T> of(
            String code, Subject<T> subject, Severity severity, Check<T> check, Function<Locale, Messages> messages) {
        return new Rule<>(code, subject, severity, severity, null, check, messages);
    }

    /**
     * Returns a copy with another severity for drafts.
     *
     * @param draft how much a problem matters in a draft
     * @return the changed copy
     */
    public Rule<T> inDraft(Severity draft) {
        return new Rule<>(code, subject, severity, draft, concerned, check, messages);
    }

    /**
     * Returns a copy that does not look at drafts.
     *
     * @return the changed copy
     */
    public Rule<T> notInDraft() {
        return new Rule<>(code, subject, severity, null, concerned, check, messages);
    }

    /**
     * Returns a copy with another severity for texts of every profile that the rule looks at.
     *
     * @param changed how much a problem matters
     * @return the changed copy
     */
    public Rule<T> withSeverity(Severity changed) {
        return new Rule<>(code, subject, changed, severityOfDraft == null ? null : changed, concerned, check, messages);
    }

    /**
     * Returns a copy that looks at some subjects only. Most subjects are in order: to see that quickly spares the
     * check.
     *
     * @param concerned tells whether to look at a subject
     * @return the changed copy
     */
    public Rule<T> where(Predicate<? super T> concerned) {
        return new Rule<>(code, subject, severity, severityOfDraft, concerned, check, messages);
    }

    /**
     * Whether the rule looks at a subject.
     *
     * @param value a subject
     * @return {@code false} if there is nothing to check
     */
    public boolean concerns(T value) {
        return concerned == null || concerned.test(value);
    }

    /**
     * The stable code.
     *
     * @return a dotted code
     */
    public String getCode() {
        return code;
    }

    /**
     * What the rule looks at.
     *
     * @return the subject
     */
    public Subject<T> getSubject() {
        return subject;
    }

    /**
     * How much a problem matters.
     *
     * @param profile how strictly the text is judged
     * @return the severity; empty if the rule does not look at such texts
     */
    public Optional<Severity> getSeverity(Profile profile) {
        return Optional.ofNullable(profile == Profile.DRAFT ? severityOfDraft : severity);
    }

    /**
     * What finds the problems.
     *
     * @return the check
     */
    public Check<T> getCheck() {
        return check;
    }

    /**
     * The messages of the rule.
     *
     * @param locale the language of the reader
     * @return messages that know the code of the rule
     */
    public Messages getMessages(Locale locale) {
        return messages.apply(locale);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
