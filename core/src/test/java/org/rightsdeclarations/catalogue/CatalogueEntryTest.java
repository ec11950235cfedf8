package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.DateRange;

class CatalogueEntryTest {
    @Test
    void keepsItsOwnLists() {
        List<String> sources = new ArrayList<>(List.of("whrcf.org"));
        CatalogueEntry<String> entry = new CatalogueEntry<>("a value", List.of(), sources, List.of());

        sources.clear();

        assertThat(entry).isEqualTo(CatalogueEntry.of("a value", "whrcf.org")).hasToString("a value");
        assertThat(entry.sources()).isUnmodifiable().containsExactly("whrcf.org");
        assertThat(entry.conflictingClaims()).isUnmodifiable().isEmpty();
    }

    @Test
    void saysWhatAClaimIsAbout() {
        DateRange date = DateRange.parse("2006-12-12");

        assertThat(ConflictingClaim.of("FIDH gives 12 December 2006", date).date())
                .contains(date);
        assertThat(ConflictingClaim.of("FIDH gives another title").date()).isEmpty();
        assertThat(ConflictingClaim.of("FIDH gives another title")).hasToString("FIDH gives another title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a\uD800"})
    void rejectsSourcesAndClaimsThatAreNoLine(String text) {
        String message =
                "source or claim must be one line of 1 to 1000 characters without blanks before or after - but was: ";

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CatalogueEntry.of("a value", text))
                .withMessageStartingWith(message);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ConflictingClaim.of(text))
                .withMessageStartingWith(message);
    }

    @Test
    void takesTextsOfTheGreatestLength() {
        String longest = "a".repeat(ConflictingClaim.MAX_LENGTH);

        assertThat(ConflictingClaim.of(longest).text()).isEqualTo(longest);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ConflictingClaim.of(longest + "a"));
    }
}
