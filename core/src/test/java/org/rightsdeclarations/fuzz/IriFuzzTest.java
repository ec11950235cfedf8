package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.rightsdeclarations.value.Iri;

class IriFuzzTest {
    @FuzzTest
    void knowsTheSchemeAndAuthorityOfAnyIri(byte[] input) {
        String text = Input.text(input);

        Input.assertAgreeing(text, Iri::find, Iri::of);
        Iri.find(text).ifPresent(iri -> {
            String start = iri.getScheme().map(scheme -> scheme + ":").orElse("");
            assertThat(text).startsWithIgnoringCase(start);
            iri.getAuthority()
                    .ifPresent(authority ->
                            assertThat(text.substring(start.length())).startsWith("//" + authority));
            assertThat(iri.isAbsolute()).isEqualTo(!start.isEmpty());
        });
    }
}
