package org.rightsdeclarations.examples.terminal;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that somebody named, or that are in folders.
 *
 * @param files each file once, whatever its names: in the order asked for, those of a folder sorted by path
 * @param failures the folders that could not be searched
 */
public record Search(List<Path> files, List<Unread> failures) {

    /** What package managers put beside the files of a project. */
    private static final String PACKAGES = "node_modules";

    /**
     * Searches folders and takes files as they are, whether they can be read or not. What is hidden below a folder is
     * passed by, and so are the packages of programs: what editors and tools keep there is no declaration.
     *
     * @param paths files and folders
     * @return what was found
     */
    public static Search below(List<Path> paths) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Unread> failures = new ArrayList<>();
        for (Path path : paths) {
            Set<Path> found = Files.isDirectory(path) ? filesOf(path, failures) : Set.of(path);
            found.forEach(file -> files.putIfAbsent(identity(file), file));
        }
        return new Search(List.copyOf(files.values()), List.copyOf(failures));
    }

    /**
     * Returns what is the same for all names of a file; the name itself, without detours, for one that is not there.
     */
    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // whoever reads it will see what is wrong
        }
    }

    private static boolean isDocument(Path file) {
        return isNamed(file, ".json") && !isNamed(file, ".schema.json");
    }

    /**
     * Whether a file has a document on each line, by its name.
     *
     * @param file the file
     * @return {@code true} for {@code *.ndjson} and {@code *.jsonl}
     */
    public static boolean isOfLines(Path file) {
        return isNamed(file, ".ndjson") || isNamed(file, ".jsonl");
    }

    private static boolean isNamed(Path file, String end) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(end);
    }

    private static Set<Path> filesOf(Path folder, List<Unread> failures) {
        int before = failures.size();
        Visitor visitor = new Visitor(folder, failures);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            failures.add(Unread.of(folder, e));
        }
        if (visitor.files.isEmpty() && failures.size() == before) {
            failures.add(new Unread(folder, "unread.empty", ""));
        }
        return visitor.files;
    }

    /** Collects files and goes on where a folder is closed to it. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Set<Path> files = new TreeSet<>();
        private final Path start;
        private final List<Unread> failures;

        Visitor(Path start, List<Unread> failures) {
            this.start = start;
            this.failures = failures;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isPassedBy(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        private boolean isPassedBy(Path path) {
            if (path.equals(start)) {
                return false;
            }
            String name = path.getFileName().toString();
            return name.startsWith(".") || name.equals(PACKAGES);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isPassedBy(file) && (isDocument(file) || isOfLines(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A link back to a folder above leads to nothing new.
            if (!isPassedBy(file) && !(e instanceof FileSystemLoopException)) {
                failures.add(Unread.of(file, e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                failures.add(Unread.of(folder, e));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
