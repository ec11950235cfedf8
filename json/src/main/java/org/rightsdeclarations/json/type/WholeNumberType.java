package org.rightsdeclarations.json.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.mistake.Fragment.Literal;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.value.PartialDate;
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

    private static final int YEAR = 2023;
    private static final int FEW = 3;

    private static final List<String> ORDINAL_ENDINGS = List.of("st", "nd", "rd", "th", ".");

    @Override
    public @Nullable Integer read(Reading in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
            in.misfits().wrongType("number", this);
            return null;
        }
        String digits = in.string();
        if (digits == null) {
            return null;
        }
        if (in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
            in.report(
                    StructureCode.NOT_WHOLE,
                    meant(wholePart(digits))
                            .map(whole -> Map.of("found", digits, "whole", whole))
                            .orElse(Map.of("found", digits)));
            return null;
        }
        long number = digits.length() <= MAX_LENGTH
                ? Long.parseLong(digits)
                : digits.charAt(0) == '-' ? Long.MIN_VALUE : Long.MAX_VALUE;
        if (!isInRange(number)) {
            in.report(
                    number < min ? StructureCode.TOO_SMALL : StructureCode.TOO_LARGE,
                    Map.of("found", digits, "min", min, "max", max));
            return null;
        }
        return (int) number;
    }

    private boolean isInRange(long number) {
        return number >= min && number <= max;
    }

    /** Returns the number that a text means: {@code 76} for {@code 76}, {@code 76th} or {@code 76.}. */
    private Optional<String> meant(String text) {
        String stem = text;
        for (String ending : ORDINAL_ENDINGS) {
            stem = text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : stem;
        }
        boolean isNumber =
                !stem.isEmpty() && stem.length() < MAX_LENGTH && stem.chars().allMatch(Ascii::isDigit);
        return isNumber && isInRange(Long.parseLong(stem))
                ? Optional.of(Long.toString(Long.parseLong(stem)))
                : Optional.empty();
    }

    /** Returns the digits before a fraction that is 0, otherwise nothing. */
    private static String wholePart(String number) {
        int point = number.indexOf('.');
        return point >= 0 && number.chars().skip(point + 1L).allMatch(c -> c == '0') ? number.substring(0, point) : "";
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        if (found instanceof List<?> items && items.size() == 1) {
            return meant(items.get(0), language);
        }
        boolean isWhole = found instanceof Literal number && number.isNumber();
        return isWhole || found instanceof String ? meant(found.toString()).map(Literal::new) : Optional.empty();
    }

    @Override
    public Object example() {
        int likely = max == PartialDate.MAX_YEAR ? YEAR : FEW;
        return new Literal(Integer.toString(Math.min(Math.max(likely, min), max)));
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }
}
