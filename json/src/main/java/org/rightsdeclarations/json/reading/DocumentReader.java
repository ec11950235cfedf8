package org.rightsdeclarations.json.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads whole documents. Thread-safe. */
public final class DocumentReader {
    /**
     * Where the parser gives up by itself, far beyond any {@linkplain Limits limit} of ours but for the memory it
     * saves.
     */
    private static final int MAX_SKIPPED_DEPTH = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // The limits of this library hold, and are reported; the parser's own would end the reading.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_SKIPPED_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private DocumentReader() {}

    /**
     * What became of a document.
     *
     * @param <T> what it becomes
     * @param value the value, or null if its structure is not sound
     * @param report what is wrong
     */
    public record Outcome<T>(@Nullable T value, Report report) {}

    /**
     * Reads a document.
     *
     * @param <T> what it becomes
     * @param bytes an array that holds the document at its start
     * @param length the number of bytes of the document
     * @param limits how far to go
     * @param root reads the outermost value
     * @param judge judges it
     * @return the value and the report
     */
    public static <T> Outcome<T> read(byte[] bytes, int length, Limits limits, ValueReader<T> root, Judge<T> judge) {
        Document document = Document.of(bytes, length);
        Problems problems = new Problems(limits.get(Limit.PROBLEMS), judge.locale());
        Syntax.Diagnosis mistake = document.findEncodingMistake();
        T value = null;
        if (length > limits.get(Limit.DOCUMENT_BYTES)) {
            problems.add(
                    new Syntax.Diagnosis(Defect.DOCUMENT_TOO_LARGE, 0, Map.of("max", limits.get(Limit.DOCUMENT_BYTES))),
                    "");
        } else if (mistake != null) {
            problems.add(mistake, "");
        } else {
            value = parse(document, limits, problems, root);
        }
        T sound = problems.hasErrors() ? null : value;
        if (value != null) {
            judge(value, document, problems, judge);
        }
        return new Outcome<>(sound, problems.report(document.locator()));
    }

    private static <T> void judge(T value, Document document, Problems problems, Judge<T> judge) {
        List<Finding> findings = problems.verdict().select(judge.rules().apply(value));
        if (findings.isEmpty()) {
            return;
        }
        Places places = new Places();
        findings.forEach(finding -> places.add(finding.where()));
        try (JsonParser parser = parser(document)) {
            places.find(parser);
        }
        findings.forEach(finding -> problems.add(finding, document.start() + places.offset(finding.where())));
    }

    private static <T> @Nullable T parse(Document document, Limits limits, Problems problems, ValueReader<T> root) {
        try (JsonParser parser = parser(document)) {
            Reading reading = new Reading(parser, document, limits, problems);
            if (reading.next() == null) {
                reading.reportEmpty();
            }
            T value = root.read(reading);
            reading.finish();
            return reading.isRefused() ? null : value;
        }
    }

    /** A factory remembers names: one that was shared would let names made to collide harm the documents after them. */
    private static JsonParser parser(Document document) {
        return FACTORY.copy()
                .createParser(
                        ObjectReadContext.empty(),
                        document.bytes(),
                        document.start(),
                        document.end() - document.start());
    }
}
