package org.rightsdeclarations.rule.vocabulary;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.world.KeyDate;

/** Which rules look for known words, and find nothing where another word stands. */
public final class DependentRules {
    private static final String NOT_CARRIED = "adoption.not-carried";
    private static final List<String> ADOPTED = List.of("identity.adopted-without-date", "identity.adopted-without-id");
    private static final List<String> NOT_ADOPTED = List.of("identity.adopted-draft");
    private static final List<String> EDITION = List.of("catalogue.edition");
    private static final List<String> SCHEME = List.of("identity.un-symbol", "catalogue.symbol");
    private static final List<String> WITHOUT_VOTE = List.of("adoption.votes-without-vote");
    private static final List<String> STATEMENT = List.of("date.statement-too-early");
    private static final String ORDER = "date.order";
    private static final String ROLE_TWICE = "date.role-twice";
    private static final String SIGNED_TOO_EARLY = "date.signed-too-early";

    private static final Map<Term, List<String>> BY_WORD = Map.ofEntries(
            Map.entry(DeclarationStatus.ADOPTED, ADOPTED),
            Map.entry(DeclarationStatus.DRAFT, NOT_ADOPTED),
            Map.entry(DeclarationStatus.PROPOSED, NOT_ADOPTED),
            Map.entry(
                    DateRole.ADOPTED,
                    List.of(
                            "date.adopted-before-event",
                            "date.adopted-long-after-event",
                            ORDER,
                            ROLE_TWICE,
                            SIGNED_TOO_EARLY,
                            "date.statement-too-early")),
            Map.entry(DateRole.OPENED_FOR_SIGNATURE, List.of(ORDER, SIGNED_TOO_EARLY)),
            Map.entry(DateRole.IN_FORCE, List.of(ORDER, ROLE_TWICE)),
            Map.entry(DateRole.PUBLISHED, List.of(ORDER)),
            Map.entry(DateRole.SIGNED, List.of(ORDER)),
            Map.entry(DateRole.REVISED, List.of(ORDER)),
            Map.entry(Series.WHRCF, EDITION),
            Map.entry(Series.UCLG_WORLD_CONGRESS, EDITION),
            Map.entry(Series.EUROPEAN_CONFERENCE_CITIES_FOR_HUMAN_RIGHTS, EDITION),
            Map.entry(Series.UN_HRC, List.of(NOT_CARRIED)),
            Map.entry(Series.UN_GA, List.of(NOT_CARRIED)),
            Map.entry(PartyKind.UN_BODY, List.of(NOT_CARRIED)),
            Map.entry(IdentifierScheme.UN_SYMBOL, SCHEME),
            Map.entry(AdoptionManner.CONSENSUS, WITHOUT_VOTE),
            Map.entry(AdoptionManner.ACCLAMATION, WITHOUT_VOTE),
            Map.entry(AdoptionManner.SIGNATURE, WITHOUT_VOTE),
            Map.entry(StatementKind.RESERVATION, STATEMENT),
            Map.entry(StatementKind.INTERPRETATIVE_STATEMENT, STATEMENT),
            Map.entry(StatementKind.UNDERSTANDING, STATEMENT));

    private DependentRules() {}

    /**
     * Returns the rules that find nothing because of a word that is not known.
     *
     * @param part where the word is
     * @return the codes of the rules that look for the known word that is meant; if none is, those that the word of its
     *     vocabulary decides about, such as the status of a declaration; none for a known word
     */
    public static List<String> offAt(Part<? extends Term> part) {
        Term term = part.getValue();
        if (term.vocabulary().getWords().containsKey(term)) {
            return List.of();
        }
        return KnownWord.meantBy(term).map(known -> of(part, known)).orElseGet(() -> ofAny(term));
    }

    /** Returns the rules that look for a known word, where another one is. */
    static List<String> of(Part<? extends Term> part, String known) {
        Term word = part.getValue().vocabulary().term(known);
        return word instanceof DateRole && isOfInstrument(part)
                ? List.of("catalogue.date", "date.instrument-order", "date.instrument-role-twice")
                : of(word);
    }

    /** Returns the rules of a declaration that look for a known word. */
    static List<String> of(Term known) {
        return BY_WORD.getOrDefault(known, List.of());
    }

    private static boolean isOfInstrument(Part<?> role) {
        return role.getParent()
                .filter(date -> date.getValue() instanceof KeyDate)
                .flatMap(Part::getParent)
                .filter(holder -> !(holder.getValue() instanceof Declaration))
                .isPresent();
    }

    /** What is one of many, such as the role of a date, may well be new, and no rule misses it. */
    private static List<String> ofAny(Term term) {
        if (term instanceof DeclarationStatus) {
            return List.of("identity.adopted-without-date", "identity.adopted-without-id", "identity.adopted-draft");
        }
        if (term instanceof StatementKind) {
            return STATEMENT;
        }
        return term instanceof AdoptionManner ? WITHOUT_VOTE : List.of();
    }
}
