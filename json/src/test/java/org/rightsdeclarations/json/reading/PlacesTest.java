package org.rightsdeclarations.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class PlacesTest {
    private static final byte[] DOCUMENT = "{\n \"title\": {\"en\": \"A\"}}".getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource({"/title/en, 2:18", "/title/fr, 2:11", "/office, ", "/office/0, "})
    void areThoseOfWhatAPointerLeadsToOrOfWhatHoldsIt(String pointer, @Nullable String place) {
        Problem problem = Problem.of("a.b", Severity.ERROR, pointer, "odd", Map.of());

        Optional<Position> found = Places.place(Report.of(List.of(problem)), DOCUMENT)
                .getProblems()
                .get(0)
                .getPosition();

        assertThat(found.map(Position::toString)).isEqualTo(Optional.ofNullable(place));
    }
}
