package org.rightsdeclarations;

import java.util.function.Supplier;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.NoteAnchor;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Source;

/**
 * The types of members that have members of their own. They are described when they are needed, since they hold each
 * other; by one switch, since a program would make a reference to each of their methods whenever it starts.
 */
enum MemberType implements Supplier<Description<?, ?>> {
    ADOPTION,
    ANNIVERSARY,
    CITATION,
    CLAUSE,
    COMMITMENT,
    DEADLINE,
    EVENT,
    EVENT_REFERENCE,
    IDENTIFIER,
    INSTRUMENT,
    KEY_DATE,
    NOTE,
    NOTE_ANCHOR,
    OCCURRENCE,
    PARTY,
    PREAMBLE,
    QUOTATION,
    RECITAL,
    RELATION,
    REPORTING,
    SECTION,
    SIGNATORIES,
    SOURCE,
    SPEECH_ACT;

    @Override
    public Description<?, ?> get() {
        return switch (this) {
            case ADOPTION -> Adoption.description();
            case ANNIVERSARY -> Anniversary.description();
            case CITATION -> Citation.description();
            case CLAUSE -> Clause.description();
            case COMMITMENT -> Commitment.description();
            case DEADLINE -> Deadline.description();
            case EVENT -> Event.description();
            case EVENT_REFERENCE -> EventReference.description();
            case IDENTIFIER -> Identifier.description();
            case INSTRUMENT -> Instrument.description();
            case KEY_DATE -> KeyDate.description();
            case NOTE -> Note.description();
            case NOTE_ANCHOR -> NoteAnchor.description();
            case OCCURRENCE -> Occurrence.description();
            case PARTY -> Party.description();
            case PREAMBLE -> Preamble.description();
            case QUOTATION -> Quotation.description();
            case RECITAL -> Recital.description();
            case RELATION -> Relation.description();
            case REPORTING -> Reporting.description();
            case SECTION -> Section.description();
            case SIGNATORIES -> Signatories.description();
            case SOURCE -> Source.description();
            case SPEECH_ACT -> SpeechAct.description();
        };
    }
}
