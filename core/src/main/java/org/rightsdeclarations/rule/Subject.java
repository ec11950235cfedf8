package org.rightsdeclarations.rule;

import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Identifier;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/**
 * What a rule looks at. Each subject is visited once, wherever it stands in a declaration.
 *
 * @param <T> the Java type
 */
public final class Subject<T> {
    /** The declaration as a whole. */
    public static final Subject<Declaration> DECLARATION = new Subject<>("declaration", Declaration.class);

    /** A section or annex, at any depth. */
    public static final Subject<Section> SECTION = new Subject<>("section", Section.class);

    /** A recital, clause or commitment, at any depth. */
    public static final Subject<Provision> PROVISION = new Subject<>("provision", Provision.class);

    /** A commitment. */
    public static final Subject<Commitment> COMMITMENT = new Subject<>("commitment", Commitment.class);

    /** An anniversary. */
    public static final Subject<Anniversary> ANNIVERSARY = new Subject<>("anniversary", Anniversary.class);

    /** The event of the declaration. */
    public static final Subject<Event> EVENT = new Subject<>("event", Event.class);

    /** An instrument that is cited, celebrated or related. */
    public static final Subject<Instrument> INSTRUMENT = new Subject<>("instrument", Instrument.class);

    /** An identifier of the declaration or of an instrument. */
    public static final Subject<Identifier> IDENTIFIER = new Subject<>("identifier", Identifier.class);

    /** An IRI that should mean the same everywhere: of a declaration, subject, party, place or source. */
    public static final Subject<Iri> IRI = new Subject<>("IRI", Iri.class);

    /** A date or time: of an event, occurrence or deadline, or in the life of a declaration or instrument. */
    public static final Subject<DateRange> DATE_RANGE = new Subject<>("date range", DateRange.class);

    /** A text in all its languages. */
    public static final Subject<LocalizedText> LOCALIZED_TEXT = new Subject<>("text", LocalizedText.class);

    /** A text in one language. */
    public static final Subject<Passage> PASSAGE = new Subject<>("passage", Passage.class);

    private final String name;
    private final Class<T> type;

    private Subject(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * The Java type.
     *
     * @return the class of everything that is visited as this subject
     */
    public Class<T> getType() {
        return type;
    }

    /** Returns the name of the subject. */
    @Override
    public String toString() {
        return name;
    }
}
