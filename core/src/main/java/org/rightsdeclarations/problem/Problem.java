package org.rightsdeclarations.problem;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One finding about a document: what is wrong, where, and what may help. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Problem permits ImmutableProblem {
    Problem() {}

    /**
     * The stable code of the rule that is broken.
     *
     * @return a dotted code, such as {@code json.unknown-member}
     */
    public abstract String getCode();

    /**
     * How much the problem matters.
     *
     * @return the severity
     */
    public abstract Severity getSeverity();

    /**
     * The value in the document that the problem is about, as a JSON Pointer.
     *
     * @return a pointer by RFC 6901, such as {@code /sections/0/clauses/2/label}; empty for the document itself
     */
    public abstract String getPointer();

    /**
     * The place in the text of the document.
     *
     * @return the position, or empty if the declaration was not read from a text
     */
    public abstract Optional<Position> getPosition();

    /**
     * The arguments of the message, unabridged, for programs and for messages in another language.
     *
     * @return texts and numbers by name; unmodifiable, may be empty
     */
    public abstract Map<String, Object> getArguments();

    /**
     * What is wrong, for a person.
     *
     * @return one line, without line breaks or control characters whatever the document holds
     */
    public abstract String getMessage();

    /**
     * What may help.
     *
     * @return one line, such as {@code did you mean "label"?}; empty if there is nothing to suggest
     */
    public abstract Optional<String> getSuggestion();

    /**
     * Returns the problem in one line.
     *
     * @return for example {@code error at 4:9 /titel: unknown member "titel"; did you mean "title"?
     *     [json.unknown-member]}
     */
    @Override
    public final String toString() {
        StringBuilder line = new StringBuilder(96).append(getSeverity());
        getPosition().ifPresent(position -> line.append(" at ").append(position));
        line.append(' ').append(getPointer().isEmpty() ? "(document)" : Excerpt.of(getPointer()));
        line.append(": ").append(getMessage());
        getSuggestion().ifPresent(suggestion -> line.append("; ").append(suggestion));
        return line.append(" [").append(getCode()).append(']').toString();
    }

    /**
     * Starts a new problem.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this problem holds
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Problem}. Not thread-safe. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
