package org.rightsdeclarations.json.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.document.Document;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.document.StructureFinding;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Report;
import tools.jackson.core.JsonParser;

/** Reads whole documents. Thread-safe. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * The result of reading a document.
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
     * @param bytes the document; never changed, and not kept
     * @param limits how far to go
     * @param root reads the outermost value
     * @param rules finds problems in what was read
     * @return the value and the report, in English
     */
    public static <T> Outcome<T> read(byte[] bytes, Limits limits, ValueReader<T> root, Rules<? super T> rules) {
        return read(new Document(bytes), limits, root, rules);
    }

    /**
     * Reads a document that is one line of a larger text. Its positions are those of the text.
     *
     * @param <T> what it becomes
     * @param bytes the line without its end, never changed and not kept; null if it is longer than a document may be
     * @param number the number of the line, from 1
     * @param limits how far to go
     * @param root reads the outermost value
     * @param rules finds problems in what was read
     * @return the value and the report, in English
     */
    public static <T> Outcome<T> readLine(
            byte @Nullable [] bytes, int number, Limits limits, ValueReader<T> root, Rules<? super T> rules) {
        return bytes == null
                ? refuse(Document.ofLine(new byte[0], number), tooLarge(limits))
                : read(Document.ofLine(bytes, number), limits, root, rules);
    }

    /**
     * Reads a document, wherever its bytes are from.
     *
     * @param <T> what it becomes
     * @param document the document
     * @param limits how far to go
     * @param root reads the outermost value
     * @param rules finds problems in what was read
     * @return the value and the report, in English
     */
    public static <T> Outcome<T> read(Document document, Limits limits, ValueReader<T> root, Rules<? super T> rules) {
        StructureFinding refusal =
                document.end() > limits.get(Limit.DOCUMENT_BYTES) ? tooLarge(limits) : document.checkEncoding();
        if (refusal != null) {
            return refuse(document, refusal);
        }
        Problems problems = new Problems(limits.get(Limit.PROBLEMS));
        T value = InvalidValueException.untraced(() -> parse(document, limits, problems, root));
        T sound = problems.hasErrors() ? null : value;
        if (value != null) {
            problems.judge(value, rules);
        }
        return new Outcome<>(sound, problems.report(document));
    }

    private static StructureFinding tooLarge(Limits limits) {
        return new StructureFinding(
                StructureCode.DOCUMENT_TOO_LARGE, 0, Map.of("max", limits.get(Limit.DOCUMENT_BYTES)));
    }

    /**
     * Refuses a document without looking into it.
     *
     * @param <T> what it would become
     * @param document the document
     * @param why the one thing that is wrong
     * @return no value, and the report, in English
     */
    public static <T> Outcome<T> refuse(Document document, StructureFinding why) {
        Problems problems = new Problems(1);
        problems.add(why, "");
        return new Outcome<>(null, problems.report(document));
    }

    private static <T> @Nullable T parse(Document document, Limits limits, Problems problems, ValueReader<T> root) {
        try (JsonParser parser = document.parser()) {
            Cursor cursor = new Cursor(parser, document, limits, problems);
            Reading reading = new Reading(cursor, limits, problems);
            cursor.start();
            T value = root.read(reading);
            cursor.finish();
            return reading.isRefused() ? null : value;
        }
    }
}
