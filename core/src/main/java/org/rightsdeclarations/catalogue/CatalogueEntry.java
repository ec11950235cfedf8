package org.rightsdeclarations.catalogue;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;

/**
 * A known fact, with the sources that support it and those that contradict it. Immutable and thread-safe.
 *
 * @param <T> an instrument, or an event that is an edition of a series
 * @param value what is known, as exactly as the sources agree on it
 * @param otherNames names in use beside title and acronym, in any language, by which it is found; may be empty
 * @param sources where it was verified, with remarks on what could not be; may be empty
 * @param conflictingClaims what contradicts it; may be empty
 */
public record CatalogueEntry<T>(
        T value, List<String> otherNames, List<String> sources, List<ConflictingClaim> conflictingClaims)
        implements NeedsJsonModule {
    /**
     * Creates an entry.
     *
     * @param value what is known
     * @param otherNames names in use beside title and acronym, in any language, by which it is found; may be empty
     * @param sources where it was verified
     * @param conflictingClaims what contradicts it
     * @throws InvalidValueException {@code value.catalogue-text}, if a name or source is not one line of 1 to
     *     {@value ConflictingClaim#MAX_LENGTH} characters without blanks around it
     */
    public CatalogueEntry {
        require(value, "value");
        require(otherNames, "otherNames");
        require(sources, "sources");
        require(conflictingClaims, "conflictingClaims");
        otherNames = List.copyOf(otherNames);
        sources = List.copyOf(sources);
        conflictingClaims = List.copyOf(conflictingClaims);
        checkLines(otherNames);
        checkLines(sources);
    }

    private static void checkLines(List<String> texts) {
        for (String text : texts) {
            checkLine(text);
        }
    }

    static String checkLine(String text) {
        return Line.check("value.catalogue-text", text, ConflictingClaim.MAX_LENGTH);
    }

    /**
     * Returns an entry that nothing contradicts.
     *
     * @param <T> an instrument, or an event that is an edition of a series
     * @param value what is known
     * @param sources where it was verified
     * @return the entry
     */
    public static <T> CatalogueEntry<T> of(T value, String... sources) {
        require(sources, "sources");
        return new CatalogueEntry<>(value, List.of(), List.of(sources), List.of());
    }

    /**
     * Sets the names by which it is found beside title and acronym.
     *
     * @param names names in use, in any language
     * @return the changed copy
     */
    public CatalogueEntry<T> withOtherNames(String... names) {
        require(names, "names");
        return new CatalogueEntry<>(value, List.of(names), sources, conflictingClaims);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CatalogueEntry<?> that
                        && value.equals(that.value)
                        && otherNames.equals(that.otherNames)
                        && sources.equals(that.sources)
                        && conflictingClaims.equals(that.conflictingClaims));
    }

    /** Returns the hash of what is known: entries differ in that. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns what is known. */
    @Override
    public String toString() {
        return value.toString();
    }

    @JsonCreator
    private static <T> CatalogueEntry<T> fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}
