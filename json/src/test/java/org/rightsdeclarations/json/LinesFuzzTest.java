package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;

class LinesFuzzTest {
    private static final ReadOptions STRUCTURE = ReadOptions.strict().withoutRules();

    @MethodSource("org.rightsdeclarations.json.FuzzSeeds#validDocuments")
    @FuzzTest
    void readsEachLineOfAnyFileAsADocument(byte[] file) throws IOException {
        List<LineResult> lines = lines(file);

        for (LineResult line : lines) {
            byte[] bytes = line.getBytes().orElseThrow();
            ReadResult<Declaration> alone = DeclarationJson.read(bytes, STRUCTURE);
            assertThat(line.getResult().getValue()).isEqualTo(alone.getValue());
            assertThat(line.getResult().getReport().count(Severity.ERROR))
                    .isEqualTo(alone.getReport().count(Severity.ERROR));
            assertThat(line.getResult().getReport())
                    .allMatch(problem -> problem.getPosition().orElseThrow().line() == line.getNumber());
        }
        List<Declaration> declarations = declarations(lines);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DeclarationJson.writeLines(declarations.stream(), written);
        assertThat(declarations(lines(written.toByteArray()))).isEqualTo(declarations);
    }

    private static List<LineResult> lines(byte[] file) {
        try (Stream<LineResult> lines = DeclarationJson.readLines(new ByteArrayInputStream(file), STRUCTURE)) {
            return lines.toList();
        }
    }

    private static List<Declaration> declarations(List<LineResult> lines) {
        return lines.stream()
                .flatMap(line -> line.getResult().getValue().stream())
                .toList();
    }
}
