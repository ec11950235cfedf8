package org.rightsdeclarations.json.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.characters.Surrogates;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.problem.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** What an embedding system keeps beside the model: any JSON object. */
public final class ExtensionsType implements JsonType<Extensions> {
    public static final ExtensionsType EXTENSIONS = new ExtensionsType();

    /** Zeros before and after the digits that count make a number longer; beyond this, none is worth the reading. */
    private static final int MAX_NUMBER_LENGTH = 2 * Extensions.MAX_DIGITS;

    private ExtensionsType() {}

    @Override
    public @Nullable Extensions read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.misfits().wrongType("object", this);
            return null;
        }
        return Extensions.of(object(in, 1));
    }

    private static Map<String, @Nullable Object> object(Reading in, int depth) {
        long start = in.offset();
        Map<String, @Nullable Object> map = new HashMap<>();
        if (in.enter()) {
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (map.containsKey(name)) {
                    in.duplicateMember(start);
                    continue;
                }
                // Some parsers give up at such a name, others hand it out.
                boolean isText = Surrogates.firstHalf(name) < 0;
                if (!isText) {
                    in.report(InvalidValueException.of("value.text", name));
                }
                in.next();
                Object value = value(in, depth);
                if (isText) {
                    map.put(name, value);
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

    /** What {@link Extensions} would refuse is reported where it is, and left out. */
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

    private static @Nullable Object text(Reading in) {
        String text = in.string();
        if (text != null && Surrogates.firstHalf(text) >= 0) {
            in.report(InvalidValueException.of("value.text", text));
            return null;
        }
        return text;
    }

    private static @Nullable Object number(Reading in) {
        String digits = in.string();
        if (digits == null) {
            return null;
        }
        if (digits.length() <= MAX_NUMBER_LENGTH) {
            try {
                BigDecimal number = new BigDecimal(digits);
                return isShort(digits) ? number : accepted(number, in);
            } catch (NumberFormatException exponentTooLarge) {
                // refused below
            }
        }
        in.report(InvalidValueException.of("value.extension-number", digits, "max", Extensions.MAX_DIGITS));
        return null;
    }

    /** Returns whether a number surely has neither too many digits nor too great an exponent. */
    private static boolean isShort(String digits) {
        return digits.length() <= Extensions.MAX_DIGITS && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
    }

    private static @Nullable Object accepted(BigDecimal number, Reading in) {
        try {
            return Extensions.of(Map.of("", number)).asMap().get("");
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        return found instanceof Map ? Optional.of(found) : Optional.empty();
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
