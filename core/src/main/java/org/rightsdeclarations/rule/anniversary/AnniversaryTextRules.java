package org.rightsdeclarations.rule.anniversary;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.value.Address;

/** What a declaration lists of anniversaries, beside what its texts say of them. */
final class AnniversaryTextRules {
    static final List<Rule<?>> ALL = List.of(
            rule(
                    "anniversary.contradicts-text",
                    Subject.DECLARATION,
                    Severity.WARNING,
                    AnniversaryTextRules::contradictsText),
            rule("anniversary.not-in-text", Subject.DECLARATION, Severity.WARNING, AnniversaryTextRules::notInText),
            rule("anniversary.unlisted", Subject.DECLARATION, Severity.INFO, AnniversaryTextRules::unlisted),
            rule("anniversary.text-year", Subject.DECLARATION, Severity.INFO, AnniversaryTextRules::textYear));

    private AnniversaryTextRules() {}

    private static void contradictsText(Examination<Declaration> examination) {
        List<Anniversary> anniversaries = examination.subject().getAnniversaries();
        if (!anniversaries.isEmpty()) {
            StatedAnniversaries.of(examination).contradictions().forEach((index, contradiction) -> {
                Anniversary anniversary = anniversaries.get(index);
                examination.report(
                        path(examination, index).member("ordinal"),
                        Map.of(
                                "address", anniversary.getStatedIn().orElseThrow(),
                                "stated", contradiction.stated(),
                                "title", anniversary.getOrigin().getTitle(),
                                "ordinal", anniversary.getOrdinal()));
            });
        }
    }

    private static void notInText(Examination<Declaration> examination) {
        List<Anniversary> anniversaries = examination.subject().getAnniversaries();
        for (int i = 0; i < anniversaries.size(); i++) {
            int ordinal = anniversaries.get(i).getOrdinal();
            StatedAnniversaries stated = StatedAnniversaries.of(examination);
            // Words that say another ordinal of the same thing are reported as such.
            if (stated.isMissing(anniversaries.get(i))
                    && !stated.contradictions().containsKey(i)) {
                Address address = anniversaries.get(i).getStatedIn().orElseThrow();
                examination.report(
                        path(examination, i).member("statedIn"), Map.of("ordinal", ordinal, "address", address));
            }
        }
    }

    private static ValuePath path(Examination<?> examination, int anniversary) {
        return examination.path().member("anniversaries").item(anniversary);
    }

    private static void unlisted(Examination<Declaration> examination) {
        for (UnlistedClaim claim : unlistedClaims(examination)) {
            // One that falls in another year is reported as such.
            if (claim.slip().isEmpty()) {
                examination.report(claim.where(), Map.of("ordinal", claim.ordinal(), "title", claim.subject()));
            }
        }
    }

    private static void textYear(Examination<Declaration> examination) {
        for (UnlistedClaim claim : unlistedClaims(examination)) {
            claim.slip().ifPresent(slip -> examination.report(claim.where(), arguments(claim, slip)));
        }
    }

    private static List<UnlistedClaim> unlistedClaims(Examination<Declaration> examination) {
        return UnlistedClaims.of(examination);
    }

    private static Map<String, Object> arguments(UnlistedClaim claim, YearSlip slip) {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "ordinal",
                claim.ordinal(),
                "title",
                claim.subject(),
                "expected",
                slip.expected(),
                "year",
                slip.year()));
        if (slip.year() - slip.origin() >= Anniversary.MIN_ORDINAL) {
            arguments.put("fits", slip.year() - slip.origin());
        }
        return arguments;
    }
}
