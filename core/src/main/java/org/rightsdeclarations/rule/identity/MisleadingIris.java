package org.rightsdeclarations.rule.identity;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.Iri;

/** Absolute IRIs that do not lead where readers think they do. */
final class MisleadingIris {
    /** Schemes of what only one computer or one program has. */
    private static final Set<String> LOCAL = Set.of("file", "blob", "about", "content", "chrome", "view-source");

    private static final Rule LOCAL_IRI = rule("identity.local-iri", Severity.WARNING);
    private static final Rule IRI_USER = rule("identity.iri-user", Severity.WARNING);

    static final Check<Iri> CHECK = Check.of(Iri.class, MisleadingIris::inspect, LOCAL_IRI, IRI_USER)
            .where(iri -> (!isOfWeb(iri) && isLocal(iri)) || host(iri).isPresent());

    private MisleadingIris() {}

    /** Sees at one glance what most are. */
    private static boolean isOfWeb(Iri iri) {
        return iri.toString().startsWith("https:") || iri.toString().startsWith("http:");
    }

    /** No scheme has one letter: that is a drive. */
    private static boolean isLocal(Iri iri) {
        return iri.getScheme()
                .filter(scheme -> scheme.length() == 1 || LOCAL.contains(scheme))
                .isPresent();
    }

    /** Returns the host behind a user; empty if there is no user. */
    private static Optional<String> host(Iri iri) {
        return iri.toString().indexOf('@') < 0
                ? Optional.empty()
                : iri.getAuthority()
                        .filter(authority -> authority.indexOf('@') >= 0)
                        .map(authority -> authority.substring(authority.indexOf('@') + 1));
    }

    private static void inspect(Examination<Iri> examination) {
        Iri iri = examination.subject();
        if (isLocal(iri)) {
            examination.report(LOCAL_IRI, examination.part(), Map.of("iri", iri.toString()));
        } else {
            String host = host(iri).orElseThrow();
            examination.report(IRI_USER, examination.part(), Map.of("iri", iri.toString(), "host", host));
        }
    }
}
