package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;

class FindingTest {
    @Test
    void movesToAnotherPlaceAndKeepsTheRest() {
        ValuePath title = ValuePath.root().member("title");
        ValuePath event = ValuePath.root().member("event");
        Finding finding = new Finding(
                StandardRules.all().get(0), Severity.WARNING, ValuePath.root(), title, Map.of("label", "1."));

        assertThat(finding.at(event))
                .isEqualTo(
                        new Finding(finding.rule(), Severity.WARNING, ValuePath.root(), event, Map.of("label", "1.")));
    }
}
