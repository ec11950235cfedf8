package org.rightsdeclarations.rule.standard;

import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.event.Event;
import org.rightsdeclarations.id.Address;
import org.rightsdeclarations.instrument.Instrument;
import org.rightsdeclarations.instrument.Occurrence;
import org.rightsdeclarations.instrument.Origin;
import org.rightsdeclarations.text.LocalizedText;
import org.rightsdeclarations.time.DateRange;

/** Declarations with one recital, and anniversaries that are stated in it. */
final class AnniversaryTexts {
    private AnniversaryTexts() {}

    static Declaration declaration(LocalizedText recital, Anniversary... anniversaries) {
        return Declaration.builder()
                .title(en("Harbour Declaration"))
                .preamble(Preamble.builder().addRecital(Recital.of(recital)).build())
                .addAnniversaries(anniversaries)
                .build();
    }

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

    static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }

    static LocalizedText ko(String text) {
        return LocalizedText.of("ko", text);
    }
}
