package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.examples.terminal.Screen;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void isShownForManyFilesAndTakenBack() throws IOException {
        Screen screen = Screen.live();
        create(Progress.MANY);

        screen.run(CheckFiles::new, folder);

        String last = "checking file 20 of 20, 19 documents checked";
        assertThat(screen.err()).contains("\rchecking file 1 of 20, 0 documents checked\r");
        assertThat(screen.err()).endsWith("\r" + last + "\r" + " ".repeat(last.length()) + "\r");
        assertThat(screen.out()).doesNotContain("checking");
    }

    @Test
    void isNotShownForFewFiles() throws IOException {
        Screen screen = Screen.live();
        create(Progress.MANY - 1);

        screen.run(CheckFiles::new, folder);

        assertThat(screen.err()).isEmpty();
    }

    @Test
    void isNotShownWhereNobodyLooks() throws IOException {
        Screen screen = Screen.redirected();
        create(Progress.MANY);

        screen.run(CheckFiles::new, folder);

        assertThat(screen.err()).isEmpty();
    }

    private void create(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.writeString(folder.resolve(i + ".json"), "{}");
        }
    }
}
