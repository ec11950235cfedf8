package org.rightsdeclarations.rule;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/**
 * One thing that should hold of a declaration: its code, how much it matters, and how a problem is worded. A
 * {@link Check} finds the problems. Immutable and thread-safe.
 */
public final class Rule {
    private static final String SUGGESTION = ".suggestion";
    private static final String RATIONALE = ".rationale";
    private static final String EXAMPLE = ".example";

    private final String code;
    private final Severity severity;
    private final @Nullable Severity severityOfDraft;
    private final @Nullable String cause;
    private final Function<Locale, Messages> messages;
    private final Function<Locale, Messages> explanations;

    private Rule(
            String code,
            Severity severity,
            @Nullable Severity severityOfDraft,
            @Nullable String cause,
            Function<Locale, Messages> messages,
            Function<Locale, Messages> explanations) {
        this.code = require(code, "code");
        this.severity = severity;
        this.severityOfDraft = severityOfDraft;
        this.cause = cause;
        this.messages = messages;
        this.explanations = explanations;
    }

    /**
     * Returns a rule with one message for all readers, which treats drafts like any other text.
     *
     * @param code a stable dotted code of your own, such as {@code house.shouting}
     * @param severity how much a problem matters
     * @param message the message, with arguments in braces: {@code heading is in capitals: {heading}}; each report must
     *     give them; a brace that is meant itself has a backslash before it
     * @return the rule
     */
    public static Rule of(String code, Severity severity, String message) {
        require(code, "code");
        require(message, "message");
        return of(code, severity, Map.of(code, message));
    }

    /**
     * Returns a rule with one message and one suggestion for all readers, which treats drafts like any other text.
     *
     * @param code a stable dotted code of your own
     * @param severity how much a problem matters
     * @param message the message, with arguments in braces
     * @param suggestion what may help, with arguments in braces; left out where an argument is not given
     * @return the rule
     */
    public static Rule of(String code, Severity severity, String message, String suggestion) {
        require(code, "code");
        require(message, "message");
        require(suggestion, "suggestion");
        return of(code, severity, Map.of(code, message, code + SUGGESTION, suggestion));
    }

    private static Rule of(String code, Severity severity, Map<String, String> texts) {
        Messages only = Messages.of(texts);
        return of(code, severity, locale -> only);
    }

    /**
     * Returns a rule with messages in several languages, which treats drafts like any other text.
     *
     * @param code a stable dotted code, such as {@code numbering.gap}
     * @param severity how much a problem matters
     * @param messages the messages by the language of the reader: the message under the code, a suggestion, rationale
     *     and example, if there are any, under the code and {@code .suggestion}, {@code .rationale}, {@code .example}
     * @return the rule
     */
    public static Rule of(String code, Severity severity, Function<Locale, Messages> messages) {
        require(messages, "messages");
        return new Rule(code, require(severity, "severity"), severity, null, messages, messages);
    }

    /**
     * Returns a copy whose rationale and example stand among other messages, which are loaded only when somebody asks
     * for them.
     *
     * @param others messages by the language of the reader, with the code and {@code .rationale} or {@code .example}
     * @return the changed copy
     */
    public Rule explainedBy(Function<Locale, Messages> others) {
        require(others, "others");
        return new Rule(code, severity, severityOfDraft, cause, messages, others);
    }

    /**
     * Returns a copy with another severity for drafts.
     *
     * @param draft how much a problem matters in a draft
     * @return the changed copy
     */
    public Rule inDraft(Severity draft) {
        require(draft, "severity");
        return new Rule(code, severity, draft, cause, messages, explanations);
    }

    /**
     * Returns a copy that is not applied to drafts.
     *
     * @return the changed copy
     */
    public Rule notInDraft() {
        return new Rule(code, severity, null, cause, messages, explanations);
    }

    /**
     * Returns a copy with another severity for every profile that the rule applies to.
     *
     * @param changed how much a problem matters
     * @return the changed copy
     */
    public Rule withSeverity(Severity changed) {
        require(changed, "severity");
        return new Rule(code, changed, severityOfDraft == null ? null : changed, cause, messages, explanations);
    }

    /**
     * Returns a copy of which a report tells one problem for all places that have one cause, such as a language that
     * was typed on the wrong keyboard: the first place, and how many there are, which is the argument {@code places}.
     *
     * @param argument the name of an argument of the message; places for which it is the same have one cause
     * @return the changed copy
     */
    public Rule oncePer(String argument) {
        return new Rule(code, severity, severityOfDraft, require(argument, "argument"), messages, explanations);
    }

    /**
     * Returns a copy of which a report tells each place, whatever the cause.
     *
     * @return the changed copy
     */
    public Rule atEachPlace() {
        return new Rule(code, severity, severityOfDraft, null, messages, explanations);
    }

    /**
     * What is told only once.
     *
     * @return the argument that {@link #oncePer} named; empty if each place is told
     */
    public Optional<String> getCause() {
        return Optional.ofNullable(cause);
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
     * How much a problem matters.
     *
     * @param profile how strictly the text is judged
     * @return the severity; empty if the rule does not apply to such texts
     */
    public Optional<Severity> getSeverity(Profile profile) {
        require(profile, "profile");
        return Optional.ofNullable(profile == Profile.DRAFT ? severityOfDraft : severity);
    }

    /**
     * The messages of the rule.
     *
     * @param locale the language of the reader
     * @return messages that know the code of the rule
     */
    public Messages getMessages(Locale locale) {
        require(locale, "locale");
        return messages.apply(locale);
    }

    /**
     * Why the rule matters, and what it cannot know.
     *
     * @param locale the language of the reader
     * @return two or three sentences, in English if they are not translated; empty if none were written
     */
    public Optional<String> getRationale(Locale locale) {
        return explanation(locale, RATIONALE);
    }

    /**
     * A short example of what breaks the rule.
     *
     * @param locale the language of the reader
     * @return the example, in English if it is not translated; empty if none was written
     */
    public Optional<String> getExample(Locale locale) {
        return explanation(locale, EXAMPLE);
    }

    private Optional<String> explanation(Locale locale, String key) {
        require(locale, "locale");
        return explanations.apply(locale).text(code + key);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
