package org.rightsdeclarations.json.report;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.rule.Rule;
import tools.jackson.core.JsonGenerator;

/**
 * Reports of several documents as a log of SARIF 2.1.0 with one run.
 *
 * @param reports what was found, by document; in one language
 * @param unread why a document could not be read, by document
 * @param rules rules of a host, whose words are not among those of this library
 * @param language the language of the reports
 */
public record SarifRun(
        SortedMap<URI, Report> reports, SortedMap<URI, String> unread, List<Rule> rules, Locale language) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String INFORMATION = "https://github.com/rightsdeclarations/rights-declarations";

    /**
     * Writes the log.
     *
     * @param out where to
     */
    public void write(JsonGenerator out) {
        SarifRules occurring = new SarifRules(reports.values(), rules, language);
        out.writeStartObject();
        out.writeStringProperty("$schema", SCHEMA);
        out.writeStringProperty("version", "2.1.0");
        out.writeArrayPropertyStart("runs");
        out.writeStartObject();
        writeTool(occurring, out);
        writeInvocation(out);
        out.writeStringProperty("language", WrittenProblem.spoken(language).toLanguageTag());
        out.writeStringProperty("columnKind", "unicodeCodePoints");
        writeArtifacts(out);
        writeResults(occurring, out);
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeTool(SarifRules occurring, JsonGenerator out) {
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "Rights Declarations");
        out.writeStringProperty("version", LibraryVersion.get());
        out.writeStringProperty("informationUri", INFORMATION);
        occurring.write(out);
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Says what was not looked at: documents that could not be read, and what is behind the end of a cut report. */
    private void writeInvocation(JsonGenerator out) {
        out.writeArrayPropertyStart("invocations");
        out.writeStartObject();
        out.writeBooleanProperty("executionSuccessful", unread.isEmpty());
        out.writeArrayPropertyStart("toolExecutionNotifications");
        unread.forEach((document, reason) -> writeNotification(document, "error", reason, out));
        reports.forEach((document, report) -> {
            if (report.isCut()) {
                String cut = Messages.in(language).format("report.cut", Map.of("more", report.getMore()));
                writeNotification(document, "warning", cut, out);
            }
        });
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void writeNotification(URI document, String level, String message, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("level", level);
        SarifRules.writeText("message", SarifText.literal(message), out);
        out.writeArrayPropertyStart("locations");
        out.writeStartObject();
        out.writeObjectPropertyStart("physicalLocation");
        writeUri("artifactLocation", document, out);
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Lists every document that was read, so that a clean one is not taken for one that was left out. */
    private void writeArtifacts(JsonGenerator out) {
        out.writeArrayPropertyStart("artifacts");
        for (URI document : reports.keySet()) {
            out.writeStartObject();
            writeUri("location", document, out);
            out.writeArrayPropertyStart("roles");
            out.writeString("analysisTarget");
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeUri(String name, URI document, JsonGenerator out) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("uri", document.toASCIIString());
        out.writeEndObject();
    }

    private void writeResults(SarifRules occurring, JsonGenerator out) {
        out.writeArrayPropertyStart("results");
        int artifact = 0;
        for (Map.Entry<URI, Report> document : reports.entrySet()) {
            for (Problem problem : document.getValue()) {
                writeResult(problem, document.getKey(), artifact, occurring, out);
            }
            artifact++;
        }
        out.writeEndArray();
    }

    private static void writeResult(
            Problem problem, URI document, int artifact, SarifRules occurring, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", problem.getCode());
        out.writeNumberProperty("ruleIndex", occurring.index(problem.getCode()));
        out.writeStringProperty("level", SarifRules.level(problem.getSeverity()));
        SarifRules.writeText("message", SarifText.literal(problem.getText()), out);
        out.writeArrayPropertyStart("locations");
        out.writeStartObject();
        writePlace(problem, document, artifact, out);
        out.writeEndObject();
        out.writeEndArray();
        out.writeObjectPropertyStart("partialFingerprints");
        out.writeStringProperty("problem/v1", Fingerprint.of(problem));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writePlace(Problem problem, URI document, int artifact, JsonGenerator out) {
        out.writeObjectPropertyStart("physicalLocation");
        out.writeObjectPropertyStart("artifactLocation");
        out.writeStringProperty("uri", document.toASCIIString());
        out.writeNumberProperty("index", artifact);
        out.writeEndObject();
        problem.getPosition().ifPresent(position -> {
            out.writeObjectPropertyStart("region");
            out.writeNumberProperty("startLine", position.line());
            out.writeNumberProperty("startColumn", position.column());
            out.writeEndObject();
        });
        out.writeEndObject();
        if (!problem.getPointer().isEmpty()) {
            out.writeArrayPropertyStart("logicalLocations");
            out.writeStartObject();
            problem.getPrintedPlace().ifPresent(place -> out.writeStringProperty("name", Excerpt.wellFormed(place)));
            out.writeStringProperty("fullyQualifiedName", Excerpt.wellFormed(problem.getPointer()));
            out.writeEndObject();
            out.writeEndArray();
        }
    }
}
