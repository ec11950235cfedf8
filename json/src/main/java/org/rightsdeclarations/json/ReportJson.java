package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rightsdeclarations.problem.MissingValueException.require;

import java.io.IOException;
import java.io.OutputStream;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.shape.ReportShapes;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.writing.DocumentWriter;
import org.rightsdeclarations.problem.NodePlace;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as JSON: the format {@code rights-declaration-report/1}, for programs that show, count or keep what is wrong
 * with a document. Thread-safe.
 *
 * <pre>{@code
 * {
 *   "format": "rights-declaration-report/1",
 *   "language": "en",
 *   "more": 0,
 *   "totals": {"errors": 1, "warnings": 0, "infos": 0},
 *   "problems": [
 *     {
 *       "code": "json.unknown-member",
 *       "severity": "error",
 *       "pointer": "/titel",
 *       "line": 3,
 *       "column": 3,
 *       "message": "unknown field \"titel\"",
 *       "suggestion": "did you mean \"title\"?",
 *       "arguments": {"member": "titel", "suggested": "title"}
 *     }
 *   ],
 *   "unchecked": [{"kind": "anniversaries", "subjects": ["de"]}]
 * }
 * }</pre>
 *
 * <p>The members stand in this order. {@code more} counts the problems that were found beyond the limit, and are not
 * listed. {@code language} is the language of the words; {@code line} and {@code column} count from 1, a column being a
 * code point, and are left out where the position is not known; so are {@code suggestion} and {@code arguments} where
 * there are none. Where the document prints something there, {@code printedPlace} says so before the message, as
 * {@link Problem#getPrintedPlace()} gives it. A problem in a section or provision has {@code node}, an object of its
 * {@code address}, its first {@code words} and what in it the problem is about, {@code inside}, as {@link NodePlace}
 * tells them; what is empty is left out. By it, {@link Report#without} knows a problem of a report that was kept.
 * Arguments are unabridged, in the order of their names: numbers as numbers, everything else as the text that it
 * prints. Equal reports in one language are always the same bytes.
 *
 * <p>In a language that is written from right to left, such as Arabic, messages and suggestions stand between the
 * invisible characters U+2067 and U+2069, and what they quote between U+2068 or U+2066 and U+2069 (isolates of UAX #9),
 * so that a reader sees them rightly in a line of any direction.
 *
 * <p>{@code unchecked} tells {@linkplain Report#getUnchecked() what was not checked}, and is left out where all was.
 *
 * <p>What is read back equals what was written. In the language in which it was written it says the same; in others,
 * the codes that this version knows say what they always say, and other codes what was written. The methods without
 * {@link Layout} write compactly.
 */
public final class ReportJson {
    private ReportJson() {}

    /**
     * Reads a report.
     *
     * @param document the document in UTF-8; never changed
     * @return the report, in the language in which it was written
     * @throws InvalidReportException if anything is wrong with the document, with all of it
     */
    public static Report read(byte[] document) {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a report.
     *
     * @param document the document in UTF-8; never changed
     * @param options the limits, and the language in which an {@link InvalidReportException} speaks; its rules are for
     *     declarations and not run, and if it is lenient, unknown members are passed over
     * @return the report, in the language in which it was written
     * @throws InvalidReportException if anything is wrong with the document, with all of it
     */
    public static Report read(byte[] document, ReadOptions options) {
        return read(document, options, ReportShapes.REPORT);
    }

    /**
     * Reads a report.
     *
     * @param document the document
     * @return the report, in the language in which it was written
     * @throws InvalidReportException if anything is wrong with the document, with all of it
     */
    public static Report read(String document) {
        return read(document.getBytes(UTF_8));
    }

    /**
     * Reads one problem, as {@link #writeProblem} writes it. One that does not say its language is taken to be in
     * English.
     *
     * @param document the problem in UTF-8; never changed
     * @return the problem, in the language in which it was written
     * @throws InvalidReportException if anything is wrong with the document, with all of it
     */
    public static Problem readProblem(byte[] document) {
        return read(document, ReadOptions.STRICT, ReportShapes.PROBLEM);
    }

    private static <T> T read(byte[] document, ReadOptions options, JsonType<T> type) {
        DocumentReader.Outcome<T> outcome = DocumentReader.read(document, options.limits(), type, Rules.NONE);
        T value = outcome.value();
        if (value == null) {
            throw new InvalidReportException(outcome.report().in(options.locale()));
        }
        return value;
    }

    /**
     * Writes a report compactly.
     *
     * @param report the report, in the language in which it is to be written
     * @return the document in UTF-8
     */
    public static byte[] writeBytes(Report report) {
        return writeBytes(report, Layout.COMPACT);
    }

    /**
     * Writes a report.
     *
     * @param report the report, in the language in which it is to be written
     * @param layout how to lay it out
     * @return the document in UTF-8
     */
    public static byte[] writeBytes(Report report, Layout layout) {
        require(report, "report");
        require(layout, "layout");
        return DocumentWriter.write(report, ReportShapes.REPORT, layout == Layout.INDENTED);
    }

    /**
     * Writes a report compactly.
     *
     * @param report the report, in the language in which it is to be written
     * @return the document
     */
    public static String writeString(Report report) {
        return writeString(report, Layout.COMPACT);
    }

    /**
     * Writes a report.
     *
     * @param report the report, in the language in which it is to be written
     * @param layout how to lay it out
     * @return the document
     */
    public static String writeString(Report report, Layout layout) {
        return new String(writeBytes(report, layout), UTF_8);
    }

    /**
     * Writes a report compactly to a stream, which stays open.
     *
     * @param report the report, in the language in which it is to be written
     * @param out where to write the document in UTF-8
     * @throws IOException if the stream fails
     */
    public static void write(Report report, OutputStream out) throws IOException {
        out.write(writeBytes(report));
    }

    /**
     * Writes a report as one value of a larger document.
     *
     * @param report the report, in the language in which it is to be written
     * @param out where a value may stand; stays open, and is not flushed
     */
    public static void write(Report report, JsonGenerator out) {
        ReportShapes.REPORT.write(report, out);
    }

    /**
     * Writes a problem as one value of a larger document: as in a report, and with its {@code language} before the
     * message.
     *
     * @param problem the problem, in the language in which it is to be written
     * @param out where a value may stand; stays open, and is not flushed
     */
    public static void writeProblem(Problem problem, JsonGenerator out) {
        ReportShapes.PROBLEM.write(problem, out);
    }
}
