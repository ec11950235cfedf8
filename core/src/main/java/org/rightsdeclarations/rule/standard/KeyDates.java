package org.rightsdeclarations.rule.standard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.KeyDate;

/** The dates against which others are measured. */
public final class KeyDates {
    private KeyDates() {}

    /** Returns the date of a role; of several, the one before which no other is for certain; null if there is none. */
    public static @Nullable DateRange earliest(List<KeyDate> dates, DateRole role) {
        DateRange earliest = null;
        for (KeyDate date : dates) {
            if (date.getRole().equals(role)
                    && (earliest == null || date.getDate().isBefore(earliest))) {
                earliest = date.getDate();
            }
        }
        return earliest;
    }

    /** Returns when a declaration came about: when it was adopted or, if that is not said, when its event was held. */
    public static @Nullable DateRange of(Declaration declaration) {
        DateRange adopted = earliest(declaration.getDates(), DateRole.ADOPTED);
        return adopted == null ? held(declaration) : adopted;
    }

    /** Returns when the event was held; null if there was none, or it is not known. */
    public static @Nullable DateRange held(Declaration declaration) {
        Optional<Event> event = declaration.getEvent();
        return event.isEmpty() ? null : event.get().getHeld().orElse(null);
    }

    /** Returns the year that both the adoption and the event of a declaration fall in; 0 if it is not certain. */
    public static int yearOf(Declaration declaration) {
        DateRange adopted = of(declaration);
        DateRange held = held(declaration);
        int year = adopted == null ? 0 : yearOf(adopted);
        return held == null || yearOf(held) == year ? year : 0;
    }

    /** Returns the year of the declaration in which something stands; 0 if it is not certain. */
    public static int ownYear(Examination<?> examination) {
        Optional<Declaration> declaration = examination.declaration();
        return declaration.isEmpty() ? 0 : yearOf(declaration.get());
    }

    private static int yearOf(DateRange range) {
        int year = range.getStart().getYear();
        return year == range.getEnd().getYear() ? year : 0;
    }
}
