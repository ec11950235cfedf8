package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateFindingsTest {
    private static final Finding FINDING =
            DeclarationValidator.standard().judge(Quays.declaration("TBD")).get(0);

    private final TemplateFindings findings = new TemplateFindings();

    @Test
    void knowATextAndNoneThatIsEqual() {
        String template = new StringBuilder("template").toString();
        String equal = new StringBuilder("template").toString();

        findings.put(template, FINDING);

        assertThat(findings.find(template)).containsSame(FINDING);
        assertThat(findings.find(equal)).isEmpty();
        assertThat(findings.find(null)).isEmpty();
        Reference.reachabilityFence(template);
    }

    @Test
    void forgetWhatNobodyHas() {
        List<byte[]> ballast = new ArrayList<>();

        findings.put(new StringBuilder("template").toString(), FINDING);
        while (findings.size() > 0 && ballast.size() < 1000) {
            System.gc();
            ballast.add(new byte[1024]);
        }

        assertThat(findings.size()).isZero();
    }
}
