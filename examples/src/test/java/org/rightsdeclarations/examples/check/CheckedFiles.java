package org.rightsdeclarations.examples.check;

import java.nio.file.Path;

/** The files that tests check. */
public final class CheckedFiles {
    public static final Path FOLDERS = Path.of("examples/src/test/resources/org/rightsdeclarations/examples/check");

    private CheckedFiles() {}
}
