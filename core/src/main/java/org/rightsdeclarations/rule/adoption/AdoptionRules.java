package org.rightsdeclarations.rule.adoption;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.standard.ListedParties;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Sponsor;
import org.rightsdeclarations.world.Vote;

/** How a text was adopted: manner, votes and sponsors. */
public final class AdoptionRules {
    /** The manners in which nobody votes. Words that are not known may mean some kind of vote. */
    private static final Set<AdoptionManner> WITHOUT_VOTE =
            Set.of(AdoptionManner.CONSENSUS, AdoptionManner.ACCLAMATION, AdoptionManner.SIGNATURE);

    private static final Set<DeclarationStatus> UNADOPTED = Set.of(DeclarationStatus.DRAFT, DeclarationStatus.PROPOSED);

    private static final Set<Series> OF_UNITED_NATIONS = Set.of(Series.UN_HRC, Series.UN_GA);

    private static final Rule VOTES_WITHOUT_VOTE = rule("adoption.votes-without-vote", Severity.WARNING);
    private static final Rule NOT_CARRIED = rule("adoption.not-carried", Severity.WARNING);
    private static final Rule SPONSOR_TWICE = rule("adoption.sponsor-twice", Severity.WARNING);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(Adoption.class, AdoptionRules::ofAdoption, VOTES_WITHOUT_VOTE, SPONSOR_TWICE),
            Check.of(Declaration.class, AdoptionRules::notCarried, NOT_CARRIED));

    private AdoptionRules() {}

    private static void ofAdoption(Examination<Adoption> examination) {
        votesWithoutVote(examination);
        sponsorTwice(examination);
    }

    private static void votesWithoutVote(Examination<Adoption> examination) {
        if (hasVotesWithoutVote(examination.subject())) {
            AdoptionManner manner = examination.subject().getManner().orElseThrow();
            examination.report(
                    VOTES_WITHOUT_VOTE, examination.part().member(Names.MANNER), Map.of("manner", manner.toString()));
        }
    }

    private static boolean hasVotesWithoutVote(Adoption adoption) {
        return adoption.getManner().filter(WITHOUT_VOTE::contains).isPresent()
                && adoption.getVote().filter(AdoptionRules::hasVotes).isPresent();
    }

    /** Tables fill what does not apply with zeros. */
    private static boolean hasVotes(Vote vote) {
        return Stream.of(vote.getInFavour(), vote.getAgainst(), vote.getAbstaining())
                .anyMatch(count -> count.orElse(0) > 0);
    }

    private static void sponsorTwice(Examination<Adoption> examination) {
        ListedParties listed = new ListedParties();
        for (Part<Sponsor> sponsor : examination.items(Names.SPONSORS, Sponsor.class)) {
            Party party = sponsor.getValue().getParty();
            if (!listed.add(party)) {
                examination.report(
                        SPONSOR_TWICE,
                        sponsor,
                        sponsor.member(Names.PARTY).member(Names.NAME),
                        Map.of("name", party.getName()));
            }
        }
    }

    private static void notCarried(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        if (declaration.getAdoption().isEmpty()) {
            return;
        }
        Optional<Vote> vote = declaration.getAdoption().flatMap(Adoption::getVote);
        if (vote.isPresent() && isAdopted(declaration) && isLost(vote.get(), declaration)) {
            examination.report(
                    NOT_CARRIED,
                    examination.part().member(Names.ADOPTION).member(Names.VOTE),
                    Map.of(
                            "inFavour", vote.get().getInFavour().getAsInt(),
                            "against", vote.get().getAgainst().getAsInt()));
        }
    }

    /** A draft with a date of adoption is a mistake of its own. */
    private static boolean isAdopted(Declaration declaration) {
        Optional<DeclarationStatus> status = declaration.getStatus();
        return status.equals(Optional.of(DeclarationStatus.ADOPTED))
                || (status.filter(UNADOPTED::contains).isEmpty()
                        && declaration.dateOf(DateRole.ADOPTED).isPresent());
    }

    /**
     * Equal votes reject a proposal in the United Nations (rules of procedure of the General Assembly, 95 and 133); in
     * many councils the chair has a casting vote.
     */
    private static boolean isLost(Vote vote, Declaration declaration) {
        OptionalInt inFavour = vote.getInFavour();
        OptionalInt against = vote.getAgainst();
        if (inFavour.isEmpty() || against.isEmpty()) {
            return false;
        }
        int lead = Integer.compare(inFavour.getAsInt(), against.getAsInt());
        return lead < 0 || (lead == 0 && against.getAsInt() > 0 && isOfUnitedNations(declaration));
    }

    private static boolean isOfUnitedNations(Declaration declaration) {
        return declaration
                        .getEvent()
                        .flatMap(Event::getSeries)
                        .filter(OF_UNITED_NATIONS::contains)
                        .isPresent()
                || declaration.getAdopters().stream()
                        .map(Party::getKind)
                        .anyMatch(kind -> kind.equals(Optional.of(PartyKind.UN_BODY)));
    }
}
