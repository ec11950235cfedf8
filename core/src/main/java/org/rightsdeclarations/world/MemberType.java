package org.rightsdeclarations.world;

import java.util.function.Supplier;
import org.rightsdeclarations.description.Description;

/**
 * The types of members that have members of their own. They are described when they are needed, since they hold each
 * other; by one switch, since a program would make a reference to each of their methods whenever it starts.
 */
enum MemberType implements Supplier<Description<?, ?>> {
    IDENTIFIER,
    INSTRUMENT,
    KEY_DATE,
    PARTY,
    PLACE,
    SIGNATORY,
    SPONSOR,
    UNILATERAL_STATEMENT,
    VOTE;

    @Override
    public Description<?, ?> get() {
        return switch (this) {
            case IDENTIFIER -> Identifier.description();
            case INSTRUMENT -> Instrument.description();
            case KEY_DATE -> KeyDate.description();
            case PARTY -> Party.description();
            case PLACE -> Place.description();
            case SIGNATORY -> Signatory.description();
            case SPONSOR -> Sponsor.description();
            case UNILATERAL_STATEMENT -> UnilateralStatement.description();
            case VOTE -> Vote.description();
        };
    }
}
