package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;

class DeclarationFuzzTest {
    private static final ReadOptions STRUCTURE = ReadOptions.strict().withoutRules();

    @MethodSource("org.rightsdeclarations.json.FuzzSeeds#documents")
    @FuzzTest
    void readsAnyDocumentAndWritesItAgain(byte[] document) {
        ReadResult<Declaration> structure = DeclarationJson.read(document, STRUCTURE);
        ReadResult<Declaration> judged = DeclarationJson.read(document);

        assertThat(structure.getReport().hasErrors())
                .isNotEqualTo(structure.getValue().isPresent());
        assertThat(judged.getValue()).isEqualTo(structure.getValue());
        assertTold(judged.getReport(), document);
        assertSameForEveryDoor(document, structure);
        structure.getValue().ifPresent(DeclarationFuzzTest::assertKept);
    }

    private static void assertSameForEveryDoor(byte[] document, ReadResult<Declaration> expected) {
        ReadResult<Declaration> lenient =
                DeclarationJson.read(document, ReadOptions.lenient().withoutRules());
        if (expected.getValue().isPresent()) {
            assertThat(lenient.getValue()).isEqualTo(expected.getValue());
        }
        String text = new String(document, UTF_8);
        if (Arrays.equals(text.getBytes(UTF_8), document)) {
            ReadResult<Declaration> read = DeclarationJson.read(text, STRUCTURE);
            assertThat(read.getValue()).isEqualTo(expected.getValue());
            assertThat(read.getReport()).hasToString(expected.getReport().toString());
        }
    }

    private static void assertKept(Declaration declaration) {
        for (Layout layout : Layout.values()) {
            byte[] written = DeclarationJson.writeBytes(declaration, layout);
            ReadResult<Declaration> read = DeclarationJson.read(written, STRUCTURE);

            assertThat(read.getReport()).hasToString("no problems");
            assertThat(read.getValue()).hasValue(declaration);
            assertThat(DeclarationJson.writeBytes(read.orElseThrow(), layout)).isEqualTo(written);
        }
        assertThat(declaration.toBuilder().build()).isEqualTo(declaration).hasSameHashCodeAs(declaration);
        assertThat(declaration.toString()).isNotBlank();
        assertThat(declaration.outline()).isNotNull();
    }

    private static void assertTold(Report report, byte[] document) {
        long lines = 1
                + new String(document, UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        for (Problem problem : report.getProblems()) {
            assertThat(problem.getPosition())
                    .hasValueSatisfying(
                            position -> assertThat((long) position.line()).isBetween(1L, lines));
            assertThat(problem.getPointer()).matches(pointer -> pointer.isEmpty() || pointer.startsWith("/"));
            Messages.languages()
                    .forEach(
                            language -> assertThat(problem.getMessage(language)).isNotBlank());
        }
        byte[] written = ReportJson.writeBytes(report);
        Report read = ReportJson.read(written);
        assertThat(read).isEqualTo(report).hasToString(report.toString());
        assertThat(ReportJson.writeBytes(read)).isEqualTo(written);
        if (!report.isClean()) {
            assertThat(ProblemDetails.of(report).writeBytes()).isNotEmpty();
        }
        assertThat(SarifLog.of(Map.of(URI.create("a.json"), report)).writeBytes())
                .isNotEmpty();
    }
}
