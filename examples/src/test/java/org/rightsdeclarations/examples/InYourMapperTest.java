package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.examples.InYourMapper.Promises;
import org.rightsdeclarations.json.InvalidDeclarationException;

class InYourMapperTest {
    @Test
    void readsPartsInsideRecords() {
        Promises promises = InYourMapper.read("""
                {"department": "Housing", "commitments": [{"text": {"en": "To build two hundred public dwellings."}}]}
                """);

        assertThat(promises.department()).isEqualTo("Housing");
        assertThat(promises.commitments()).singleElement().isInstanceOf(Commitment.class);
    }

    @Test
    void saysWhatIsWrongInTheWholeDocument() {
        assertThatThrownBy(() -> InYourMapper.read("{\"commitments\": [{\"txet\": {}}]}"))
                .hasRootCauseInstanceOf(InvalidDeclarationException.class)
                .hasMessageContaining("/commitments/0/txet: unknown field \"txet\"; did you mean \"text\"?");
    }
}
