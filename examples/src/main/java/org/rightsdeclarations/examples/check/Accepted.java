package org.rightsdeclarations.examples.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.check.report.CheckedDocument;
import org.rightsdeclarations.examples.check.report.JsonReport;
import org.rightsdeclarations.examples.terminal.Words;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.json.InvalidReportException;
import org.rightsdeclarations.json.ReportJson;
import org.rightsdeclarations.problem.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody looked at and found to be meant so: the problems that an earlier {@link JsonReport} has of a file. */
final class Accepted {
    /** By the path, and the number of the line; comparable keys, so that no names of files are slow. */
    private final Map<String, Report> reports = new HashMap<>();

    private final Set<String> paths = new HashSet<>();
    private final @Nullable Path source;

    private Accepted(@Nullable Path source) {
        this.source = source;
    }

    /** Nothing was accepted. */
    static Accepted nothing() {
        return new Accepted(null);
    }

    /**
     * Reads what a check printed before.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds anything else
     */
    static Accepted read(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        try {
            return of(file, JsonMapper.shared().readTree(document));
        } catch (JacksonException | InvalidReportException e) {
            throw new IllegalArgumentException("the file must hold a report", e);
        }
    }

    private static Accepted of(Path source, JsonNode check) {
        if (!check.path("format").asString("").equals(JsonReport.FORMAT)) {
            throw new IllegalArgumentException("the format must be " + JsonReport.FORMAT);
        }
        Accepted accepted = new Accepted(source);
        for (JsonNode file : check.path("files")) {
            Path path = Path.of(file.path("path").asString(""));
            accepted.paths.add(path.normalize().toString());
            if (file.has("report")) {
                accepted.add(path, 0, file);
            }
            for (JsonNode line : file.path("lines")) {
                accepted.add(path, line.path("line").asLong(0), line);
            }
        }
        return accepted;
    }

    private void add(Path path, long line, JsonNode document) {
        reports.put(key(path, line), ReportJson.read(document.path("report").toString()));
    }

    /** Returns the document with what is left to be told of it. */
    CheckedDocument leaveOutOf(CheckedDocument document) {
        Report known = reports.get(key(document.path(), document.line()));
        return known == null ? document : document.without(known);
    }

    /**
     * Says of which of the files that were checked nothing was read, as of a file that was moved.
     *
     * @param checked the files
     * @return one line; empty if there is none, or nothing was read at all
     */
    Optional<String> unknownLine(List<Path> checked, Locale reader) {
        List<Path> unknown = checked.stream()
                .filter(file -> !paths.contains(file.normalize().toString()))
                .toList();
        if (source == null || unknown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Words.in(reader)
                .format(
                        unknown.size() == 1 ? "accepted.unknown" : "accepted.unknown-more",
                        Map.of(
                                "accepted", Printable.line(source.toString()),
                                "path", Printable.line(unknown.get(0).toString()),
                                "count", unknown.size())));
    }

    private static String key(Path path, long line) {
        return path.normalize() + " " + line;
    }
}
