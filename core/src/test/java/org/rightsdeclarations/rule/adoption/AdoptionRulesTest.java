package org.rightsdeclarations.rule.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.SponsorRole;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Sponsor;
import org.rightsdeclarations.world.Vote;

class AdoptionRulesTest {
    private static final String FAMILY = "adoption";

    @ParameterizedTest
    @ValueSource(strings = {"consensus", "acclamation", "signature"})
    void findsVotesWhereNobodyVoted(String manner) {
        Declaration declaration = adoptedBy(Adoption.by(AdoptionManner.of(manner)).toBuilder()
                        .vote(Vote.of(29, 0, 18))
                        .build())
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly("warning /adoption/manner: the manner of adoption is \"" + manner
                        + "\", but votes are counted; write \"vote\" as the manner, or leave the votes out if they were "
                        + "cast on something else [adoption.votes-without-vote]");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, 0, 1"})
    void findsASingleVoteWhereNobodyVoted(int inFavour, int against, int abstaining) {
        Declaration declaration = titled().adoption(Adoption.by(AdoptionManner.CONSENSUS).toBuilder()
                        .vote(Vote.of(inFavour, against, abstaining))
                        .build())
                .build();

        assertThat(Findings.of(FAMILY, declaration)).singleElement().asString().contains("adoption.votes-without-vote");
    }

    @Test
    void acceptsZerosWhereNobodyVoted() {
        Adoption adoption = Adoption.by(AdoptionManner.CONSENSUS).toBuilder()
                .vote(Vote.of(0, 0, 0).toBuilder().notVoting(47).build())
                .build();

        assertThat(Findings.of(FAMILY, adoptedBy(adoption).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vote", "roll-call", "secret-ballot"})
    void acceptsVotesInAMannerThatMayBeAVote(String manner) {
        Adoption adoption = Adoption.by(Vote.of(29, 0, 18)).toBuilder()
                .manner(AdoptionManner.of(manner))
                .build();

        assertThat(Findings.of(FAMILY, adoptedBy(adoption).build())).isEmpty();
    }

    @Test
    void findsAnAdoptionWithMoreVotesAgainst() {
        Declaration declaration = adoptedBy(Adoption.by(Vote.of(3, 33, 11))).build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly("warning /adoption/vote: the declaration is adopted, but 3 voted in favour and 33 "
                        + "against; check whether the two numbers were swapped, or correct the status or the date of "
                        + "adoption [adoption.not-carried]");
    }

    @Test
    void goesByTheStatusIfThereIsNoDate() {
        Declaration.Builder lost = titled().adoption(Adoption.by(Vote.of(0, 1, 0)));

        assertThat(Findings.of(FAMILY, lost.build())).isEmpty();
        assertThat(Findings.of(FAMILY, lost.status(DeclarationStatus.PROPOSED).build()))
                .isEmpty();
        assertThat(Findings.of(FAMILY, lost.status(DeclarationStatus.ADOPTED).build()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"draft, 0", "proposed, 0", "superseded, 1"})
    void leavesADraftWithADateOfAdoptionToAnotherRule(String status, int findings) {
        Declaration declaration = adoptedBy(Adoption.by(Vote.of(3, 33, 11)))
                .status(DeclarationStatus.of(status))
                .build();

        assertThat(Findings.of(FAMILY, declaration)).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"un-hrc", "un-ga"})
    void findsATieInTheUnitedNations(String series) {
        Declaration declaration = adoptedBy(Adoption.by(Vote.of(22, 22, 3)))
                .event(Event.builder().series(Series.of(series)).build())
                .build();

        assertThat(Findings.of(FAMILY, declaration)).singleElement().asString().contains("22 voted in favour and 22");
    }

    @ParameterizedTest
    @CsvSource({"un-body, 1", "council, 0"})
    void knowsCastingVotesOutsideTheUnitedNations(String kind, int findings) {
        Declaration declaration = adoptedBy(Adoption.by(Vote.of(20, 20, 0)))
                .event(Event.builder().series(Series.WHRCF).build())
                .addAdopter(Party.of(PartyKind.of(kind), en("Council")))
                .build();

        assertThat(Findings.of(FAMILY, declaration)).hasSize(findings);
    }

    @Test
    void acceptsAnyLeadAndWhatIsNotCounted() {
        Event council = Event.builder().series(Series.UN_HRC).build();

        assertThat(Findings.of(
                        FAMILY,
                        adoptedBy(Adoption.by(Vote.of(9, 8, 30))).event(council).build()))
                .isEmpty();
        assertThat(Findings.of(
                        FAMILY,
                        adoptedBy(Adoption.by(Vote.of(0, 0, 0))).event(council).build()))
                .isEmpty();
        assertThat(Findings.of(
                        FAMILY,
                        adoptedBy(Adoption.by(Vote.builder().against(3).build()))
                                .build()))
                .isEmpty();
        assertThat(Findings.of(
                        FAMILY,
                        adoptedBy(Adoption.by(Vote.builder().inFavour(3).build()))
                                .build()))
                .isEmpty();
    }

    @Test
    void findsASponsorThatJoinedAgain() {
        Sponsor uruguay = sponsor("Uruguay");
        Adoption adoption = Adoption.builder()
                .addSponsors(uruguay, sponsor("Namibia"))
                .addSponsor(uruguay.toBuilder().role(SponsorRole.CO_SPONSOR).build())
                .build();

        assertThat(Findings.of(FAMILY, titled().adoption(adoption).build()))
                .containsExactly("warning /adoption/sponsors/2/party/name: sponsor \"Uruguay\" is listed already; "
                        + "remove one of the two entries, or say by body or id who it is [adoption.sponsor-twice]");
    }

    @Test
    void letsSponsorsJoinAfterTheAdoption() {
        Adoption adoption = Adoption.by(AdoptionManner.CONSENSUS).toBuilder()
                .addSponsor(sponsor("Malta").toBuilder().date("2018-10-12").build())
                .build();

        assertThat(Findings.of(FAMILY, adoptedBy(adoption).build())).isEmpty();
        assertThat(Findings.of("date", adoptedBy(adoption).build())).isEmpty();
    }

    @Test
    @Tag("large")
    void looksThroughManySponsors() {
        Adoption.Builder adoption = Adoption.builder();
        for (int i = 0; i < 50_000; i++) {
            adoption.addSponsor(sponsor("State " + i));
        }

        assertThat(Findings.of(FAMILY, titled().adoption(adoption.build()).build()))
                .isEmpty();
    }

    private static Sponsor sponsor(String name) {
        return Sponsor.of(Party.builder().name("en", name).build());
    }

    private static Declaration.Builder adoptedBy(Adoption adoption) {
        return titled().addDate(KeyDate.of(DateRole.ADOPTED, "2018-09-28")).adoption(adoption);
    }

    private static Declaration.Builder titled() {
        return Declaration.builder().title(en("Declaration"));
    }
}
