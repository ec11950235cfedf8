package org.rightsdeclarations.json.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.reading.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The arguments of a message: texts and numbers by name, in the order of the names. */
public final class ArgumentsType implements JsonType<Map<String, Object>> {
    public static final ArgumentsType ARGUMENTS = new ArgumentsType();

    /**
     * The most characters of a number, and the most zeros that its exponent stands for: more could be told to nobody.
     */
    private static final int MAX_NUMBER_LENGTH = 400;

    private ArgumentsType() {}

    @Override
    public @Nullable Map<String, Object> read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.misfits().wrongType("object", this);
            return null;
        }
        long start = in.offset();
        Map<String, Object> arguments = new TreeMap<>();
        if (!in.enter()) {
            return null;
        }
        boolean isWhole = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (arguments.containsKey(name)) {
                in.duplicateMember(start);
                continue;
            }
            in.next();
            Object value = value(in);
            if (value == null) {
                isWhole = false;
            } else {
                arguments.put(name, value);
            }
        }
        in.leave();
        return isWhole ? arguments : null;
    }

    private static @Nullable Object value(Reading in) {
        if (in.token() == JsonToken.VALUE_STRING) {
            return in.string();
        }
        if (in.token() == JsonToken.VALUE_NUMBER_INT || in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
            String digits = in.string();
            return digits == null ? null : number(digits, in);
        }
        in.misfits().wrongType("string", ARGUMENTS);
        return null;
    }

    private static @Nullable Number number(String digits, Reading in) {
        if (digits.length() > MAX_NUMBER_LENGTH || isFar(digits)) {
            in.report(
                    StructureCode.TOO_LONG,
                    Map.of("what", "number", "length", digits.length(), "max", MAX_NUMBER_LENGTH));
            return null;
        }
        if (in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
            return new BigDecimal(digits);
        }
        BigInteger whole = new BigInteger(digits);
        return whole.bitLength() < Integer.SIZE
                ? (Number) whole.intValue()
                : whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
    }

    /** Whether a number has an exponent of many digits, or one that is too large. */
    private static boolean isFar(String digits) {
        int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        if (exponent < 0) {
            return false;
        }
        int length = digits.length() - exponent - 1;
        return length > 5 || Math.abs(Integer.parseInt(digits, exponent + 1, digits.length(), 10)) > MAX_NUMBER_LENGTH;
    }

    @Override
    public void write(Map<String, Object> value, JsonGenerator out) {
        out.writeStartObject();
        value.forEach((name, argument) -> {
            out.writeName(name);
            if (argument instanceof BigInteger whole) {
                out.writeNumber(whole);
            } else if (argument instanceof Integer || argument instanceof Long) {
                out.writeNumber(((Number) argument).longValue());
            } else if (argument instanceof Number number) {
                out.writeNumber(new BigDecimal(number.toString()));
            } else {
                out.writeString(argument.toString());
            }
        });
        out.writeEndObject();
    }
}
