package org.rightsdeclarations.value;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The label of a clause, section or note, exactly as printed: {@code 1.}, {@code (a)}, {@code XXVII}, {@code Article
 * 1}, {@code 第一条} or a bullet. Immutable and thread-safe.
 *
 * <p>A label is one line of 1 to {@value #MAX_LENGTH} characters without blanks around it. What it counts is read from
 * it on demand and may be nothing, or more than one thing.
 *
 * @param value the label as printed, with its punctuation, such as {@code 1)}; {@code 1.} does not equal {@code 1)}
 */
public record Label(String value) {
    /** The most characters (UTF-16 units) of a label. */
    public static final int MAX_LENGTH = 100;

    /**
     * Creates a label.
     *
     * @param value the label as printed
     * @throws InvalidValueException {@code value.label}, if it is empty, too long, not one line, starts or ends with a
     *     blank, or holds half of a surrogate pair
     */
    public Label {
        Line.check("value.label", value, MAX_LENGTH);
    }

    /**
     * Returns the label printed as {@code value}.
     *
     * @param value the label as printed
     * @return the label
     * @throws InvalidValueException {@code value.label}, if it is empty, too long, not one line, starts or ends with a
     *     blank, or holds half of a surrogate pair
     */
    public static Label of(String value) {
        return new Label(value);
    }

    /**
     * Returns the label printed as {@code value}, if there is one.
     *
     * @param value any text
     * @return the label, or empty if {@code value} cannot be one
     */
    public static Optional<Label> find(String value) {
        return Line.isLine(value, MAX_LENGTH) ? Optional.of(new Label(value)) : Optional.empty();
    }

    /**
     * Reads what the label counts.
     *
     * <p>Punctuation and words such as {@code Article}, {@code 第} or {@code 제} are passed over. Of a compound label
     * such as {@code II.B.3} the last part is read. The first reading is the likeliest for the label alone: {@code (i)}
     * is roman 1, then letter 9; {@code (c)} is letter 3, then roman 100.
     *
     * @return the readings, the likeliest first; empty for a bullet, a plain word, {@code IIII} or {@code 5 bis};
     *     unmodifiable
     */
    public List<Numeral> readings() {
        return NumeralReader.read(value);
    }

    /**
     * Returns the number of the first of the {@link #readings()}.
     *
     * @return the number, or empty if the label does not count
     */
    public OptionalInt number() {
        List<Numeral> readings = readings();
        return readings.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(readings.get(0).number());
    }

    /** Returns the label as printed. */
    @Override
    public String toString() {
        return value;
    }
}
