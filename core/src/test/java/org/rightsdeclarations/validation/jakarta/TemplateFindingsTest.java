package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Finding;
import org.rightsdeclarations.validation.Quays;

class TemplateFindingsTest {
    private static final Finding FINDING = DeclarationValidator.standard()
            .judge(Quays.declaration("TBD"))
            .kept()
            .get(0);

    private final TemplateFindings findings = new TemplateFindings();

    @Test
    void knowATextAndNoneThatIsEqual() {
        String template = copy();

        try {
            findings.put(template, FINDING);

            assertThat(findings.find(template)).containsSame(FINDING);
            assertThat(findings.find(copy())).isEmpty();
            assertThat(findings.find(null)).isEmpty();
        } finally {
            Reference.reachabilityFence(template);
        }
    }

    private static String copy() {
        return String.valueOf(new char[] {'a', 'b', 'c'});
    }

    @Test
    void forgetWhatNobodyHas() {
        List<byte[]> ballast = new ArrayList<>();

        findings.put(copy(), FINDING);
        while (findings.size() > 0 && ballast.size() < 1000) {
            System.gc();
            ballast.add(new byte[1024]);
        }

        assertThat(findings.size()).isZero();
    }
}
