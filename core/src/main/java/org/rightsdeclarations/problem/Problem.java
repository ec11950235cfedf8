package org.rightsdeclarations.problem;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document: what, where, and what may help. Immutable and thread-safe.
 *
 * <p>A problem is put into words when somebody asks, in any language that has messages. It is the same problem in every
 * language: words do not count for equality.
 *
 * <p>Java serialization keeps all of it, and the words in all languages of this library and in the language of the
 * problem, so that a program without its messages can show it.
 */
public final class Problem implements NeedsJsonModule, Serializable {
    private static final long serialVersionUID = 1L;

    /** None: what is written is a form. */
    @SuppressWarnings("UnusedVariable") // Java serialization reads it
    private static final ObjectStreamField[] serialPersistentFields = {};

    private final String code;
    private final Severity severity;
    private final String pointer;
    private final @Nullable Position position;
    private final @Nullable String printedPlace;
    private final @Nullable NodePlace node;
    private final SortedMap<String, Object> arguments;
    private final Wording words;
    private final Locale locale;

    Problem(
            String code,
            Severity severity,
            String pointer,
            @Nullable Position position,
            @Nullable String printedPlace,
            @Nullable NodePlace node,
            SortedMap<String, Object> arguments,
            Wording words,
            Locale locale) {
        this.code = require(code, "code");
        this.severity = require(severity, "severity");
        this.pointer = require(pointer, "pointer");
        this.position = position;
        this.printedPlace = printedPlace;
        this.node = node;
        this.arguments = arguments;
        this.words = words;
        this.locale = locale;
    }

    /**
     * Returns a problem that has messages, in English and without a position.
     *
     * @param code a stable dotted code, such as {@code json.unknown-member}
     * @param severity how much the problem matters
     * @param pointer what it is about, as a JSON Pointer; empty for the document itself
     * @param arguments the arguments of the message; what is no finite number of at most 34 digits is kept as its text,
     *     a collection as the texts in it with commas between; the message says what is {@link Localized}, and lists,
     *     in the language of the reader
     * @param words the messages by the language of the reader: the key of the message is the code, that of the
     *     suggestion, if there is one, the code and {@code .suggestion}; others may follow it as {@code .suggestion-2}
     *     and so on, up to {@code .suggestion-7}, of which the first is given whose arguments are there
     * @return the problem
     */
    public static Problem of(
            String code,
            Severity severity,
            String pointer,
            Map<String, ?> arguments,
            Function<Locale, Messages> words) {
        require(code, "code");
        require(arguments, "arguments");
        require(words, "words");
        SortedMap<String, Object> plain = Arguments.plain(arguments);
        return new Problem(
                code,
                severity,
                pointer,
                null,
                null,
                null,
                plain,
                Wording.of(code, Arguments.spoken(plain, arguments), words),
                Locale.ENGLISH);
    }

    /**
     * Returns a problem with one message for all readers, without a suggestion or a position.
     *
     * @param code a stable dotted code
     * @param severity how much the problem matters
     * @param pointer what it is about, as a JSON Pointer; empty for the document itself
     * @param message the message, in which an argument is named in braces, as in {@code more than {max} guests}; braces
     *     that name no argument mean nothing, and line breaks are shown as escapes
     * @param arguments the arguments of the message
     * @return the problem
     */
    public static Problem of(String code, Severity severity, String pointer, String message, Map<String, ?> arguments) {
        require(code, "code");
        require(message, "message");
        require(arguments, "arguments");
        return of(code, severity, pointer, arguments, reader -> Messages.plain(code, message));
    }

    /**
     * Returns the problem that a value was refused, in English and without a position.
     *
     * @param refusal why
     * @param pointer the value, as a JSON Pointer; empty for the document itself
     * @return the problem, an error
     */
    public static Problem of(InvalidValueException refusal, String pointer) {
        require(refusal, "refusal");
        return of(refusal.getCode(), Severity.ERROR, pointer, refusal.getArguments(), Messages::in);
    }

    /**
     * Returns the problem at a place in the text of the document.
     *
     * @param changed the place
     * @return the changed copy
     */
    public Problem at(Position changed) {
        require(changed, "position");
        return new Problem(code, severity, pointer, changed, printedPlace, node, arguments, words, locale);
    }

    /**
     * Returns the problem about another value.
     *
     * @param changed the value, as a JSON Pointer; empty for the document itself
     * @return the changed copy
     */
    public Problem withPointer(String changed) {
        require(changed, "pointer");
        return new Problem(code, severity, changed, position, printedPlace, node, arguments, words, locale);
    }

    /**
     * Returns the problem at a place that people find in the printed document.
     *
     * @param changed the place, as {@link #getPrintedPlace()} gives it; line breaks and what turns the order of other
     *     words are shown as escapes; empty for none
     * @return the changed copy
     */
    public Problem withPrintedPlace(String changed) {
        require(changed, "printedPlace");
        String line = changed.isEmpty() ? null : Excerpt.line(changed);
        return new Problem(code, severity, pointer, position, line, node, arguments, words, locale);
    }

    /**
     * Returns the problem in a section or provision.
     *
     * @param changed where it is, as {@link #getNode()} gives it
     * @return the changed copy
     */
    public Problem withNode(NodePlace changed) {
        require(changed, "node");
        return new Problem(code, severity, pointer, position, printedPlace, changed, arguments, words, locale);
    }

    /**
     * Returns the problem in another language.
     *
     * @param reader the language of the reader; for one that has no messages it is in English
     * @return the changed copy
     */
    public Problem in(Locale reader) {
        return reader.equals(locale)
                ? this
                : new Problem(code, severity, pointer, position, printedPlace, node, arguments, words, reader);
    }

    /**
     * The stable code of the rule that is broken.
     *
     * @return a dotted code, such as {@code json.unknown-member}
     */
    public String getCode() {
        return code;
    }

    /**
     * How much the problem matters.
     *
     * @return the severity
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * The value in the document that the problem is about, as a JSON Pointer.
     *
     * @return a pointer by RFC 6901, such as {@code /sections/0/clauses/2/label}; empty for the document itself
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * The place in the text of the document.
     *
     * @return the position, or empty if the declaration was not read from a text
     */
    public Optional<Position> getPosition() {
        return Optional.ofNullable(position);
    }

    /**
     * Where it is by what the document itself prints, for people who read no JSON: the labels of what it is in, such as
     * chapter and article, from the outside in. For a part without a label it is the heading, the name or the words
     * that lead into it, in quotation marks; for the innermost part also its first words.
     *
     * <p>It is in the language of the text that the problem is about, or in the first language of the document, whoever
     * reads the problem. Only problems that rules find, or a merge of translations, have one.
     *
     * @return one short line, such as {@code § 5, Abs. 2} or {@code "We, the council", 3, "to build homes…"}; empty if
     *     nothing is printed there, as at the document itself, or it is not known
     */
    public Optional<String> getPrintedPlace() {
        return Optional.ofNullable(printedPlace);
    }

    /**
     * The section or provision that the problem is about, or is in, by its id and its words: by them, it is known again
     * in another version of the document. Only problems that rules find have one.
     *
     * @return the place; empty if the problem is about something else, such as the title, or it is not known
     */
    public Optional<NodePlace> getNode() {
        return Optional.ofNullable(node);
    }

    /**
     * The arguments of the message, unabridged, for programs.
     *
     * @return texts and numbers by name, in the order of the names; halves of surrogate pairs in a text are escapes;
     *     unmodifiable, may be empty
     */
    public Map<String, Object> getArguments() {
        return arguments;
    }

    /**
     * What is wrong, for a person, in the language of the problem.
     *
     * @return one line, without line breaks or control characters whatever the document holds
     */
    public String getMessage() {
        return getMessage(locale);
    }

    /**
     * What is wrong, for a person.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return one line, without line breaks or control characters whatever the document holds
     */
    public String getMessage(Locale reader) {
        return words.message(reader);
    }

    /**
     * What may help, in the language of the problem.
     *
     * @return one line, such as {@code did you mean "label"?}; empty if there is nothing to suggest
     */
    public Optional<String> getSuggestion() {
        return getSuggestion(locale);
    }

    /**
     * What may help.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return one line, such as {@code did you mean "label"?}; empty if there is nothing to suggest
     */
    public Optional<String> getSuggestion(Locale reader) {
        return words.suggestion(reader);
    }

    /**
     * What is wrong and what may help, for a person, in the language of the problem.
     *
     * @return one line: the {@linkplain #getMessage() message}, and the {@linkplain #getSuggestion() suggestion} if
     *     there is one
     */
    public String getText() {
        String message = getMessage();
        Messages words = Messages.in(locale);
        return getSuggestion()
                .map(suggestion -> words.isolateAll(words.frame(
                        "problem.then",
                        Map.of("message", Messages.bare(message), "suggestion", Messages.bare(suggestion)))))
                .orElse(message);
    }

    /**
     * The language of the problem.
     *
     * @return the language of the reader, English at first
     */
    public Locale getLocale() {
        return locale;
    }

    /**
     * Two problems are equal if they have the same code, severity, pointer, position and arguments. Numbers are the
     * same if their values are. What the document prints there, and the node, do not count, as words do not.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem
                && code.equals(problem.code)
                && severity == problem.severity
                && pointer.equals(problem.pointer)
                && Objects.equals(position, problem.position)
                && Arguments.comparable(arguments).equals(Arguments.comparable(problem.arguments));
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, pointer, position, Arguments.comparable(arguments));
    }

    /**
     * Returns the problem in one line, in its language.
     *
     * @return for example {@code error at 4:9 /titel: unknown field "titel"; did you mean "title"?
     *     [json.unknown-member]}
     */
    @Override
    public String toString() {
        Messages words = Messages.in(locale);
        String name = severity.getName(locale);
        String line = words.frame(
                "problem.line",
                Map.of(
                        "severity",
                        position == null
                                ? name
                                : words.frame(
                                        "problem.position",
                                        Map.of("severity", name, "position", words.isolate(position.toString()))),
                        "place",
                        pointer.isEmpty()
                                ? words.word("problem.document")
                                : words.isolate(Excerpt.copied(pointer, locale)),
                        "message",
                        Messages.bare(getText()),
                        "code",
                        words.isolate(Excerpt.whole(code))));
        return words.isolateAll(line);
    }

    /**
     * Writes the form of the problem.
     *
     * @return the form
     */
    private Object writeReplace() {
        return new WrittenProblem(
                code,
                severity,
                pointer,
                position,
                printedPlace,
                node,
                new TreeMap<>(arguments),
                WrittenWording.of(words, locale),
                locale);
    }

    /**
     * Refuses a stream that holds no form.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a problem is read from its written form only");
    }

    @JsonCreator
    private static Problem fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}
