package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.value.LocalizedText;

/** What reading, merging and editing rely on. */
class TakenApartTest {
    private static final LocalizedText HARBOUR = LocalizedText.of("en", "Harbour");
    private static final Party CITY = Party.of(PartyKind.CITY, HARBOUR);

    @ParameterizedTest
    @MethodSource("values")
    <T, B> void isPutTogetherAgain(T value, Description<T, B> description) {
        B builder = description.builder();
        for (Member<T, B> member : description.getMembers()) {
            Object held = member.get(value);
            if (held != null) {
                member.set(builder, held);
            }
        }

        assertThat(description.build(builder)).isEqualTo(value);
        assertThat(description.build(description.builder(value))).isEqualTo(value);
        assertThat(value.toString()).startsWith(description.getType().getSimpleName());
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                arguments(Adoption.by(Vote.of(3, 2, 1)), Adoption.description()),
                arguments(Citation.of(Instrument.of(HARBOUR), "article 3"), Citation.description()),
                arguments(
                        Event.builder()
                                .name(HARBOUR)
                                .held("2023-10-04/2023-10-07")
                                .build(),
                        Event.description()),
                arguments(EventReference.of(Series.WHRCF, 13), EventReference.description()),
                arguments(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/217"), Identifier.description()),
                arguments(
                        Instrument.builder().title(HARBOUR).acronym("en", "HC").build(), Instrument.description()),
                arguments(KeyDate.of(DateRole.ADOPTED, "1948-12-10"), KeyDate.description()),
                arguments(NoteAnchor.at("section-1"), NoteAnchor.description()),
                arguments(Occurrence.builder().title(HARBOUR).date("1980-05-18").build(), Occurrence.description()),
                arguments(CITY, Party.description()),
                arguments(Place.of(HARBOUR), Place.description()),
                arguments(Signatories.builder().addEntry(Signatory.of(CITY)).build(), Signatories.description()),
                arguments(Signatory.of(CITY), Signatory.description()),
                arguments(Source.builder().iri("https://riverside.example/").build(), Source.description()),
                arguments(Sponsor.of(CITY), Sponsor.description()),
                arguments(UnilateralStatement.of(StatementKind.OBJECTION, HARBOUR), UnilateralStatement.description()),
                arguments(Vote.of(3, 2, 1), Vote.description()));
    }
}
