package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;

/**
 * The label of a clause, section or note, exactly as printed: {@code 1.}, {@code (a)}, {@code XXVII}, {@code Article
 * 1}, {@code 第一条} or a bullet. Immutable and thread-safe.
 *
 * <p>It is the same in all languages, or each language has its own: {@code Article 1} and {@code 제1조}. In each it is
 * one line of 1 to {@value #MAX_LENGTH} characters without blanks around it. What it counts is read from it on demand
 * and may be nothing, or more than one thing.
 */
public final class Label implements NeedsJsonModule {
    /** The most characters (UTF-16 units) of a label. */
    public static final int MAX_LENGTH = 100;

    private final String printed;

    /** The label by language; null if it is the same in all. */
    private final @Nullable LocalizedText words;

    private Label(String printed, @Nullable LocalizedText words) {
        this.printed = printed;
        this.words = words;
    }

    /**
     * Returns a label that is the same in all languages.
     *
     * @param printed the label as printed, with its punctuation, such as {@code 1)}; {@code 1.} does not equal
     *     {@code 1)}
     * @return the label
     * @throws InvalidValueException {@code value.label}, if it is empty, too long, not one line, starts or ends with a
     *     blank, or holds half of a surrogate pair
     */
    public static Label of(String printed) {
        return new Label(check(printed), null);
    }

    /**
     * Returns a label in one language; {@link #and(String, String)} adds others.
     *
     * @param language the BCP 47 tag of the language
     * @param printed the label as printed
     * @return the label
     * @throws InvalidValueException as {@link #of(String)}; {@code value.language}, if the tag is not well-formed
     */
    public static Label of(String language, String printed) {
        return of(LocalizedText.of(language, check(printed)));
    }

    /**
     * Returns a label by language.
     *
     * @param words the label as printed in each language
     * @return the label
     * @throws InvalidValueException as {@link #of(String)}
     */
    public static Label of(LocalizedText words) {
        require(words, "label").forEach((language, printed) -> check(printed));
        return new Label("", words);
    }

    /**
     * Returns the label printed as {@code printed}, if there is one.
     *
     * @param printed any text
     * @return the label, or empty if {@code printed} cannot be one
     */
    public static Optional<Label> find(String printed) {
        return Line.isLine(printed, MAX_LENGTH) ? Optional.of(new Label(printed, null)) : Optional.empty();
    }

    private static String check(String printed) {
        return Line.check("value.label", printed, MAX_LENGTH);
    }

    /**
     * Returns a copy with one more language.
     *
     * @param language the BCP 47 tag of the language
     * @param label the label as printed in that language
     * @return the changed copy
     * @throws InvalidValueException as {@link #of(String, String)}; {@code value.text-language}, if there is a label in
     *     that language already
     * @throws IllegalStateException if the label is the same in all languages
     */
    public Label and(String language, String label) {
        require(language, "language");
        require(label, "label");
        if (words == null) {
            throw new IllegalStateException(
                    "label must be by language to have another one in " + language + " - but was: " + printed);
        }
        return new Label("", words.and(language, check(label)));
    }

    /**
     * Whether the label is the same in all languages.
     *
     * @return {@code false} if each language has its own
     */
    public boolean isSameInAll() {
        return words == null;
    }

    /**
     * The label by language.
     *
     * @return the label in each language; empty if it is the same in all
     */
    public Optional<LocalizedText> getWords() {
        return Optional.ofNullable(words);
    }

    /**
     * The languages that have a label of their own.
     *
     * @return the languages in the order of their tags; empty if the label is the same in all
     */
    public List<LanguageTag> getLanguages() {
        return words == null ? List.of() : words.getLanguages();
    }

    /**
     * The label in exactly one language.
     *
     * @param language the language
     * @return the label as printed; empty if each language has its own and this one has none
     */
    public Optional<String> get(LanguageTag language) {
        require(language, "language");
        return words == null ? Optional.of(printed) : words.get(language);
    }

    /**
     * The label in the language that suits a reader best; see {@link LocalizedText#in(Locale)}.
     *
     * @param locale the locale of the reader
     * @return the label as printed
     */
    public String in(Locale locale) {
        require(locale, "locale");
        return words == null ? printed : words.in(locale);
    }

    /**
     * Returns the label in one language alone; see {@link LocalizedText#only(LanguageTag)}.
     *
     * @param wanted the language
     * @return the label, this one itself if it is the same in all languages; empty if it has none in this one
     */
    public Optional<Label> only(LanguageTag wanted) {
        require(wanted, "language");
        return words == null
                ? Optional.of(this)
                : words.only(wanted).map(kept -> kept.equals(words) ? this : new Label("", kept));
    }

    /**
     * Reads what the label counts, as {@link Numeral#read(String)} does. Experimental, as {@link Numeral} is.
     *
     * @return the readings, the likeliest first; of several languages, what all that count agree on; unmodifiable
     */
    public List<Numeral> readings() {
        return words == null ? Numeral.read(printed) : common(words);
    }

    private static List<Numeral> common(LocalizedText words) {
        List<List<Numeral>> counting = words.asMap().values().stream()
                .map(Numeral::read)
                .filter(readings -> !readings.isEmpty())
                .toList();
        return counting.stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(numeral -> counting.stream().allMatch(readings -> Numeral.holds(readings, numeral.number())))
                .toList();
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

    /** Two labels are equal if they are printed the same in the same languages. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label that && printed.equals(that.printed) && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return words == null ? printed.hashCode() : words.hashCode();
    }

    /** Returns the label as printed; of several languages as {@link LocalizedText#toString()} shows them. */
    @Override
    public String toString() {
        return words == null ? printed : words.toString();
    }

    @JsonCreator
    private static Label fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}
