package org.rightsdeclarations.anniversary.mention;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.LanguageTag;

/**
 * What a text says about one anniversary: which anniversary it is, and of what. Immutable and thread-safe.
 *
 * <p>It holds what is printed, whether or not that is true.
 *
 * @param language the language of the text
 * @param ordinal which anniversary it is, {@value #MIN_ORDINAL} or more
 * @param phrase the whole phrase, such as "75th anniversary of the adoption of the Universal Declaration". Phrases
 *     overlap where one says several ordinals: "50th and 25th anniversaries"
 * @param ordinalWords the words that say the ordinal, such as "75th", "seventy-fifth" or "centenary"
 * @param subject the thing celebrated, without article and quotation marks; empty if the text does not name it, as in
 *     "its 75th anniversary", or does not name it clearly
 * @param countedFrom the date of the subject from which the text counts, such as its entry into force; empty if it does
 *     not say
 * @param candidates the instruments of the catalogue that the subject may name, the most similar first: those with that
 *     name, if there are any, or else those whose titles are {@linkplain TitleMatch#NEAR near} it; several if they
 *     share the name, none if the catalogue knows none; unmodifiable
 */
public record AnniversaryMention(
        LanguageTag language,
        int ordinal,
        PrintedWords phrase,
        PrintedWords ordinalWords,
        Optional<PrintedWords> subject,
        Optional<DateRole> countedFrom,
        List<TitleMatch> candidates) {
    /** The smallest ordinal. */
    public static final int MIN_ORDINAL = 1;

    /**
     * Creates a mention.
     *
     * @param language the language of the text
     * @param ordinal which anniversary it is
     * @param phrase the whole phrase
     * @param ordinalWords the words that say the ordinal
     * @param subject the thing celebrated
     * @param countedFrom from which date of the subject the text counts
     * @param candidates the instruments of the catalogue that the subject may name
     * @throws InvalidValueException {@code value.ordinal}, if the ordinal is less than {@value #MIN_ORDINAL}
     */
    public AnniversaryMention {
        require(language, "language");
        require(phrase, "phrase");
        require(ordinalWords, "ordinalWords");
        require(subject, "subject");
        require(countedFrom, "countedFrom");
        require(candidates, "candidates");
        if (ordinal < MIN_ORDINAL) {
            throw InvalidValueException.of("value.ordinal", ordinal, "min", MIN_ORDINAL);
        }
        candidates = List.copyOf(candidates);
    }

    /** Returns the ordinal and the subject, such as "75: Universal Declaration of Human Rights". */
    @Override
    public String toString() {
        return subject.map(words -> ordinal + ": " + words).orElse(String.valueOf(ordinal));
    }
}
