package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Party;

class ReportingTest {
    private static final EventReference NEXT = EventReference.next(Series.WHRCF);
    private static final Party COUNCIL = Party.of(PartyKind.COUNCIL, LocalizedText.of("en", "the council"));

    @Test
    void isAtAnEvent() {
        assertThat(Reporting.at(NEXT).getEvent()).hasValue(NEXT);
        assertThat(Reporting.at(NEXT).getBody()).isEmpty();
    }

    @Test
    void isToABody() {
        assertThat(Reporting.to(COUNCIL).getBody()).hasValue(COUNCIL);
        assertThat(Reporting.to(COUNCIL).getEvent()).isEmpty();
    }

    @Test
    void isBoth() {
        Reporting both = Reporting.at(NEXT).toBuilder().body(COUNCIL).build();

        assertThat(both).isEqualTo(both.toBuilder().build()).isNotEqualTo(Reporting.at(NEXT));
    }

    @Test
    void rejectsNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Reporting.builder()::build)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.reporting"))
                .withMessage("reporting must have an event or a body - but had neither");
    }
}
