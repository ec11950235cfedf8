package org.rightsdeclarations.anniversary;

import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.template.DigitOrdinal;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Origin;

/**
 * Writes what an anniversary is called, in digits and in the language of one reader. Immutable and thread-safe.
 *
 * <pre>{@code
 * AnniversaryFormat.in(Locale.ENGLISH).name(75); // 75th anniversary
 * AnniversaryFormat.in(Locale.KOREAN).name(75); // 75주년
 * }</pre>
 *
 * <p>The languages are {@linkplain Messages#languages() those of messages}. Titles are never inflected, so any title
 * fits.
 */
public final class AnniversaryFormat {
    private final Locale language;
    private final Phrases phrases;

    private AnniversaryFormat(Locale language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /**
     * Returns the format for a reader.
     *
     * @param reader the language of the reader, with or without region
     * @return the format in that language, or in English if there are no {@linkplain Messages#languageFor(Locale)
     *     messages} in it
     */
    public static AnniversaryFormat in(Locale reader) {
        return new AnniversaryFormat(Messages.languageFor(reader), Phrases.in(reader));
    }

    /**
     * Writes an ordinal in the form that it has in the {@linkplain #name(int) name} of an anniversary.
     *
     * @param ordinal which anniversary it is, {@value Anniversary#MIN_ORDINAL} or more
     * @return digits and what goes with them: {@code 75th}, {@code 75e}, {@code 75.º}, {@code 75-я}, {@code الـ75},
     *     {@code 75주년}, {@code 75周年}
     * @throws InvalidValueException {@code value.ordinal}, if {@code ordinal} is out of range
     */
    public String ordinal(int ordinal) {
        if (ordinal < Anniversary.MIN_ORDINAL) {
            throw InvalidValueException.of("value.ordinal", ordinal, "min", Anniversary.MIN_ORDINAL);
        }
        return DigitOrdinal.of(ordinal, Messages.in(language).text("ordinal").orElseThrow());
    }

    /**
     * Writes what an anniversary is called.
     *
     * @param ordinal which anniversary it is, {@value Anniversary#MIN_ORDINAL} or more
     * @return the name: {@code 75th anniversary}, {@code 75e anniversaire}, {@code 75주년}
     * @throws InvalidValueException {@code value.ordinal}, if {@code ordinal} is out of range
     */
    public String name(int ordinal) {
        return phrases.name(ordinal(ordinal));
    }

    /**
     * Writes what an anniversary commemorates, and which anniversary it is.
     *
     * @param anniversary the anniversary as a declaration states it
     * @return the title in the language that suits the reader best, and the name: {@code Universal Declaration of Human
     *     Rights: 75th anniversary}; with the symbol or year, if several instruments of the built-in catalogue
     *     {@linkplain InstrumentCatalogue#distinctTitle share} the title; if it is the
     *     {@linkplain Anniversary#getCountedFrom() end} of the origin that is commemorated, the words say so
     */
    public String describe(Anniversary anniversary) {
        return describe(anniversary.getOrigin(), anniversary.getCountedFrom(), anniversary.getOrdinal());
    }

    /**
     * Writes what an anniversary commemorates, and which anniversary it is.
     *
     * @param commemoration the anniversary as a calendar computes it
     * @return the title and the name, as for {@link #describe(Anniversary)}
     */
    public String describe(Commemoration commemoration) {
        return describe(
                commemoration.getOrigin(), Optional.of(commemoration.getCountedFrom()), commemoration.getOrdinal());
    }

    private String describe(Origin origin, Optional<CountedFrom> from, int ordinal) {
        boolean isOfTheEnd = from.filter(CountedFrom.END::equals).isPresent();
        return isOfTheEnd
                ? phrases.descriptionOfTheEnd(origin, name(ordinal))
                : phrases.description(origin, name(ordinal));
    }
}
