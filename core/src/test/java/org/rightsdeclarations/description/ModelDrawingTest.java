package org.rightsdeclarations.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;

class ModelDrawingTest {
    private static final Path SHOWN = Path.of("src", "main", "javadoc", "doc-files", "model.svg");

    @Test
    void isShownInTheOverview() throws IOException {
        Path made = Files.writeString(Path.of("target", "model.svg"), ModelDrawing.draw());

        assertThat(SHOWN)
                .as("the model has changed: copy core/target/model.svg to core/%s", SHOWN)
                .hasSameTextualContentAs(made);
    }

    @Test
    void showsEachTypeOnce() {
        String drawing = ModelDrawing.draw();

        assertThat(Declaration.description().reachable())
                .allSatisfy(type -> assertThat(drawing)
                        .containsOnlyOnce("class=\"type\">" + type.getType().getSimpleName() + "<"));
    }
}
