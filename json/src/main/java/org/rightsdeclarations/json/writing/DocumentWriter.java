package org.rightsdeclarations.json.writing;

import java.util.function.Consumer;
import org.rightsdeclarations.json.type.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes whole documents. Thread-safe. */
public final class DocumentWriter {
    static final JsonFactory FACTORY = JsonFactory.builder()
            // An emoji is written as itself, not as two escapes.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            // What was written is handed on, whatever its size: the model has limits of its own.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();
    private static final ObjectWriteContext INDENTED = new Indented();

    private DocumentWriter() {}

    /**
     * Writes a document.
     *
     * @param <T> the Java type
     * @param value the value
     * @param type how it looks in JSON
     * @param indented whether it has line feeds and blanks
     * @return the document in UTF-8
     */
    public static <T> byte[] write(T value, JsonType<T> type, boolean indented) {
        return write(out -> type.write(value, out), indented);
    }

    /**
     * Writes a document.
     *
     * @param content writes its outermost value
     * @param indented whether it has line feeds and blanks
     * @return the document in UTF-8
     */
    public static byte[] write(Consumer<JsonGenerator> content, boolean indented) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator out = FACTORY.createGenerator(indented ? INDENTED : COMPACT, bytes)) {
                content.accept(out);
            }
            if (indented) {
                bytes.append('\n');
            }
            return bytes.toByteArray();
        }
    }

    /** Two blanks a level, line feeds on every system, and {@code []} for an empty array. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
