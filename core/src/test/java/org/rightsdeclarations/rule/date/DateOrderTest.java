package org.rightsdeclarations.rule.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.standard.StandardMessages;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.world.KeyDate;

class DateOrderTest {
    private static final Rule ORDER = StandardMessages.rule("date.order", Severity.WARNING);
    private static final Rule TWICE = StandardMessages.rule("date.role-twice", Severity.WARNING);

    private final Check<Declaration> check =
            new DateOrder(ORDER, TWICE).check(Declaration.class, Declaration::getDates);

    @Test
    void reportsTheOrderAndWhatHappensTwice() {
        assertThat(check.getRules()).containsExactly(ORDER, TWICE);
    }

    @Test
    void looksOnlyWhereThereAreDatesToCompare() {
        KeyDate adopted = KeyDate.of(DateRole.ADOPTED, "1948-12-10");
        KeyDate inForce = KeyDate.of(DateRole.IN_FORCE, "1949");

        assertThat(check.concerns(dated())).isFalse();
        assertThat(check.concerns(dated(adopted))).isFalse();
        assertThat(check.concerns(dated(adopted, inForce))).isTrue();
    }

    private static Declaration dated(KeyDate... dates) {
        return Declaration.in("en").title("Declaration").toBuilder()
                .dates(List.of(dates))
                .build();
    }
}
