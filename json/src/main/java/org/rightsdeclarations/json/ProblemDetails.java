package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rightsdeclarations.problem.MissingValueException.require;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.report.DetailsMessages;
import org.rightsdeclarations.json.report.WrittenProblem;
import org.rightsdeclarations.json.writing.DocumentWriter;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import tools.jackson.core.JsonGenerator;

/**
 * A report as problem details for HTTP APIs (RFC 9457): the answer to a request whose document is refused. Immutable
 * and thread-safe: each {@code with} method returns a changed copy.
 *
 * <p>Refuse a document if {@link Report#hasErrors()}. Warnings and notes alone are no reason to refuse one: send their
 * report with the answer to a request that was granted, as {@link ReportJson} writes it. Details are made of any report
 * that is not clean all the same, for services that are stricter.
 *
 * <p>The members are {@code type}, {@code title}, {@code status}, {@code detail}, {@code instance} if there is one, and
 * {@code problems}: each with {@code code}, {@code severity}, {@code pointer}, {@code line}, {@code column},
 * {@code printedPlace}, {@code message} and {@code suggestion}, as in the format of {@link ReportJson}, but without
 * arguments, which repeat the document. A pointer is as RFC 6901 writes it in a JSON string, the same that
 * {@link org.rightsdeclarations.Declaration#at} takes, and not the fragment of a URI.
 *
 * <p>A mapper with {@link Jackson3Module} or {@link Jackson2Module} writes the same, so that a controller of Spring may
 * return the details:
 *
 * <pre>{@code
 * Report report = result.getReport();
 * if (report.hasErrors()) {
 *     ProblemDetails details = ProblemDetails.of(report);
 *     return ResponseEntity.status(details.getStatus())
 *             .contentType(MediaType.APPLICATION_PROBLEM_JSON)
 *             .header(HttpHeaders.CONTENT_LANGUAGE, details.getLanguage().toLanguageTag())
 *             .body(details);
 * }
 * }</pre>
 *
 * <p>Where a framework has a type of its own for the answer, that takes the members, here that of Spring:
 *
 * <pre>{@code
 * ProblemDetails details = ProblemDetails.of(report.in(request.getLocale()));
 * ProblemDetail answer = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(details.getStatus()), details.getDetail());
 * answer.setType(details.getType());
 * answer.setTitle(details.getTitle());
 * details.forEachExtension(answer::setProperty);
 * }</pre>
 */
public final class ProblemDetails {
    /** The media type of {@link #writeBytes()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * The problem that a document is refused for what was found in it. It names the kind of problem and leads nowhere,
     * as RFC 9457 allows: this library serves nothing.
     */
    public static final URI TYPE = URI.create("tag:rightsdeclarations.org,2026:unsound-declaration");

    /** The name of the extension that lists what is wrong. */
    private static final String PROBLEMS = "problems";

    /** Unprocessable Content (RFC 9110, 15.5.21). */
    private static final int DEFAULT_STATUS = 422;

    private final Report report;
    private final int status;
    private final @Nullable URI instance;

    private ProblemDetails(Report report, int status, @Nullable URI instance) {
        this.report = report;
        this.status = status;
        this.instance = instance;
    }

    /**
     * One problem, of types that every mapper can write.
     *
     * @param code the code
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param pointer the value in the document, as a JSON Pointer; empty for the document itself
     * @param line the line from 1, or null if there is no position
     * @param column the column from 1, in code points, or null if there is no position
     * @param printedPlace where it is by what the document itself prints, as in {@code § 5, Abs. 2}, or null if nothing
     *     is printed there
     * @param message what is wrong, in the language of the reader
     * @param suggestion what may help, or null
     */
    @SuppressWarnings("exports") // an annotation that no host needs
    public record Entry(
            String code,
            String severity,
            String pointer,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String printedPlace,
            String message,
            @Nullable String suggestion) {
        /**
         * Creates an entry.
         *
         * @param code the code
         * @param severity how much it matters
         * @param pointer the value in the document
         * @param line the line, or null
         * @param column the column, or null
         * @param printedPlace where it is by what the document prints, or null
         * @param message what is wrong
         * @param suggestion what may help, or null
         */
        public Entry {
            require(code, "code");
            require(severity, "severity");
            require(pointer, "pointer");
            require(message, "message");
        }

        static Entry of(Problem problem) {
            WrittenProblem written = WrittenProblem.of(problem, false);
            return new Entry(
                    written.code(),
                    written.severity().toString(),
                    written.pointer(),
                    written.line(),
                    written.column(),
                    written.printedPlace(),
                    written.message(),
                    written.suggestion());
        }

        byte[] writeBytes() {
            return DocumentWriter.write(this::write, false);
        }

        void write(JsonGenerator out) {
            out.writeStartObject();
            out.writeStringProperty("code", code);
            out.writeStringProperty("severity", severity);
            out.writeStringProperty("pointer", pointer);
            if (line != null && column != null) {
                out.writeNumberProperty("line", line);
                out.writeNumberProperty("column", column);
            }
            if (printedPlace != null) {
                out.writeStringProperty("printedPlace", printedPlace);
            }
            out.writeStringProperty("message", message);
            if (suggestion != null) {
                out.writeStringProperty("suggestion", suggestion);
            }
            out.writeEndObject();
        }
    }

    /**
     * Returns the details of a report with status 422, Unprocessable Content: the request is well-formed, and so may be
     * the JSON; what it says is refused. Whether it is to be refused is for the caller to say, as by
     * {@link Report#hasErrors()}: warnings alone have this status, too. It tells the answer apart from the 400 that
     * frameworks answer by themselves to requests that they cannot parse.
     *
     * @param report why it is refused, in the language of the reader
     * @return the details
     * @throws IllegalArgumentException if nothing is wrong
     */
    public static ProblemDetails of(Report report) {
        if (require(report, "report").isClean()) {
            throw new IllegalArgumentException("report must have a problem - but was: " + report);
        }
        return new ProblemDetails(report, DEFAULT_STATUS, null);
    }

    /**
     * Sets the status.
     *
     * @param changed the status code of HTTP, 100 to 599
     * @return the changed copy
     * @throws IllegalArgumentException if {@code changed} is out of range
     */
    public ProblemDetails withStatus(int changed) {
        if (changed < 100 || changed > 599) {
            throw new IllegalArgumentException("status must be 100 to 599 - but was: " + changed);
        }
        return new ProblemDetails(report, changed, instance);
    }

    /**
     * Says which occurrence of the problem it is.
     *
     * @param changed the address of the occurrence, such as the path of the request
     * @return the changed copy
     */
    public ProblemDetails withInstance(URI changed) {
        return new ProblemDetails(report, status, require(changed, "instance"));
    }

    /**
     * The kind of problem.
     *
     * @return {@link #TYPE}
     */
    public URI getType() {
        return TYPE;
    }

    /**
     * What kind of problem it is, in the language of the report.
     *
     * @return one line, the same for all reports
     */
    public String getTitle() {
        return DetailsMessages.title(report);
    }

    /**
     * How much was found, in the language of the report.
     *
     * @return one line
     */
    public String getDetail() {
        return DetailsMessages.detail(report);
    }

    /**
     * The status code of HTTP.
     *
     * @return 100 to 599; 422 by default
     */
    public int getStatus() {
        return status;
    }

    /**
     * The occurrence.
     *
     * @return its address, or empty if none was given
     */
    public Optional<URI> getInstance() {
        return Optional.ofNullable(instance);
    }

    /**
     * The language of all words, for the field {@code Content-Language} of the answer.
     *
     * @return the language of the reader, or English for one that has no messages
     */
    public Locale getLanguage() {
        return WrittenProblem.spoken(report.getLocale());
    }

    /**
     * What is wrong.
     *
     * @return the problems in document order, unmodifiable
     */
    public List<Entry> getProblems() {
        return report.getProblems().stream().map(Entry::of).toList();
    }

    /**
     * Hands over the members beside those of the standard.
     *
     * @param host takes a name and a value, which is made of lists, records, texts and numbers
     */
    public void forEachExtension(BiConsumer<String, Object> host) {
        host.accept(PROBLEMS, getProblems());
    }

    /**
     * Writes the details compactly.
     *
     * @return the details in UTF-8
     */
    public byte[] writeBytes() {
        return writeBytes(Layout.COMPACT);
    }

    /**
     * Writes the details.
     *
     * @param layout how to lay them out
     * @return the details in UTF-8
     */
    public byte[] writeBytes(Layout layout) {
        require(layout, "layout");
        return DocumentWriter.write(this::write, layout == Layout.INDENTED);
    }

    /**
     * Writes the details compactly.
     *
     * @return the details
     */
    public String writeString() {
        return new String(writeBytes(), UTF_8);
    }

    /**
     * Writes the details as one value of a larger document.
     *
     * @param out where a value may stand; stays open, and is not flushed
     */
    public void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("type", TYPE.toString());
        out.writeStringProperty("title", getTitle());
        out.writeNumberProperty("status", status);
        out.writeStringProperty("detail", getDetail());
        if (instance != null) {
            out.writeStringProperty("instance", instance.toASCIIString());
        }
        out.writeArrayPropertyStart(PROBLEMS);
        getProblems().forEach(problem -> problem.write(out));
        out.writeEndArray();
        out.writeEndObject();
    }
}
