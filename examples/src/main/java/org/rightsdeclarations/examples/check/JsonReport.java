package org.rightsdeclarations.examples.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.json.ReportJson;
import org.rightsdeclarations.problem.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** A report for programs: one JSON object of the format {@value #FORMAT}, with the {@link ReportJson} of each file. */
final class JsonReport implements Presentation {
    static final String FORMAT = "rights-declaration-check/1";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // No pipe or terminal on the way can spoil ASCII, and halves of surrogate pairs in a path can be said in
            // it.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final PrintStream out;
    private final JsonGenerator json;
    private final List<Unread> passed = new ArrayList<>();

    JsonReport(PrintStream out) {
        this.out = out;
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), new OutputStreamWriter(out, US_ASCII));
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeArrayPropertyStart("files");
    }

    @Override
    public void show(CheckedFile file) {
        json.writeStartObject();
        json.writeStringProperty("path", file.path().toString());
        json.writeName("report");
        ReportJson.write(file.report(), json);
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
            json.writeStringProperty("reason", unread.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("files", totals.files());
        json.writeNumberProperty("clean", totals.clean());
        json.writeNumberProperty("withProblems", totals.withProblems());
        json.writeNumberProperty("unread", totals.unread());
        json.writeNumberProperty("errors", totals.count(Severity.ERROR));
        json.writeNumberProperty("warnings", totals.count(Severity.WARNING));
        json.writeNumberProperty("infos", totals.count(Severity.INFO));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {
        json.close();
        out.println();
    }
}
