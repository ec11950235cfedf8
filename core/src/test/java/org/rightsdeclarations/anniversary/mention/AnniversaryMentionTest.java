package org.rightsdeclarations.anniversary.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.LanguageTag;

class AnniversaryMentionTest {
    @Test
    void rejectsOrdinalsBelowOne() {
        assertThatThrownBy(() -> mention(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("ordinal must be 1 or more");
    }

    @Test
    void equalsOneThatSaysTheSame() {
        assertThat(mention(75)).isEqualTo(mention(75)).isNotEqualTo(mention(76)).hasToString("75: UDHR");
    }

    private static AnniversaryMention mention(int ordinal) {
        return new AnniversaryMention(
                LanguageTag.of("en"),
                ordinal,
                new PrintedWords("75th anniversary of the UDHR", 4),
                new PrintedWords("75th", 4),
                Optional.of(new PrintedWords("UDHR", 28)),
                Optional.empty(),
                List.of());
    }

    @Test
    void rejectsWordsBeforeTheStartOfTheirText() {
        assertThatThrownBy(() -> new PrintedWords("75th", -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
