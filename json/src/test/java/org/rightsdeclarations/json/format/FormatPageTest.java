package org.rightsdeclarations.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.json.DeclarationJson;

class FormatPageTest {
    @Test
    void describesTheFormats() throws IOException {
        String page = new FormatPage().page();
        Path made = Files.writeString(Path.of("target", "FORMAT.md"), page);

        assertThat(page).doesNotContain("{{");
        assertThat(Path.of("FORMAT.md"))
                .as("the format has changed: copy json/target/FORMAT.md to json/FORMAT.md")
                .hasSameTextualContentAs(made);
    }

    @Test
    void beginsWithAStatuteInWhichNothingIsFound() throws IOException {
        String statute = Files.readString(FormatPage.STATUTE);

        assertThat(new FormatPage().page()).containsOnlyOnce(statute.strip());
        assertThat(DeclarationJson.read(statute).getReport().getProblems()).isEmpty();
    }
}
