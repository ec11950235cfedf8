package org.rightsdeclarations.problem;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a factory for a value that can never be right, such as month 13.
 *
 * <p>The message states the rule and then the value, in English. The code and the arguments give the same to programs
 * and to readers of other languages. Java serialization keeps both; an argument that is neither a text nor a number is
 * kept as its text.
 */
public sealed class InvalidValueException extends IllegalArgumentException permits MissingValueException {
    private static final long serialVersionUID = 1L;

    /** Set while a thread does what it catches refusals of. */
    private static final ThreadLocal<Boolean> UNTRACED = new ThreadLocal<>();

    /** Why. */
    private final Refusal refusal;

    /**
     * Why a value is refused.
     *
     * @param code the code of the broken rule
     * @param arguments the arguments of the message by name
     */
    private record Refusal(String code, Map<String, Object> arguments) implements Serializable {
        private static final long serialVersionUID = 1L;

        Refusal {
            Objects.requireNonNull(code, "code");
            arguments.forEach((name, value) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(value, name);
            });
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }

        /** In a stream of Java objects, what is neither a text nor a number becomes its text. */
        private Object writeReplace() {
            return new Refusal(code, Arguments.plain(arguments));
        }
    }

    InvalidValueException(String code, Object value) {
        this(code, Map.of("value", Objects.requireNonNull(value, "value")));
    }

    private InvalidValueException(String code, Map<String, Object> arguments) {
        this.refusal = new Refusal(code, arguments);
    }

    /**
     * Creates an exception for a value that breaks a rule.
     *
     * @param code the stable code of the rule, such as {@code value.date}
     * @param value the refused value
     * @return the exception, to be thrown
     */
    public static InvalidValueException of(String code, Object value) {
        return new InvalidValueException(code, value);
    }

    /**
     * Creates an exception for a value that breaks a rule with one parameter, such as a limit.
     *
     * @param code the stable code of the rule
     * @param value the refused value
     * @param name the name of the parameter in the message
     * @param parameter the value of the parameter
     * @return the exception, to be thrown
     */
    public static InvalidValueException of(String code, Object value, String name, Object parameter) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("value", value);
        arguments.put(name, parameter);
        return new InvalidValueException(code, arguments);
    }

    /**
     * Creates an exception for a value that breaks a rule with two parameters, such as what was found and where.
     *
     * @param code the stable code of the rule
     * @param value the refused value
     * @param name the name of the first parameter in the message
     * @param parameter the value of the first parameter
     * @param otherName the name of the second parameter
     * @param other the value of the second parameter
     * @return the exception, to be thrown
     */
    public static InvalidValueException of(
            String code, Object value, String name, Object parameter, String otherName, Object other) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("value", value);
        arguments.put(name, Objects.requireNonNull(parameter, "parameter"));
        arguments.put(otherName, other);
        return new InvalidValueException(code, arguments);
    }

    /**
     * Returns this refusal with one more parameter of its message.
     *
     * @param name the name of the parameter in the message
     * @param parameter the value of the parameter
     * @return the exception, to be thrown
     */
    public InvalidValueException with(String name, Object parameter) {
        Map<String, Object> arguments = new LinkedHashMap<>(refusal.arguments());
        arguments.put(name, parameter);
        return new InvalidValueException(refusal.code(), arguments);
    }

    /**
     * Does work that catches refusals itself, and only tells why values were refused. Refusals on this thread have no
     * stack trace meanwhile: it costs more the deeper the calls are, and a document may give reason for very many.
     *
     * @param <T> the type of what comes out of the work
     * @param work the work
     * @return what comes out of it
     */
    public static <T extends @Nullable Object> T untraced(Supplier<T> work) {
        if (UNTRACED.get() != null) {
            return work.get();
        }
        UNTRACED.set(true);
        try {
            return work.get();
        } finally {
            UNTRACED.remove();
        }
    }

    /** Remembers the calls that led here, unless that is {@linkplain #untraced of no use}. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // what it may leave out is synchronized
    public Throwable fillInStackTrace() {
        return UNTRACED.get() == null ? super.fillInStackTrace() : this;
    }

    /**
     * Returns the rule and then the value, in English.
     *
     * @return one line of text
     */
    @Override
    public String getMessage() {
        return getMessage(Locale.ROOT);
    }

    /**
     * Returns the rule and then the value in the language of a reader.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return one line of text
     */
    public String getMessage(Locale reader) {
        return Messages.in(reader).format(refusal.code(), refusal.arguments());
    }

    /**
     * Returns what a stack trace begins with: the type, and the message with what may help, in English.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return getClass().getName() + ": " + Problem.of(this, "").getText();
    }

    /**
     * Returns the stable code of the broken rule.
     *
     * @return a dotted code that starts with {@code value.}
     */
    public String getCode() {
        return refusal.code();
    }

    /**
     * Returns the arguments of the message by name.
     *
     * @return at least {@code value}, the refused value; unmodifiable
     */
    public Map<String, Object> getArguments() {
        return refusal.arguments();
    }

    /**
     * Reads an exception that is whole.
     *
     * @param in the stream
     * @throws IOException if the stream cannot be read, or holds no refusal
     * @throws ClassNotFoundException if the stream holds a class that is not there
     */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (refusal == null) {
            throw new InvalidObjectException("an exception needs its refusal");
        }
    }
}
