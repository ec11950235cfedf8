package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;

class CatalogueFixturesTest {
    /** Documents of which a second reader can make nothing. */
    private static final Set<String> MALFORMED = Set.of(
            "invalid-empty.json",
            "invalid-latin-1.json",
            "invalid-cut-inside-an-entry.json",
            "invalid-table-of-comma-separated-values.json");

    static List<Path> valid() {
        return Documents.find("catalogue/valid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void writesTheBytesThatItRead(Path document) {
        byte[] bytes = Documents.bytes(document);

        InstrumentCatalogue catalogue = CatalogueJson.read(bytes);

        assertThat(CatalogueJson.writeString(catalogue, Layout.INDENTED)).isEqualTo(new String(bytes, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void readsBackWhatItWroteCompactly(Path document) {
        InstrumentCatalogue catalogue = CatalogueJson.read(Documents.bytes(document));

        String compact = CatalogueJson.writeString(catalogue);

        assertThat(CatalogueJson.read(compact)).isEqualTo(catalogue);
        assertThat(compact).doesNotContain("\n");
    }

    static List<Path> invalid() {
        return Documents.find("catalogue/invalid");
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void reportsExactlyWhatIsWrong(Path document) {
        Report report = report(document);

        assertThat(report + "\n").isEqualTo(Documents.report(document));
    }

    static List<Path> wellFormed() {
        return invalid().stream()
                .filter(document -> !MALFORMED.contains(document.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void pointsAtAValueOrNameOfTheDocument(Path document) {
        Map<String, List<Position>> places = Places.of(new String(Documents.bytes(document), UTF_8));

        List<Problem> problems = report(document).getProblems();

        assertThat(problems)
                .allSatisfy(problem -> assertThat(places.get(problem.getPointer()))
                        .as(problem.toString())
                        .isNotNull()
                        .contains(problem.getPosition().orElseThrow()));
    }

    private static Report report(Path document) {
        InvalidCatalogueException refusal = catchThrowableOfType(
                InvalidCatalogueException.class, () -> CatalogueJson.read(Documents.bytes(document)));
        return Objects.requireNonNull(refusal, document.toString()).getReport();
    }
}
