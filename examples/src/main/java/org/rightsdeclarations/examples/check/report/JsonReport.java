package org.rightsdeclarations.examples.check.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.json.ReportJson;
import org.rightsdeclarations.problem.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A report for programs: one JSON object of the format {@value #FORMAT}, in ASCII, with
 *
 * <ul>
 *   <li>{@code files}: for a file of one document, its {@code path} and its {@code report}, a {@link ReportJson}; for
 *       one of many documents, its {@code path}, under {@code lines} the {@code line} and {@code report} of each that
 *       is not clean, and how many {@code documents} it has and how many are {@code clean};
 *   <li>{@code unread}: the {@code path} of what could not be read, and the {@code reason};
 *   <li>{@code totals}: how many {@code files}, {@code unread}, {@code documents}, {@code clean}, {@code withProblems}
 *       and {@code withErrors} there are, how many {@code errors}, {@code warnings} and {@code infos}, and how many
 *       warnings and infos are left out as {@code accepted};
 *   <li>{@code codes}: the {@code code}, {@code severity} and {@code count} of each kind of problem, errors first.
 * </ul>
 */
public final class JsonReport implements Presentation {
    public static final String FORMAT = "rights-declaration-check/1";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // No pipe or terminal on the way can spoil ASCII, and halves of surrogate pairs in a path can be said in
            // it.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final PrintStream out;
    private final JsonGenerator json;
    private final List<Unread> passed = new ArrayList<>();

    /** The lines that were checked of the file that was begun. */
    private long documents;

    private long clean;

    public JsonReport(PrintStream out) {
        this.out = out;
        this.json = generator(new OutputStreamWriter(out, US_ASCII));
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeArrayPropertyStart("files");
    }

    private static JsonGenerator generator(Writer target) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    }

    @Override
    public void begin(Path file) {
        documents = 0;
        clean = 0;
        json.writeStartObject();
        json.writeStringProperty("path", file.toString());
        json.writeArrayPropertyStart("lines");
    }

    @Override
    public Runnable prepare(CheckedDocument document) {
        if (document.isLine() && document.report().isClean()) {
            return () -> {
                documents++;
                clean++;
            };
        }
        String entry = entry(document);
        return () -> {
            documents++;
            json.writeRawValue(entry);
            json.flush();
        };
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeNumberProperty("documents", documents);
        json.writeNumberProperty("clean", clean);
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void pass(Unread unread) {
        passed.add(unread);
    }

    @Override
    public void finish(Totals totals) {
        json.writeEndArray();
        json.writeArrayPropertyStart("unread");
        for (Unread unread : passed) {
            json.writeStartObject();
            json.writeStringProperty("path", unread.path().toString());
            json.writeStringProperty("reason", unread.reason(Locale.ENGLISH));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("files", totals.files());
        json.writeNumberProperty("unread", totals.unread());
        json.writeNumberProperty("documents", totals.documents());
        json.writeNumberProperty("clean", totals.clean());
        json.writeNumberProperty("withProblems", totals.withProblems());
        json.writeNumberProperty("withErrors", totals.withErrors());
        json.writeNumberProperty("errors", totals.count(Severity.ERROR));
        json.writeNumberProperty("warnings", totals.count(Severity.WARNING));
        json.writeNumberProperty("infos", totals.count(Severity.INFO));
        json.writeNumberProperty("accepted", totals.accepted());
        json.writeEndObject();
        json.writeArrayPropertyStart("codes");
        for (Totals.Kind kind : totals.kinds()) {
            json.writeStartObject();
            json.writeStringProperty("code", kind.code());
            json.writeStringProperty("severity", kind.severity().toString());
            json.writeNumberProperty("count", kind.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {
        json.close();
        out.println();
    }

    private static String entry(CheckedDocument document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator entry = generator(text)) {
            entry.writeStartObject();
            if (document.isLine()) {
                entry.writeNumberProperty("line", document.line());
            } else {
                entry.writeStringProperty("path", document.path().toString());
            }
            entry.writeName("report");
            ReportJson.write(document.report(), entry);
            entry.writeEndObject();
        }
        return text.toString();
    }
}
