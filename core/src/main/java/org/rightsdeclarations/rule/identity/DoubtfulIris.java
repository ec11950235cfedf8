package org.rightsdeclarations.rule.identity;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.world.Instrument;

/** IRIs that lead nowhere, or not where readers think they do. */
final class DoubtfulIris {
    /** Schemes of what only one computer or one program has. */
    private static final Set<String> LOCAL = Set.of("file", "blob", "about", "content", "chrome", "view-source");

    private static final Rule RELATIVE_IRI = rule("identity.relative-iri", Severity.WARNING);
    private static final Rule LOCAL_IRI = rule("identity.local-iri", Severity.WARNING);
    private static final Rule IRI_USER = rule("identity.iri-user", Severity.WARNING);

    static final Check<Iri> CHECK = Check.of(Iri.class, DoubtfulIris::inspect, RELATIVE_IRI, LOCAL_IRI, IRI_USER)
            .where(DoubtfulIris::mayBeDoubtful);

    private DoubtfulIris() {}

    /** Returns whether an IRI may be doubtful: at one glance, most are of the web, and name no user. */
    private static boolean mayBeDoubtful(Iri iri) {
        String value = iri.toString();
        return !(value.startsWith("https://") || value.startsWith("http://")) || value.indexOf('@') >= 0;
    }

    private static void inspect(Examination<Iri> examination) {
        Iri iri = examination.subject();
        Part<Iri> part = examination.part();
        if (!iri.isAbsolute()) {
            relative(examination);
        }
        if (isLocal(iri)) {
            examination.report(LOCAL_IRI, part, Map.of("iri", iri.toString()));
        } else {
            String authority = iri.getAuthority().orElse("");
            int user = authority.indexOf('@');
            if (user >= 0) {
                String host = authority.substring(user + 1);
                examination.report(IRI_USER, part, Map.of("iri", iri.toString(), "host", host));
            }
        }
    }

    /** An instrument may have a short name such as {@code udhr} instead of an IRI. */
    private static void relative(Examination<Iri> examination) {
        Part<?> holder = examination.part().getParent().orElse(null);
        if (holder == null || !(holder.getValue() instanceof Instrument)) {
            Map<String, String> arguments = Map.of("iri", examination.subject().toString());
            examination.report(RELATIVE_IRI, examination.part(), arguments);
        }
    }

    /** No scheme has one letter: that is a drive. */
    private static boolean isLocal(Iri iri) {
        String scheme = iri.getScheme().orElse("");
        return scheme.length() == 1 || LOCAL.contains(scheme);
    }
}
