package org.rightsdeclarations.world;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Identifier;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

/** A declaration, convention, charter or resolution, as far as a text that cites it says. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Instrument implements Origin permits ImmutableInstrument {
    Instrument() {}

    /**
     * The name of the instrument among all instruments.
     *
     * @return an IRI, or a short name such as {@code udhr}; empty if none is given
     */
    public abstract Optional<Iri> getId();

    /**
     * The acronym, such as "UDHR".
     *
     * @return the acronym by language, or empty if none is given
     */
    public abstract Optional<LocalizedText> getAcronym();

    /**
     * The names that registers gave it.
     *
     * @return the identifiers, possibly none
     */
    public abstract List<Identifier> getIdentifiers();

    /**
     * Who adopted it.
     *
     * @return the parties, possibly none
     */
    public abstract List<Party> getAdopters();

    /**
     * Where it was adopted.
     *
     * @return the places, possibly none
     */
    public abstract List<Place> getPlaces();

    /**
     * When it was adopted, opened for signature, came into force.
     *
     * @return dates with their roles, possibly none
     */
    public abstract List<KeyDate> getDates();

    @Override
    public final Optional<DateRange> getOriginDate() {
        return KeyDate.find(getDates(), DateRole.ADOPTED);
    }

    /**
     * Returns an instrument of a title alone.
     *
     * @param title the title as printed
     * @return the instrument
     */
    public static Instrument of(LocalizedText title) {
        return builder().title(title).build();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this instrument holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Instrument}. Not thread-safe. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
