package org.rightsdeclarations.json.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.extension.Extensions;
import org.rightsdeclarations.json.reading.Defect;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.problem.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** What an embedding system keeps beside the model: any JSON object. */
final class ExtensionsType implements JsonType<Extensions> {
    static final ExtensionsType EXTENSIONS = new ExtensionsType();

    /** More digits than this are no number that anybody means, and are slow to read. */
    private static final int MAX_DIGITS = 1000;

    /** Zeros before and after the digits that count are written as an exponent, so that what was read can be reread. */
    private static final int MAX_LENGTH = 2 * MAX_DIGITS;

    /** Beyond this a number cannot be reread everywhere as it is written. */
    private static final int MAX_EXPONENT = 999_999_999;

    private ExtensionsType() {}

    @Override
    public @Nullable Extensions read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("object");
            return null;
        }
        return Extensions.of(object(in, 1));
    }

    private static Map<String, @Nullable Object> object(Reading in, int depth) {
        Map<String, @Nullable Object> map = new HashMap<>();
        if (in.enter()) {
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (map.containsKey(name)) {
                    in.duplicateMember();
                } else {
                    in.next();
                    map.put(name, value(in, depth));
                }
            }
            in.leave();
        }
        return map;
    }

    private static List<@Nullable Object> array(Reading in, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        if (in.enter()) {
            while (in.nextItem(list.size())) {
                list.add(value(in, depth));
            }
            in.leave();
        }
        return list;
    }

    /** What {@link Extensions} would refuse is reported where it stands, and left out. */
    private static @Nullable Object value(Reading in, int depth) {
        JsonToken token = in.token();
        if (token == null) {
            return null;
        }
        if (depth == Extensions.MAX_DEPTH && token.isStructStart()) {
            String found = token == JsonToken.START_OBJECT ? "object" : "array";
            in.report(InvalidValueException.of("value.extension-depth", found, "max", Extensions.MAX_DEPTH));
            in.skip();
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(in, depth + 1);
            case START_ARRAY -> array(in, depth + 1);
            case VALUE_STRING -> text(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            default -> null;
        };
    }

    private static @Nullable String text(Reading in) {
        String text = in.string();
        if (text == null) {
            return null;
        }
        try {
            Extensions.of(Map.of("", text));
            return text;
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    private static @Nullable BigDecimal number(Reading in) {
        String digits = in.string();
        if (digits == null) {
            return null;
        }
        if (digits.length() > MAX_LENGTH) {
            return tooLong(digits.length(), MAX_LENGTH, in);
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            long exponent = (long) number.precision() - number.scale() - 1;
            if (Math.abs(exponent) <= MAX_EXPONENT) {
                return number.precision() > MAX_DIGITS ? tooLong(number.precision(), MAX_DIGITS, in) : number;
            }
        } catch (NumberFormatException exponentTooLarge) {
            // reported below
        }
        in.report(Defect.EXPONENT_OUT_OF_RANGE, Map.of("found", digits, "max", MAX_EXPONENT));
        return null;
    }

    private static @Nullable BigDecimal tooLong(int length, int max, Reading in) {
        in.report(Defect.TOO_LONG, Map.of("what", "number", "length", length, "max", max));
        return null;
    }

    @Override
    public void write(Extensions value, JsonGenerator out) {
        writeValue(value.asMap(), out);
    }

    private static void writeValue(@Nullable Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, item) -> {
                out.writeName(name.toString());
                writeValue(item, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> writeValue(item, out));
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }
}
