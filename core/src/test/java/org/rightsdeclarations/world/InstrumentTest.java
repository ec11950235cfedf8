package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Digest;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

class InstrumentTest {
    private static final LocalizedText TITLE = LocalizedText.of("en", "Universal Declaration of Human Rights");

    @Test
    void holdsWhatIsKnownOfAnInstrument() {
        Instrument udhr = Instrument.builder()
                .id(Iri.of("udhr"))
                .title(TITLE)
                .acronym(LocalizedText.of("en", "UDHR").and("fr", "DUDH"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/217(III)"))
                .addAdopter(Party.of(PartyKind.UN_BODY, LocalizedText.of("en", "General Assembly")))
                .addPlace(Place.of(LocalizedText.of("en", "Paris")))
                .addDate(KeyDate.of(DateRole.PUBLISHED, "1949"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "1948-12-10"))
                .build();

        assertThat(udhr.getOriginDate()).hasValue(DateRange.parse("1948-12-10"));
        assertThat(udhr).isEqualTo(udhr.toBuilder().build()).isNotEqualTo(Instrument.of(TITLE));
    }

    @Test
    void needsATitleOnly() {
        Instrument udhr = Instrument.of(TITLE);

        assertThat(udhr.getTitle()).isEqualTo(TITLE);
        assertThat(udhr.getOriginDate()).isEmpty();
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(Instrument.builder()::build)
                .withMessageContaining("title");
    }

    @Test
    void isCelebratedFromTheYearsOfItsDates() {
        Instrument.Builder treaty = Instrument.builder()
                .title(TITLE)
                .addDate(KeyDate.of(DateRole.IN_FORCE, "1990-09-02"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "1989-11-20/1990"));

        assertThat(treaty.build().getYears()).containsExactly(1989, 1990);
        assertThat(treaty.addDate(KeyDate.of(DateRole.PUBLISHED, "1991~"))
                        .build()
                        .getYears())
                .isEmpty();
    }

    @Test
    void originatesOccurrencesWhenTheyTookPlace() {
        Occurrence uprising = Occurrence.builder()
                .title(LocalizedText.of("en", "May 18 Democratic Uprising"))
                .date(DateRange.parse("1980-05-18/1980-05-27"))
                .build();

        assertThat(uprising.getOriginDate()).hasValue(DateRange.parse("1980-05-18/1980-05-27"));
        assertThat(uprising).isEqualTo(uprising.toBuilder().build());
        assertThat(Occurrence.builder().title(TITLE).build().getOriginDate()).isEmpty();
    }

    @Test
    void holdsWhereATextWasRead() {
        Source source = Source.builder()
                .iri(Iri.of("https://example.org/d.pdf"))
                .title(TITLE)
                .retrieved(PartialDate.parse("2024-02-29"))
                .digest(Digest.of("sha-256:" + "0a".repeat(32)))
                .build();

        assertThat(source.getDigest()).hasValue(Digest.of("sha-256:" + "0a".repeat(32)));
        assertThat(source).isEqualTo(source.toBuilder().build());
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(Source.builder()::build)
                .withMessageContaining("iri");
    }
}
