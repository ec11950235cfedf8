package org.rightsdeclarations.world;

import java.util.Optional;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;

/** What an anniversary goes back to: an instrument or an occurrence. */
public sealed interface Origin extends Judged permits Instrument, Occurrence {
    /**
     * What it is called.
     *
     * @return the title or name as printed
     */
    LocalizedText getTitle();

    /**
     * When it came about: when an instrument was adopted, when an occurrence took place.
     *
     * @return the date as far as it is known, which may be no more than about, before or after; or empty
     */
    Optional<DateRange> getOriginDate();
}
