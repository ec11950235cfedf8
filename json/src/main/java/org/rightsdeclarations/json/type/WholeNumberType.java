package org.rightsdeclarations.json.type;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.reading.StructureCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A whole number in a range.
 *
 * @param min the least
 * @param max the most
 */
public record WholeNumberType(int min, int max) implements JsonType<Integer> {
    /** The most characters of a number that can be in range: sign and ten digits. */
    private static final int MAX_LENGTH = 11;

    @Override
    public @Nullable Integer read(Reading in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrongType("number");
            return null;
        }
        String digits = in.string();
        if (digits == null) {
            return null;
        }
        if (in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
            in.report(StructureCode.NOT_WHOLE, Map.of("found", digits));
            return null;
        }
        long number = digits.length() > MAX_LENGTH ? Long.MAX_VALUE : Long.parseLong(digits);
        if (number < min || number > max) {
            in.report(StructureCode.OUT_OF_RANGE, Map.of("found", digits, "min", min, "max", max));
            return null;
        }
        return (int) number;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }
}
