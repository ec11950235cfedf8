package org.rightsdeclarations.json.report;

import org.rightsdeclarations.characters.Resource;

/** The version of this library, as the build wrote it down. */
final class LibraryVersion {
    private LibraryVersion() {}

    static String get() {
        return Resource.text(LibraryVersion.class.getResourceAsStream("version.txt"), "version.txt")
                .strip();
    }
}
