package org.rightsdeclarations.json.writing;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.rightsdeclarations.json.type.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.RecyclerPool;
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
            .recyclerPool(new Buffers())
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
        Chunks chunks = new Chunks();
        try (JsonGenerator out = FACTORY.createGenerator(indented ? INDENTED : COMPACT, chunks)) {
            content.accept(out);
            if (indented) {
                out.writeRaw('\n');
            }
        }
        return chunks.joined();
    }

    /** What the generator writes at a time: most documents as a whole, which then is an array of the right size. */
    private static final class Chunks extends OutputStream {
        private final List<byte[]> chunks = new ArrayList<>(1);
        private int length;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int count) {
            chunks.add(Arrays.copyOfRange(bytes, start, start + count));
            length = Math.addExact(length, count);
        }

        byte[] joined() {
            if (chunks.size() == 1) {
                return chunks.get(0);
            }
            byte[] joined = new byte[length];
            int at = 0;
            for (byte[] chunk : chunks) {
                System.arraycopy(chunk, 0, joined, at, chunk.length);
                at += chunk.length;
            }
            return joined;
        }
    }

    /** Buffers for as many documents as are written at a time in most systems. */
    private static final class Buffers extends RecyclerPool.BoundedPoolBase<BufferRecycler> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 16;

        Buffers() {
            super(MOST);
        }

        @Override
        public BufferRecycler createPooled() {
            return new Buffer();
        }
    }

    /** A buffer that holds most documents. */
    private static final class Buffer extends BufferRecycler {
        private static final int BYTES = 64 << 10;

        @Override
        protected int byteBufferLength(int kind) {
            return kind == BYTE_WRITE_ENCODING_BUFFER ? BYTES : super.byteBufferLength(kind);
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
