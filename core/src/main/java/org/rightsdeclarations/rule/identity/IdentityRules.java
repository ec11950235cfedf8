package org.rightsdeclarations.rule.identity;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.standard.ListedParties;
import org.rightsdeclarations.rule.vocabulary.KnownWord;
import org.rightsdeclarations.symbol.UnSymbol;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;

/** What a declaration and its parties are known by. */
public final class IdentityRules {
    private static final Set<DeclarationStatus> UNADOPTED = Set.of(DeclarationStatus.DRAFT, DeclarationStatus.PROPOSED);

    /** What happens to a text at another time, before it is adopted or long after. */
    private static final Set<DateRole> OTHER_ROLES = Set.of(DateRole.OPENED_FOR_SIGNATURE, DateRole.REVISED);

    private static final Rule ADOPTED_WITHOUT_DATE =
            rule("identity.adopted-without-date", Severity.WARNING).notInDraft();
    private static final Rule ADOPTED_WITHOUT_ID =
            rule("identity.adopted-without-id", Severity.WARNING).notInDraft();
    private static final Rule ADOPTED_DRAFT =
            rule("identity.adopted-draft", Severity.WARNING).inDraft(Severity.INFO);
    private static final Rule NO_TITLE =
            rule("identity.no-title", Severity.WARNING).inDraft(Severity.INFO);
    private static final Rule UN_SYMBOL = rule("identity.un-symbol", Severity.WARNING);
    private static final Rule SIGNATORY_TWICE = rule("identity.signatory-twice", Severity.WARNING);
    private static final Rule IDENTIFIER_TWICE = rule("identity.identifier-twice", Severity.INFO);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(
                    Declaration.class,
                    IdentityRules::ofDeclaration,
                    ADOPTED_WITHOUT_DATE,
                    ADOPTED_WITHOUT_ID,
                    ADOPTED_DRAFT,
                    NO_TITLE,
                    IDENTIFIER_TWICE),
            Check.of(Identifier.class, IdentityRules::unSymbol, UN_SYMBOL),
            DoubtfulIris.CHECK,
            Check.of(Signatories.class, IdentityRules::signatoryTwice, SIGNATORY_TWICE));

    private IdentityRules() {}

    private static void ofDeclaration(Examination<Declaration> examination) {
        status(examination);
        noTitle(examination);
        identifierTwice(examination);
    }

    private static void status(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        Optional<DeclarationStatus> status = declaration.getStatus();
        Optional<DateRange> adopted = KeyDate.earliest(declaration.getDates(), DateRole.ADOPTED);
        if (status.equals(Optional.of(DeclarationStatus.ADOPTED))) {
            if (adopted.isEmpty() && declaration.getDates().stream().noneMatch(IdentityRules::saysWhen)) {
                examination.report(ADOPTED_WITHOUT_DATE, examination.part().member(Names.STATUS), Map.of());
            }
            if (declaration.getId().isEmpty() && declaration.getIdentifiers().isEmpty()) {
                examination.report(ADOPTED_WITHOUT_ID, examination.part(), Map.of());
            }
        } else if (adopted.isPresent() && status.filter(UNADOPTED::contains).isPresent()) {
            examination.report(
                    ADOPTED_DRAFT,
                    examination.part().member(Names.STATUS),
                    Map.of("status", status.get(), "adopted", adopted.get()));
        }
    }

    /**
     * What parties agree on is adopted when it is signed, what is approved, promulgated or enacted is adopted by
     * another name, and what is published or in force was adopted shortly before. A role that is misspelt is a mistake
     * of its own.
     */
    private static boolean saysWhen(KeyDate date) {
        String meant = KnownWord.meantBy(date.getRole()).orElse(date.getRole().value());
        return OTHER_ROLES.stream().noneMatch(role -> role.value().equals(meant));
    }

    private static void noTitle(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        if (declaration.getTitle().isEmpty() && declaration.getSuppliedTitle().isEmpty()) {
            examination.report(NO_TITLE, examination.part(), Map.of());
        }
    }

    private static void identifierTwice(Examination<Declaration> examination) {
        if (examination.subject().getIdentifiers().size() < 2) {
            return;
        }
        Set<Identifier> known = new TreeSet<>(Comparator.comparing(Identifier::getValue)
                .thenComparing(identifier -> identifier.getScheme().value()));
        for (Part<Identifier> part : examination.items(Names.IDENTIFIERS, Identifier.class)) {
            if (!known.add(part.getValue())) {
                examination.report(
                        IDENTIFIER_TWICE,
                        part,
                        part,
                        Map.of("value", part.getValue().getValue()));
            }
        }
    }

    private static void unSymbol(Examination<Identifier> examination) {
        if (!isMalformedSymbol(examination.subject())) {
            return;
        }
        String value = examination.subject().getValue();
        Map<String, Object> arguments = new HashMap<>(Map.of("value", value));
        UnSymbol.suggest(value).ifPresent(meant -> arguments.put("meant", meant));
        examination.report(UN_SYMBOL, examination.part().member(Names.VALUE), arguments);
    }

    private static boolean isMalformedSymbol(Identifier identifier) {
        return identifier.getScheme().equals(IdentifierScheme.UN_SYMBOL)
                && !UnSymbol.isWellFormed(identifier.getValue());
    }

    /** A signature that was withdrawn may be followed by a new one. */
    private static void signatoryTwice(Examination<Signatories> examination) {
        ListedParties listed = new ListedParties();
        for (Part<Signatory> entry : examination.items(Names.ENTRIES, Signatory.class)) {
            Party party = entry.getValue().getParty();
            if (entry.getValue().getWithdrawn().isEmpty() && !listed.add(party)) {
                examination.report(
                        SIGNATORY_TWICE,
                        entry,
                        entry.member(Names.PARTY).member(Names.NAME),
                        Map.of("name", party.getName()));
            }
        }
    }
}
