package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.SponsorRole;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;
import org.rightsdeclarations.world.Source;
import org.rightsdeclarations.world.Sponsor;
import org.rightsdeclarations.world.UnilateralStatement;
import org.rightsdeclarations.world.Vote;

/** Every object says in one line what it is, for logs and failed assertions. */
class SummariesTest {
    private static final Party CITY = Party.builder().name(en("City of Quays")).build();
    private static final EventReference FORUM = EventReference.of(Series.of("forum"), 3);

    static Stream<Arguments> objects() {
        Clause clause = Clause.of("1.", en("We keep the quays open."));
        Commitment commitment = Commitment.of("2.", en("We light the quays."));
        Section section = Section.builder()
                .heading(en("Quays"))
                .addClause(clause)
                .addCommitments(commitment, commitment)
                .build();
        return Stream.of(
                Arguments.of(
                        Declaration.builder()
                                .title(en("Quay Declaration"))
                                .id("https://example.org/quays")
                                .addSection(section)
                                .build(),
                        "Declaration{Quay Declaration, https://example.org/quays, 1 clause, 2 commitments}"),
                Arguments.of(section, "Section{Quays, 1 clause, 2 commitments}"),
                Arguments.of(clause.toBuilder().addClauses(clause, clause).build(), "2 clauses}"),
                Arguments.of(clause, "Clause{1. We keep the quays open.}"),
                Arguments.of(commitment, "Commitment{2. We light the quays.}"),
                Arguments.of(Recital.of(en("Recalling the flood,")), "Recital{Recalling the flood,}"),
                Arguments.of(
                        Preamble.builder()
                                .chapeau(en("We,"))
                                .addRecital(Recital.of(en("Recalling the flood,")))
                                .build(),
                        "Preamble{We,, 1 recital}"),
                Arguments.of(
                        Quotation.builder()
                                .text(en("Build."))
                                .speaker(en("Mayor"))
                                .build(),
                        "Quotation{Build., Mayor}"),
                Arguments.of(
                        Note.builder()
                                .label("*")
                                .addParagraph(en("By the river."))
                                .build(),
                        "Note{*, By the river.}"),
                Arguments.of(
                        Relation.of(RelationRole.REVISES, Instrument.of(en("Quay Act"))),
                        "Relation{revises, Quay Act}"),
                Arguments.of(SpeechAct.of(Verb.URGE, en("urge")), "SpeechAct{urge, urge}"),
                Arguments.of(Anniversary.of(10, Instrument.of(en("Quay Act"))), "Anniversary{10, Quay Act}"),
                Arguments.of(Deadline.on("2030"), "Deadline{2030}"),
                Arguments.of(Reporting.builder().body(CITY).build(), "Reporting{City of Quays}"),
                Arguments.of(FORUM, "EventReference{forum, 3}"),
                Arguments.of(
                        Event.builder()
                                .name(en("Forum"))
                                .edition(3)
                                .held("2028")
                                .build(),
                        "Event{Forum, 3, 2028}"),
                Arguments.of(Place.of(en("Quayside")), "Place{Quayside}"),
                Arguments.of(Identifier.of(IdentifierScheme.of("register"), "Q/1"), "Identifier{register, Q/1}"),
                Arguments.of(CITY, "Party{City of Quays}"),
                Arguments.of(Signatory.of(CITY), "Signatory{City of Quays}"),
                Arguments.of(
                        Signatory.of(CITY).toBuilder()
                                .signed("2028-05-12")
                                .addStatement(UnilateralStatement.of(StatementKind.RESERVATION, en("Not at night.")))
                                .build(),
                        "Signatory{City of Quays, 2028-05-12, 1 statement}"),
                Arguments.of(
                        UnilateralStatement.builder()
                                .kind(StatementKind.RESERVATION)
                                .text(en("Not at night."))
                                .date("2028-05-12")
                                .withdrawn("2030")
                                .build(),
                        "UnilateralStatement{reservation, Not at night., 2028-05-12, 2030}"),
                Arguments.of(Vote.of(29, 0, 18), "Vote{29, 0, 18}"),
                Arguments.of(
                        Sponsor.of(CITY).toBuilder()
                                .role(SponsorRole.CO_SPONSOR)
                                .date("2028-05-12")
                                .build(),
                        "Sponsor{City of Quays, co-sponsor, 2028-05-12}"),
                Arguments.of(
                        Adoption.builder()
                                .manner(AdoptionManner.CONSENSUS)
                                .meeting(en("40th meeting"))
                                .agendaItem("3")
                                .addSponsor(Sponsor.of(CITY))
                                .build(),
                        "Adoption{consensus, 40th meeting, 3, 1 sponsor}"),
                Arguments.of(Signatories.builder().addEntry(Signatory.of(CITY)).build(), "Signatories{1 signature}"),
                Arguments.of(Instrument.of(en("Quay Act")), "Instrument{Quay Act}"),
                Arguments.of(Occurrence.builder().title(en("Flood")).build(), "Occurrence{Flood}"),
                Arguments.of(KeyDate.of(DateRole.ADOPTED, "2028-05-12"), "KeyDate{adopted, 2028-05-12}"),
                Arguments.of(
                        Source.builder()
                                .iri("https://example.org/q")
                                .title(en("Gazette"))
                                .build(),
                        "Source{https://example.org/q, Gazette}"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void sayWhatAnObjectIs(Object object, String summary) {
        assertThat(object.toString()).contains(summary + " #");
    }

    @Test
    void tellUnequalObjectsOfOneNameApart() {
        Declaration declaration =
                Declaration.builder().title(en("Quay Declaration")).build();
        Declaration noted = declaration.toBuilder()
                .addNote(Note.builder().addParagraph(en("By the river.")).build())
                .build();

        assertThat(declaration.toString()).isNotEqualTo(noted.toString());
    }

    @Test
    void areOneShortLineWhateverTheWords() {
        LocalizedText hostile = en("Quay\n\u202E" + "a".repeat(1000));

        assertThat(Note.builder().addParagraph(hostile).build().toString())
                .hasSizeLessThan(300)
                .doesNotContain("\n", "\u202E");
    }
}
