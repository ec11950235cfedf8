package org.rightsdeclarations.examples.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rightsdeclarations.examples.check.report.CheckedDocument;
import org.rightsdeclarations.examples.check.report.JsonReport;
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

    private Accepted() {}

    /** Nothing was accepted. */
    static Accepted nothing() {
        return new Accepted();
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
            return of(JsonMapper.shared().readTree(document));
        } catch (JacksonException | InvalidReportException e) {
            throw new IllegalArgumentException("the file must hold a report", e);
        }
    }

    private static Accepted of(JsonNode check) {
        if (!check.path("format").asString("").equals(JsonReport.FORMAT)) {
            throw new IllegalArgumentException("the format must be " + JsonReport.FORMAT);
        }
        Accepted accepted = new Accepted();
        for (JsonNode file : check.path("files")) {
            Path path = Path.of(file.path("path").asString(""));
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

    private static String key(Path path, long line) {
        return path.normalize() + " " + line;
    }
}
