package org.rightsdeclarations.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class StructureCodeTest {
    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("org.rightsdeclarations.json.document.messages", Locale.ROOT);

    @Test
    void everyCodeHasAMessageAndEveryMessageACode() {
        assertThat(MESSAGES.keySet())
                .filteredOn(key -> key.startsWith("json.") && !key.contains(".suggestion"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StructureCode.values())
                        .map(StructureCode::code)
                        .toList());
    }

    @Test
    void everySuggestionHasAMessage() {
        assertThat(MESSAGES.keySet())
                .filteredOn(key -> key.contains(".suggestion"))
                .allSatisfy(
                        key -> assertThat(MESSAGES.keySet()).contains(key.substring(0, key.indexOf(".suggestion"))));
    }
}
