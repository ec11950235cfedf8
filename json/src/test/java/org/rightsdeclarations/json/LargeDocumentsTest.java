package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.validation.DeclarationValidator;

/** Takes a second or two, or else very long. */
@Tag("large")
@Timeout(60)
class LargeDocumentsTest {
    private static final int MANY = 100_000;

    @Test
    void mayHaveAFindingInEachItemBehindOneThatCouldNotBeRead() {
        String clauses = IntStream.range(0, MANY)
                .mapToObj(i -> isUnreadable(i) ? "5" : "{\"label\":\"" + i + ".\"}")
                .collect(Collectors.joining(","));
        ReadResult<Declaration> result = DeclarationJson.read(
                "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"Harbour\"}," + "\"sections\":[{\"clauses\":["
                        + clauses + "]}]}",
                ReadOptions.strict()
                        .withValidator(DeclarationValidator.standard().atEachPlace()));

        assertThat(result.getReport())
                .filteredOn(problem -> problem.getCode().equals("structure.empty-provision"))
                .extracting(Problem::getPointer)
                .startsWith(IntStream.range(0, 700)
                        .filter(i -> !isUnreadable(i))
                        .mapToObj(i -> "/sections/0/clauses/" + i)
                        .toArray(String[]::new));
    }

    private static boolean isUnreadable(int item) {
        return item < 700 && item % 7 == 0;
    }
}
