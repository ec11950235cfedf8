package org.rightsdeclarations.rule.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Recurrence;
import org.rightsdeclarations.Reporting;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;

class CommitmentRulesTest {
    private static final String FAMILY = "commitment";
    private static final Party COUNCIL = Party.of(PartyKind.COUNCIL, en("The council"));
    private static final Commitment MEASURED = Commitment.builder()
            .text(en("To let dwellings."))
            .addMeasure(en("Number of dwellings"))
            .build();

    @Test
    void asksOnceWhoCommitsIfNobodyDoes() {
        Declaration declaration = anonymous(MEASURED, MEASURED).build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "note (the whole document): it is not recorded who commits: no actor is named, and the declaration names no adopters; name the adopters of the declaration, or the actors of each commitment [commitment.nobody]");
    }

    @Test
    void asksWhoMakesTheOneCommitmentThatNobodyMakes() {
        Commitment made = MEASURED.toBuilder().addActor(COUNCIL).build();

        assertThat(Findings.of(FAMILY, anonymous(made, MEASURED).build()))
                .containsExactly(
                        "note /sections/0/commitments/1: it is not recorded who commits: no actor is named, and the declaration names no adopters; name the adopters of the declaration, or the actors of each commitment [commitment.nobody]");
    }

    @Test
    void asksWhoMakesTheOnlyCommitmentWhereItStands() {
        assertThat(Findings.of(FAMILY, anonymous(MEASURED).build()))
                .singleElement()
                .asString()
                .startsWith("note /sections/0/commitments/0: ");
    }

    @Test
    void acceptsTheAdoptersAsThoseWhoCommit() {
        assertThat(Findings.of(FAMILY, declaration(MEASURED, MEASURED).build())).isEmpty();
    }

    @Test
    void notesCommitmentsOfWhichNothingCanBeChecked() {
        Commitment vague = Commitment.of("2.", en("To do better."));
        Section inner = Section.builder().addCommitments(MEASURED, vague).build();
        Declaration declaration = declaration()
                .addAnnex(Section.builder().addSection(inner).build())
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "note /annexes/0/sections/0/commitments/1: nothing is recorded by which the promise could be checked later: no actor, due date, indicator or reporting; record what the text says about who does it, by when, how it is measured or where it is reported [commitment.unverifiable]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To open the quays by 2028. | [..2027] | 2028",
                "D’ici le 30/06/2027, ouvrir les quais. | 2026-06-30 | 2027",
                "Bis Ende 2028 die Kais öffnen. | 2027 | 2028",
                "2028년까지 부두를 연다. | 2027 | 2028",
                "2028年底前开放码头。 | 2027 | 2028",
                "До 2028 года открыть причалы. | 2027 | 2028",
                "To open one quay by 2028, all by 2030. | 2027 | 2028 and 2030",
                "To open all by 2074 | 2027 | 2074",
                "To open all by 2075 | 2027 | ",
                "To open the quays by 2028. | [..2028] | ",
                "To open the quays by 2028. | 2027/2029 | ",
                "To open one quay by 2028, all by 2030. | 2030 | ",
                "To do by hand what was promised here, long ago, in 2025. | 2027 | ",
                "To carry out the 2030 Agenda for Sustainable Development. | 2027 | ",
                "To open the quays before 2029. | [..2028] | ",
                "To write the budget for 2027. | [..2026] | ",
                "To plant 2030 trees. | 2027 | ",
                "To keep what held until 2022. | 2027 | ",
                "To open the quays by 20280. | 2027 | ",
                "To open the quays. | 2027 | "
            })
    void comparesTheDueDateWithTheYearsOfTheText(String text, String due, String years) {
        Commitment commitment =
                MEASURED.toBuilder().text(en(text)).due(Deadline.on(due)).build();
        Declaration declaration = declaration(commitment)
                .addDate(KeyDate.of(DateRole.ADOPTED, "2024-05-12"))
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .hasSize(years == null ? 0 : 1)
                .allMatch(line ->
                        line.startsWith("note /sections/0/commitments/0/due/date: the text names " + years + ", but"));
    }

    @Test
    void notesOnceThatSomeCommitmentsCannotBeChecked() {
        Commitment vague = Commitment.of("2.", en("To do better."));

        assertThat(Findings.of(
                        FAMILY, declaration(MEASURED, vague, vague, vague).build()))
                .singleElement()
                .asString()
                .startsWith("note /sections/0/commitments/1: ")
                .contains("indicator or reporting (the first of 3 such places); ");
    }

    @Test
    void saysThatNoneOfAllCommitmentsCanBeChecked() {
        Commitment vague = Commitment.of("2.", en("To do better."));

        assertThat(Findings.of(FAMILY, declaration(vague, vague).build()))
                .containsExactly(
                        "note (the whole document): nothing is recorded by which any of the 2 commitments could be checked later: no actor, due date, indicator or reporting; record what the text says about who does it, by when, how it is measured or where it is reported [commitment.unverifiable]");
    }

    @Test
    @Tag("large")
    void notesOnceThatNoneOfManyCommitmentsCanBeChecked() {
        Section.Builder section = Section.builder();
        for (int i = 1; i <= 50_000; i++) {
            section.addCommitment(Commitment.of(i + ".", en("To do better.")));
        }

        assertThat(Findings.of(FAMILY, declaration().addSection(section.build()).build()))
                .singleElement()
                .asString()
                .startsWith("note (the whole document): ")
                .startsWith("note (the whole document): nothing is recorded");
    }

    @Test
    void findsWhatWasDueBeforeItWasPromised() {
        Declaration declaration = declaration(due(Deadline.on("2020/2022")))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2023-10-07"))
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly("error /sections/0/commitments/0/due/date: the due date (2020/2022) is before the "
                        + "date of the declaration (2023-10-07); correct the date; most often its year is "
                        + "wrong [commitment.due-too-early]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-10", "2020/2030", "2030"})
    void acceptsWhatMayBeDueLater(String due) {
        Declaration declaration = declaration(due(Deadline.on(due)))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2023-10-07"))
                .build();

        assertThat(Findings.of(FAMILY, declaration)).isEmpty();
    }

    @Test
    void acceptsWhatRecursFromBefore() {
        Deadline yearly = Deadline.builder()
                .date(DateRange.parse("2020"))
                .every(Recurrence.parse("P1Y"))
                .build();
        Declaration declaration = declaration(due(yearly))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2023"))
                .build();

        assertThat(Findings.of(FAMILY, declaration)).isEmpty();
    }

    @Test
    void findsEditionsThatAreNotAfterItsOwn() {
        Commitment commitment = due(Deadline.at(EventReference.of(Series.WHRCF, 13))).toBuilder()
                .addReporting(Reporting.to(COUNCIL))
                .addReporting(Reporting.at(EventReference.of(Series.WHRCF, 12)))
                .build();

        assertThat(Findings.of(
                        FAMILY, declaration(commitment).event(edition(13)).build()))
                .containsExactly(
                        "error /sections/0/commitments/0/due/event/edition: due at edition 13 of "
                                + "\"whrcf\", which is not later than the edition of the declaration itself (13); "
                                + "name a later edition, or none if the next one is meant [commitment.due-edition]",
                        "warning /sections/0/commitments/0/reporting/1/event/edition: to be reported at "
                                + "edition 12 of \"whrcf\", which is not later than the edition of the declaration "
                                + "itself (13); name a later edition, or none if the next one is meant "
                                + "[commitment.reporting-edition]");
    }

    @Test
    void acceptsLaterEditionsAndThoseOfAnotherSeries() {
        Declaration declaration = declaration(
                        due(Deadline.at(EventReference.next(Series.WHRCF))),
                        due(Deadline.at(EventReference.of(Series.WHRCF, 14))),
                        due(Deadline.at(EventReference.of(Series.UN_HRC, 2))))
                .event(edition(13))
                .build();

        assertThat(Findings.of(FAMILY, declaration)).isEmpty();
    }

    private static Commitment due(Deadline deadline) {
        return Commitment.builder().text(en("To present a plan.")).due(deadline).build();
    }

    private static Event edition(int number) {
        return Event.builder().series(Series.WHRCF).edition(number).build();
    }

    private static Declaration.Builder declaration(Commitment... commitments) {
        return anonymous(commitments).addAdopter(COUNCIL);
    }

    private static Declaration.Builder anonymous(Commitment... commitments) {
        return Declaration.builder()
                .title(en("Declaration"))
                .addSection(Section.builder().addCommitments(commitments).build());
    }
}
