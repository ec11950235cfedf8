package org.rightsdeclarations.examples.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A report for programs: one JSON object of the format {@value #FORMAT}. All members are always there, null if there is
 * nothing to say.
 */
final class JsonReport implements Presentation {
    static final String FORMAT = "rights-declarations-check/1";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // No pipe or terminal on the way can spoil ASCII, and halves of surrogate pairs can be said in it.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final PrintStream out;
    private final JsonGenerator json;

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
        json.writeArrayPropertyStart("problems");
        for (Problem problem : file.report()) {
            write(problem);
        }
        json.writeEndArray();
        json.writeBooleanProperty("cut", file.report().isCut());
        json.writeEndObject();
    }

    @Override
    public void finish(Totals totals) {
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

    private void write(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.getCode());
        json.writeStringProperty("severity", problem.getSeverity().toString());
        json.writeStringProperty("pointer", problem.getPointer());
        json.writeName("line");
        writeNumber(problem.getPosition().map(Position::line).orElse(null));
        json.writeName("column");
        writeNumber(problem.getPosition().map(Position::column).orElse(null));
        json.writeStringProperty("message", problem.getMessage());
        json.writeStringProperty("suggestion", problem.getSuggestion().orElse(null));
        json.writeObjectPropertyStart("arguments");
        problem.getArguments().forEach(this::writeArgument);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeNumber(@Nullable Integer number) {
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    private void writeArgument(String name, Object value) {
        json.writeName(name);
        if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number) {
            json.writeNumber(new BigDecimal(value.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
