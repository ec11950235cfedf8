package org.rightsdeclarations.anniversary.reading.words;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.term.DateRole;

/**
 * What the words beside a mention say that it celebrates.
 *
 * @param end where the last of these words ends; 0 if there are none
 * @param subject the words for the thing itself, if there are any
 * @param countedFrom from which date of it the words count, if they say so
 * @param candidates the instruments that the subject may name, the most like first
 */
public record Naming(
        int end, Optional<PrintedWords> subject, Optional<DateRole> countedFrom, List<TitleMatch> candidates) {
    /** Returns the naming of words that name nothing. */
    public static Naming none(int end, Optional<DateRole> countedFrom) {
        return new Naming(end, Optional.empty(), countedFrom, List.of());
    }

    /** Whether the catalogue knows the subject. */
    public boolean isKnown() {
        return !candidates.isEmpty();
    }

    /** Returns a copy of which the words end farther away. */
    public Naming reaching(int farther) {
        return new Naming(farther, subject, countedFrom, candidates);
    }

    /** Returns a copy that counts from the date that other words say: "whose 50th anniversary of the adoption". */
    public Naming countedAs(Naming other) {
        return new Naming(Math.max(end, other.end), subject, other.countedFrom, candidates);
    }

    /** Returns a copy that names nothing. */
    public Naming withoutSubject() {
        return none(0, countedFrom);
    }
}
