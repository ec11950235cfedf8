package org.rightsdeclarations.rule.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Relation;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;
import org.rightsdeclarations.world.UnilateralStatement;

class DateRulesTest {
    @Test
    void findsARangeThatRunsBackwards() {
        assertThat(Findings.of("date", held("2023-10-07/2023-10-04").build()))
                .containsExactly("error /event/held: the range ends (2023-10-04) before it starts (2023-10-07); "
                        + "write the earlier date before the slash, or correct one of the two [date.backwards]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-10/2023", "2023/2023-01", "2023-10-31/2023-11-01"})
    void acceptsARangeThatMayRunForwards(String range) {
        assertThat(Findings.of("date", held(range).build())).isEmpty();
    }

    @Test
    void findsAnAdoptionBeforeTheEvent() {
        Declaration declaration =
                held("2023-10-04/2023-10-07").addDate(adopted("2023-09")).build();

        assertThat(Findings.of("date", declaration))
                .containsExactly(
                        "error /dates/0/date: the date of adoption (2023-09) is before the event (2023-10-04/2023-10-07); "
                                + "correct the date of adoption, or that of the event [date.adopted-before-event]");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04/2023-10-07, 2024-10-08",
        "2022, 2024",
        "2024-02-29, 2025-03-01",
        "[..2022], 2024",
        "2022, [2024..]",
    })
    void findsAnAdoptionLongAfterTheEvent(String held, String adopted) {
        Declaration declaration = held(held).addDate(adopted(adopted)).build();

        assertThat(Findings.of("date", declaration))
                .containsExactly("warning /dates/0/date: the date of adoption (" + adopted
                        + ") is more than a year after the event (" + held
                        + "); check the year of both dates [date.adopted-long-after-event]");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04/2023-10-07, 2024-10-07",
        "2023-10-04/2023-10-07, 2023",
        "2023-10-04/2023-10-07, 2023-10-04/2023-10-07",
        "2023, 2024",
        "9999, 9999",
        "2022~, 2024",
        "2022, 2024~",
        "[2022..], 2024",
        "2022, [..2024]",
        "2023-10-04/2023-10-07, 2021~",
        "2023-10-04/2023-10-07, [2021..]",
        "2023-10-04/2023-10-07, 2024/2026"
    })
    void acceptsAnAdoptionThatMayBelongToTheEvent(String held, String adopted) {
        assertThat(Findings.of("date", held(held).addDate(adopted(adopted)).build()))
                .isEmpty();
    }

    @Test
    void findsAnAdoptionThatIsCertainlyBeforeTheEvent() {
        assertThat(Findings.of(
                        "date", held("[2023..]").addDate(adopted("[..2022]")).build()))
                .containsExactly("error /dates/0/date: the date of adoption ([..2022]) is before the event ([2023..]); "
                        + "correct the date of adoption, or that of the event [date.adopted-before-event]");
    }

    @Test
    void findsWhatIsBeforeTheAdoption() {
        Declaration declaration = Declaration.in("en").title("Declaration").toBuilder()
                .addDate(KeyDate.of(DateRole.IN_FORCE, "1956-03-23"))
                .addDate(adopted("1966-12-16"))
                .build();

        assertThat(Findings.of("date", declaration))
                .containsExactly(
                        "warning /dates/0/date: the date of entry into force (1956-03-23) is before the date of adoption (1966-12-16); correct one of the two dates or its role [date.order]");
    }

    @Test
    void findsASignatureBeforeTheOpening() {
        Declaration declaration = relatedTo(Instrument.builder()
                .title(en("Charter"))
                .addDate(KeyDate.of(DateRole.OPENED_FOR_SIGNATURE, "2000-12"))
                .addDate(KeyDate.of(DateRole.SIGNED, "2000-05-18"))
                .build());

        assertThat(Findings.of("date", declaration))
                .containsExactly(
                        "warning /relations/0/instrument/dates/1/date: the date of signature of the instrument (2000-05-18) is before its date of opening for signature (2000-12); correct one of the two dates or its role [date.instrument-order]");
    }

    @Test
    void doesNotOrderWhatItDoesNotKnow() {
        Declaration declaration = relatedTo(Instrument.builder()
                .title(en("Charter"))
                .addDate(KeyDate.of(DateRole.of("drafted"), "1999"))
                .addDate(KeyDate.of(DateRole.PUBLISHED, "2000"))
                .addDate(KeyDate.of(DateRole.PUBLISHED, "1990~"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "[1990..]"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "2001"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2000-05-18"))
                .addDate(KeyDate.of(DateRole.SIGNED, "2000-05"))
                .build());

        assertThat(Findings.of("date", declaration)).isEmpty();
    }

    @Test
    void measuresAgainstTheEarliestOfSeveralDatesOfOneRole() {
        Declaration declaration = Declaration.builder()
                .title(en("Declaration"))
                .addDate(adopted("2023-10-07"))
                .addDate(adopted("2023-10-01"))
                .addDate(KeyDate.of(DateRole.PUBLISHED, "2023-10-03"))
                .build();

        assertThat(Findings.of("date", declaration)).singleElement().asString().contains("[date.role-twice]");
    }

    @Test
    void findsASecondEntryIntoForce() {
        Declaration declaration = Declaration.builder()
                .title(en("Declaration"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "2024-01-01"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "2024-06-01"))
                .build();

        assertThat(Findings.of("date", declaration))
                .containsExactly(
                        "warning /dates/1/date: the date of entry into force is given as 2024-06-01, and before that as 2024-01-01; keep the right one, or give the other a role of its own such as \"revised\" [date.role-twice]");
    }

    @Test
    void findsASecondAdoption() {
        Declaration declaration = relatedTo(Instrument.builder()
                .title(en("Charter"))
                .addDate(adopted("1998-05-17"))
                .addDate(adopted("1998"))
                .addDate(adopted("1998-03-17"))
                .build());

        assertThat(Findings.of("date", declaration))
                .containsExactly(
                        "warning /relations/0/instrument/dates/2/date: the date of adoption of the instrument is given as 1998-03-17, and before that as 1998-05-17; keep the right one, or give the other a role of its own such as \"revised\" [date.instrument-role-twice]");
    }

    @Test
    @Tag("large")
    void findsAllWhoSignedTooEarlyAtOnce() {
        Signatories.Builder signatories = Signatories.builder();
        for (int i = 0; i < 20_000; i++) {
            signatories.addEntry(Signatory.builder()
                    .party(Party.of(PartyKind.of("city"), en("City " + i)))
                    .signed(PartialDate.of(i == 0 ? 2018 : 2017))
                    .build());
        }
        Declaration declaration = Declaration.in("en").title("Declaration").toBuilder()
                .addDate(adopted("2018-07-16"))
                .signatories(signatories.build())
                .build();

        assertThat(Findings.of("date", declaration))
                .containsExactly(
                        "warning /signatories/entries/1/signed: the date of signature (2017) is before the date of adoption (2018-07-16); signatories with such a date: 19,999; correct the dates of the signatures, or that of the declaration [date.signed-too-early]");
    }

    @Test
    void findsASignatureThatWasWithdrawnBeforeItWasGiven() {
        Signatory graz =
                signatory("Graz").signed("2019-03-01").withdrawn("2018").build();

        assertThat(Findings.of("date", signedBy(graz)))
                .containsExactly(
                        "warning /signatories/entries/0/withdrawn: the signature was withdrawn (2018) before it was given (2019-03-01); correct one of the two dates; if a party signed again, give it an entry for each signature [date.withdrawn-before-signed]");
    }

    @ParameterizedTest
    @CsvSource({"2019-03-01, 2019-03-01", "2019-03-01, 2019", "2019, 2019-01-01", "2018, 2020"})
    void acceptsAWithdrawalThatMayBeLater(String given, String withdrawn) {
        Signatory graz = signatory("Graz")
                .signed(given)
                .withdrawn(withdrawn)
                .addStatement(reservation().date(given).withdrawn(withdrawn).build())
                .build();

        assertThat(Findings.of("date", signedBy(graz))).isEmpty();
    }

    @Test
    void doesNotCompareAWithdrawalWithWhatItDoesNotKnow() {
        Signatory graz = signatory("Graz")
                .withdrawn("2018")
                .addStatement(reservation().withdrawn("2017").build())
                .build();

        assertThat(Findings.of("date", signedBy(graz))).isEmpty();
    }

    @Test
    void findsAStatementThatWasWithdrawnBeforeItWasMade() {
        Signatory graz = signatory("Graz")
                .addStatement(
                        reservation().date("2019-03").withdrawn("2019-02-28").build())
                .build();

        assertThat(Findings.of("date", signedBy(graz)))
                .containsExactly("warning /signatories/entries/0/statements/0/withdrawn: the statement was withdrawn "
                        + "(2019-02-28) before it was made (2019-03); correct one of the two dates "
                        + "[date.statement-withdrawn-too-early]");
    }

    @Test
    void findsAllStatementsBeforeTheAdoptionAtOnce() {
        Signatory graz = signatory("Graz")
                .addStatement(reservation().date("2018-07-16").build())
                .addStatement(reservation().date("2017-07-16").build())
                .addStatement(reservation()
                        .kind(StatementKind.INTERPRETATIVE_STATEMENT)
                        .date("2018-06")
                        .build())
                .addStatement(reservation()
                        .kind(StatementKind.UNDERSTANDING)
                        .date("2016")
                        .build())
                .build();

        assertThat(Findings.of("date", signedBy(graz, adopted("2018-07-16"))))
                .containsExactly(
                        "warning /signatories/entries/0/statements/1/date: the date of the statement (2017-07-16) is before the date of adoption (2018-07-16); statements with such a date: 3; correct the dates of the statements, or that of the declaration [date.statement-too-early]");
    }

    @Test
    void acceptsAStatementBetweenAdoptionAndOpening() {
        KeyDate opened = KeyDate.of(DateRole.OPENED_FOR_SIGNATURE, "2018-09-01");
        Signatory graz = signatory("Graz")
                .addStatement(reservation().date("2018-08-01").build())
                .build();

        assertThat(Findings.of("date", signedBy(graz, adopted("2018-07-16"), opened)))
                .isEmpty();
        assertThat(Findings.of("date", signedBy(graz, opened)))
                .singleElement()
                .asString()
                .contains("is before the date of opening for signature (2018-09-01)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explanation-of-position", "objection", "press-release"})
    void acceptsWhatMayBeSaidBeforeTheAdoption(String kind) {
        Signatory graz = signatory("Graz")
                .addStatement(reservation()
                        .kind(StatementKind.of(kind))
                        .date("2018-06-30")
                        .build())
                .build();

        assertThat(Findings.of("date", signedBy(graz, adopted("2018-07-16")))).isEmpty();
    }

    @Test
    void reportsOneDateThatSignaturesAndStatementsContradictOnce() {
        Signatory graz = signatory("Graz")
                .signed("2018-06-01")
                .addStatement(reservation().date("2018-06-01").build())
                .build();

        assertThat(Findings.of("date", signedBy(graz, adopted("2018-07-16"))))
                .singleElement()
                .asString()
                .endsWith("[date.signed-too-early]");
    }

    private static UnilateralStatement.Builder reservation() {
        return UnilateralStatement.builder().kind(StatementKind.RESERVATION).text("en", "We do not accept article 3.");
    }

    private static Signatory.Builder signatory(String name) {
        return Signatory.of(Party.of(PartyKind.CITY, en(name))).toBuilder();
    }

    private static Declaration signedBy(Signatory signatory, KeyDate... dates) {
        return Declaration.builder()
                .title(en("Declaration"))
                .addDates(dates)
                .signatories(Signatories.builder().addEntry(signatory).build())
                .build();
    }

    private static Declaration.Builder held(String range) {
        Event event = Event.builder().held(DateRange.parse(range)).build();
        return Declaration.builder().title(en("Declaration")).event(event);
    }

    private static Declaration relatedTo(Instrument instrument) {
        return Declaration.builder()
                .title(en("Declaration"))
                .addRelation(Relation.of(RelationRole.of("cites"), instrument))
                .build();
    }

    private static KeyDate adopted(String date) {
        return KeyDate.of(DateRole.ADOPTED, date);
    }
}
