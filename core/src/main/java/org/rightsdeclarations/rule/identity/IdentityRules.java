package org.rightsdeclarations.rule.identity;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.symbol.UnSymbol;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.value.Identifier;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatory;

/** What a declaration and its parties are known by. */
public final class IdentityRules {
    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            rule("identity.adopted-without-date", Subject.DECLARATION, Severity.ERROR, IdentityRules::withoutDate)
                    .notInDraft(),
            rule("identity.adopted-without-id", Subject.DECLARATION, Severity.WARNING, IdentityRules::withoutId)
                    .notInDraft(),
            rule("identity.adopted-draft", Subject.DECLARATION, Severity.WARNING, IdentityRules::adoptedDraft)
                    .inDraft(Severity.INFO),
            rule("identity.un-symbol", Subject.IDENTIFIER, Severity.WARNING, IdentityRules::unSymbol),
            rule("identity.relative-iri", Subject.IRI, Severity.WARNING, IdentityRules::relativeIri),
            rule("identity.signatory-twice", Subject.DECLARATION, Severity.WARNING, IdentityRules::signatoryTwice),
            rule("identity.identifier-twice", Subject.DECLARATION, Severity.INFO, IdentityRules::identifierTwice));

    private IdentityRules() {}

    private static boolean hasStatus(Declaration declaration, DeclarationStatus status) {
        Optional<DeclarationStatus> actual = declaration.getStatus();
        return actual.isPresent() && actual.get().equals(status);
    }

    private static void withoutDate(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        if (hasStatus(declaration, DeclarationStatus.ADOPTED)
                && KeyDate.earliest(declaration.getDates(), DateRole.ADOPTED).isEmpty()) {
            examination.report(examination.path().member("status"), Map.of());
        }
    }

    private static void withoutId(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        if (hasStatus(declaration, DeclarationStatus.ADOPTED)
                && declaration.getId().isEmpty()
                && declaration.getIdentifiers().isEmpty()) {
            examination.report(examination.path(), Map.of());
        }
    }

    private static void adoptedDraft(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        if (hasStatus(declaration, DeclarationStatus.DRAFT) || hasStatus(declaration, DeclarationStatus.PROPOSED)) {
            KeyDate.earliest(declaration.getDates(), DateRole.ADOPTED).ifPresent(adopted -> {
                DeclarationStatus status = declaration.getStatus().orElseThrow();
                examination.report(examination.path().member("status"), Map.of("status", status, "adopted", adopted));
            });
        }
    }

    private static void unSymbol(Examination<Identifier> examination) {
        Identifier identifier = examination.subject();
        if (!identifier.getScheme().equals(IdentifierScheme.UN_SYMBOL)
                || UnSymbol.isWellFormed(identifier.getValue())) {
            return;
        }
        Map<String, Object> arguments = new HashMap<>(Map.of("value", identifier.getValue()));
        UnSymbol.suggest(identifier.getValue()).ifPresent(meant -> arguments.put("meant", meant));
        examination.report(examination.path().member("value"), arguments);
    }

    private static void relativeIri(Examination<Iri> examination) {
        String iri = examination.subject().toString();
        boolean isUsual = iri.startsWith("https://") || iri.startsWith("http://");
        if (!isUsual && !examination.subject().isAbsolute()) {
            examination.report(examination.path(), Map.of("iri", iri));
        }
    }

    private static void signatoryTwice(Examination<Declaration> examination) {
        if (examination.subject().getSignatories().isEmpty()) {
            return;
        }
        List<Signatory> entries = examination.subject().getSignatories().get().getEntries();
        Map<Signer, Party> known = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Party party = entries.get(i).getParty();
            Party same = known.putIfAbsent(new Signer(party.getName(), party.getBody()), party);
            if (same != null
                    && !areToldApart(same.getId(), party.getId())
                    && !areToldApart(same.getKind(), party.getKind())) {
                ValuePath entry = examination
                        .path()
                        .member("signatories")
                        .member("entries")
                        .item(i);
                examination.report(entry, entry.member("party").member("name"), Map.of("name", party.getName()));
            }
        }
    }

    private static boolean areToldApart(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static void identifierTwice(Examination<Declaration> examination) {
        List<Identifier> identifiers = examination.subject().getIdentifiers();
        if (identifiers.size() < 2) {
            return;
        }
        Set<Identifier> known = new HashSet<>();
        for (int i = 0; i < identifiers.size(); i++) {
            if (!known.add(identifiers.get(i))) {
                ValuePath where = examination.path().member("identifiers").item(i);
                examination.report(
                        where, where, Map.of("value", identifiers.get(i).getValue()));
            }
        }
    }

    /** What two signatories have in common if they are the same. */
    private record Signer(LocalizedText name, Optional<LocalizedText> body) {}
}
