package org.rightsdeclarations.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Thrown by a factory for a value that can never be right, such as month 13.
 *
 * <p>The message states the rule and then the value, in English. The code and the arguments give the same to programs
 * and to readers of other languages.
 */
public sealed class InvalidValueException extends IllegalArgumentException permits MissingValueException {
    private static final long serialVersionUID = 1L;

    /** The stable code of the broken rule. */
    private final String code;

    /** The arguments of the message by name. */
    @SuppressWarnings("serial") // an unmodifiable LinkedHashMap of strings and boxed numbers
    private final Map<String, Object> arguments;

    InvalidValueException(String code, Object value) {
        this(code, Map.of("value", value));
    }

    private InvalidValueException(String code, Map<String, Object> arguments) {
        this.code = code;
        this.arguments = arguments;
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
        return new InvalidValueException(code, Collections.unmodifiableMap(arguments));
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
        return Messages.in(reader).format(code, arguments);
    }

    /**
     * Returns the stable code of the broken rule.
     *
     * @return a dotted code that starts with {@code value.}
     */
    public String getCode() {
        return code;
    }

    /**
     * Returns the arguments of the message by name.
     *
     * @return at least {@code value}, the refused value; unmodifiable
     */
    public Map<String, Object> getArguments() {
        return arguments;
    }
}
