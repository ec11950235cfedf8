package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdeclarations.Declarations.en;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

class AdoptionTest {
    @Test
    void isByAManner() {
        Adoption adoption = Adoption.by(AdoptionManner.ACCLAMATION);

        assertThat(adoption.getManner()).hasValue(AdoptionManner.ACCLAMATION);
        assertThat(adoption.getVote()).isEmpty();
        assertThat(adoption.getMeeting()).isEmpty();
        assertThat(adoption.getAgendaItem()).isEmpty();
        assertThat(adoption.getSponsors()).isEmpty();
    }

    @Test
    void isByVoteIfVotesAreCounted() {
        Adoption adoption = Adoption.by(Vote.of(29, 0, 18));

        assertThat(adoption.getManner()).hasValue(AdoptionManner.VOTE);
        assertThat(adoption.getVote()).hasValue(Vote.of(29, 0, 18));
    }

    @Test
    void keepsMeetingAndAgendaItemAsPrintedAndSponsorsInOrder() {
        Sponsor uruguay = Sponsor.of(Party.builder().name("en", "Uruguay").build());
        Sponsor namibia = Sponsor.of(Party.builder().name("en", "Namibia").build());

        Adoption adoption = Adoption.builder()
                .meeting("en", "40th meeting")
                .agendaItem("74 (b)")
                .addSponsors(uruguay, namibia)
                .build();

        assertThat(adoption.getMeeting()).hasValue(en("40th meeting"));
        assertThat(adoption.getAgendaItem()).hasValue(Label.of("74 (b)"));
        assertThat(adoption.getSponsors()).containsExactly(uruguay, namibia);
        assertThat(adoption.toBuilder().build()).isEqualTo(adoption);
    }

    @Test
    void isEmptyInALanguageThatItHasNoWordsIn() {
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", "Charter").and("fr", "Charte"))
                .adoption(Adoption.builder().meeting("en", "40th meeting").build())
                .build();

        assertThat(declaration.only("fr").getAdoption())
                .hasValue(Adoption.builder().build());
    }

    @Test
    void countsVotes() {
        Vote vote = Vote.of(29, 0, 18);

        assertThat(vote.getInFavour()).hasValue(29);
        assertThat(vote.getAgainst()).hasValue(0);
        assertThat(vote.getAbstaining()).hasValue(18);
        assertThat(vote.getNotVoting()).isEmpty();
    }

    static Stream<Vote.Builder> oneNumber() {
        return Stream.of(
                Vote.builder().inFavour(0),
                Vote.builder().against(0),
                Vote.builder().abstaining(0),
                Vote.builder().notVoting(0));
    }

    @ParameterizedTest
    @MethodSource("oneNumber")
    void takesAVoteOfWhichOneNumberIsKnown(Vote.Builder builder) {
        Vote vote = builder.build();

        assertThat(vote.toBuilder().build()).isEqualTo(vote);
    }

    @Test
    void rejectsAVoteWithoutNumbers() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Vote.builder()::build)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.vote"))
                .withMessage("vote must have at least one number, such as that of the votes in favour - but had none");
    }

    static Stream<Vote.Builder> negative() {
        return Stream.of(
                Vote.builder().inFavour(-1),
                Vote.builder().inFavour(5).against(-1),
                Vote.builder().inFavour(5).abstaining(-1),
                Vote.builder().inFavour(5).notVoting(-1));
    }

    @ParameterizedTest
    @MethodSource("negative")
    void rejectsFewerThanNoVotes(Vote.Builder builder) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.vote-count"))
                .withMessage("number of votes must be 0 or more - but was: -1");
    }
}
