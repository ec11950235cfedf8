package org.rightsdeclarations.rule.anniversary;

import static org.rightsdeclarations.Declarations.en;

import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/** Declarations with one recital, and anniversaries that are stated in it. */
final class AnniversaryTexts {
    private AnniversaryTexts() {}

    static Declaration heldIn(String year, Declaration declaration) {
        return declaration.toBuilder()
                .event(Event.builder().held(DateRange.parse(year)).build())
                .build();
    }

    static Anniversary stated(int ordinal, Origin origin) {
        return Anniversary.builder()
                .ordinal(ordinal)
                .origin(origin)
                .statedIn(Address.of("preamble/recital-1"))
                .build();
    }

    static Instrument called(String title) {
        return Instrument.of(en(title));
    }

    static Occurrence occurrence(LocalizedText title) {
        return Occurrence.builder().title(title).build();
    }

    static LocalizedText ko(String text) {
        return LocalizedText.of("ko", text);
    }
}
