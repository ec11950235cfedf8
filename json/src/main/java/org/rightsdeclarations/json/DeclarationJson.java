package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rightsdeclarations.problem.MissingValueException.require;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.lines.Lines;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.shape.Shapes;
import org.rightsdeclarations.json.source.Text;
import org.rightsdeclarations.json.writing.DocumentWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Declarations as JSON: the format {@code rights-declaration/1}. Thread-safe.
 *
 * <p>Reading never fails for what a document holds. The {@link ReadResult} has every problem in document order, each
 * with a stable code, a JSON Pointer, line and column, and it has the declaration if its structure is sound, even if it
 * breaks rules. Rules whose findings may come from parts that could not be read wait until the errors are mended, and
 * the report says which. Writing keeps the order of members, leaves absent ones out, and gives the same bytes for equal
 * declarations.
 *
 * <p>A document is UTF-8, with or without a byte order mark. The methods without {@link ReadOptions} read strictly,
 * with the default limits; those without {@link Layout} write compactly. Parts alone are for {@link JsonForm}; a mapper
 * of databind learns all of it from {@link Jackson3Module} or {@link Jackson2Module}.
 */
public final class DeclarationJson {
    private DeclarationJson() {}

    /**
     * Reads a document.
     *
     * @param document the document in UTF-8; never changed
     * @return the declaration and the report
     */
    public static ReadResult<Declaration> read(byte[] document) {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a document.
     *
     * @param document the document in UTF-8; never changed
     * @param options how to read it
     * @return the declaration and the report
     */
    public static ReadResult<Declaration> read(byte[] document, ReadOptions options) {
        return result(DocumentReader.read(document, options.limits(), Shapes.DECLARATION, options.rules()), options);
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @return the declaration and the report
     */
    public static ReadResult<Declaration> read(String document) {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param options how to read it
     * @return the declaration and the report
     */
    public static ReadResult<Declaration> read(String document, ReadOptions options) {
        return result(Text.read(document, options.limits(), Shapes.DECLARATION, options.rules()), options);
    }

    /**
     * Reads a document from a stream, to the end of the stream or until it is too large. The stream stays open.
     *
     * @param document the document in UTF-8
     * @return the declaration and the report
     * @throws IOException if the stream fails
     */
    public static ReadResult<Declaration> read(InputStream document) throws IOException {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a document from a stream, to the end of the stream or until it is too large. The stream stays open.
     *
     * @param document the document in UTF-8
     * @param options how to read it
     * @return the declaration and the report
     * @throws IOException if the stream fails
     */
    public static ReadResult<Declaration> read(InputStream document, ReadOptions options) throws IOException {
        return read(document.readNBytes(options.limits().get(Limit.DOCUMENT_BYTES) + 1), options);
    }

    /**
     * Reads a document from a reader, to its end or until it is too large. The reader stays open.
     *
     * @param document the document
     * @return the declaration and the report
     * @throws IOException if the reader fails
     */
    public static ReadResult<Declaration> read(Reader document) throws IOException {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a document from a reader, to its end or until it is too large. The reader stays open.
     *
     * @param document the document
     * @param options how to read it
     * @return the declaration and the report
     * @throws IOException if the reader fails
     */
    public static ReadResult<Declaration> read(Reader document, ReadOptions options) throws IOException {
        return read(Text.readAll(document, options.limits()), options);
    }

    /**
     * Reads a document from a file.
     *
     * @param document the path of a file in UTF-8
     * @return the declaration and the report
     * @throws IOException if the file cannot be read
     */
    public static ReadResult<Declaration> read(Path document) throws IOException {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a document from a file.
     *
     * @param document the path of a file in UTF-8
     * @param options how to read it
     * @return the declaration and the report
     * @throws IOException if the file cannot be read
     */
    public static ReadResult<Declaration> read(Path document, ReadOptions options) throws IOException {
        require(document, "document");
        require(options, "options");
        try (InputStream in = Files.newInputStream(document)) {
            return read(in, options);
        }
    }

    /**
     * Reads the declaration that a parser of Jackson 3 is at, which may be in the middle of something larger.
     *
     * @param parser a parser at the first token of the declaration, or before it; it is left at the last one
     * @return the declaration and the report, whose pointers and positions are those of the parser's document
     * @throws tools.jackson.core.JacksonException if the parser fails, because what it reads is no JSON
     */
    public static ReadResult<Declaration> read(JsonParser parser) {
        return read(parser, ReadOptions.STRICT);
    }

    /**
     * Reads the declaration that a parser of Jackson 3 is at, which may be in the middle of something larger.
     *
     * @param parser a parser at the first token of the declaration, or before it; it is left at the last one
     * @param options how to read it
     * @return the declaration and the report, whose pointers and positions are those of the parser's document
     * @throws tools.jackson.core.JacksonException if the parser fails, because what it reads is no JSON
     */
    public static ReadResult<Declaration> read(JsonParser parser, ReadOptions options) {
        return JsonForm.of(Declaration.class).read(parser, options);
    }

    /**
     * Reads a stream of many documents, each on one line.
     *
     * @param lines the documents in UTF-8
     * @return a result for each line
     * @see #readLines(InputStream, ReadOptions)
     */
    public static Stream<LineResult> readLines(InputStream lines) {
        return readLines(lines, ReadOptions.STRICT);
    }

    /**
     * Reads a stream of many documents, each on one line (newline-delimited JSON, JSON Lines), one after another, when
     * their results are asked for. No more than one line is held, so a stream may be of any length.
     *
     * <p>A line ends at a line feed, or at a carriage return and a line feed; the last one may end with the stream.
     * Blank lines are passed over. A line that cannot be read, whatever is wrong with it, costs only itself: it has a
     * result that says so, like any other document, and the next line is read. One that is larger than a document may
     * be is refused without being held.
     *
     * <p>In a parallel stream, documents are read by several threads. It is for operations without an order, such as
     * counting: lines that are waiting for their turn are held.
     *
     * @param lines the documents in UTF-8; stays open. If it fails, the operation on the results ends with an
     *     {@link java.io.UncheckedIOException}
     * @param options how to read each document; the limits are those of one document
     * @return a result for each line that is not blank, in order
     */
    public static Stream<LineResult> readLines(InputStream lines, ReadOptions options) {
        require(lines, "lines");
        return Lines.of(lines, options.limits().get(Limit.DOCUMENT_BYTES)).map(line -> new LineResult(line, options));
    }

    /**
     * Reads a file of many documents, each on one line. The file is closed with the stream.
     *
     * @param lines the path of a file in UTF-8
     * @return a result for each line
     * @throws IOException if the file cannot be opened
     * @see #readLines(Path, ReadOptions)
     */
    public static Stream<LineResult> readLines(Path lines) throws IOException {
        return readLines(lines, ReadOptions.STRICT);
    }

    /**
     * Reads a file of many documents, each on one line, as {@link #readLines(InputStream, ReadOptions)} reads a stream.
     * The file is closed with the stream that is returned:
     *
     * <pre>{@code
     * try (Stream<LineResult> results = DeclarationJson.readLines(file, options)) {
     *     results.filter(line -> line.getResult().getReport().hasErrors()).forEach(System.out::println);
     * }
     * }</pre>
     *
     * @param lines the path of a file in UTF-8; if it cannot be read any further, the operation on the results ends
     *     with an {@link java.io.UncheckedIOException}
     * @param options how to read each document; the limits are those of one document
     * @return a result for each line that is not blank, in order; to be closed
     * @throws IOException if the file cannot be opened
     */
    public static Stream<LineResult> readLines(Path lines, ReadOptions options) throws IOException {
        require(options, "options");
        InputStream in = Files.newInputStream(require(lines, "lines"));
        return readLines(in, options).onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The JSON Schema of the format (draft 2020-12), for editors, and for validators of other systems. What it refuses,
     * {@code read} refuses; of what it accepts, {@code read} refuses a little, such as 30 February.
     *
     * @return the schema, the same for the whole of {@code rights-declaration/1}
     */
    public static String schema() {
        return Schema.DECLARATION.text();
    }

    static ReadResult<Declaration> result(DocumentReader.Outcome<Declaration> outcome, ReadOptions options) {
        return new ReadResult<>(outcome.value(), outcome.report().in(options.locale()));
    }

    /**
     * Writes a declaration compactly.
     *
     * @param declaration the declaration
     * @return the document in UTF-8
     */
    public static byte[] writeBytes(Declaration declaration) {
        return writeBytes(declaration, Layout.COMPACT);
    }

    /**
     * Writes a declaration.
     *
     * @param declaration the declaration
     * @param layout how to lay it out
     * @return the document in UTF-8
     */
    public static byte[] writeBytes(Declaration declaration, Layout layout) {
        require(declaration, "declaration");
        require(layout, "layout");
        return DocumentWriter.write(declaration, Shapes.DECLARATION, layout == Layout.INDENTED);
    }

    /**
     * Writes a declaration compactly.
     *
     * @param declaration the declaration
     * @return the document
     */
    public static String writeString(Declaration declaration) {
        return writeString(declaration, Layout.COMPACT);
    }

    /**
     * Writes a declaration.
     *
     * @param declaration the declaration
     * @param layout how to lay it out
     * @return the document
     */
    public static String writeString(Declaration declaration, Layout layout) {
        return new String(writeBytes(declaration, layout), UTF_8);
    }

    /**
     * Writes a declaration compactly to a stream, which stays open.
     *
     * @param declaration the declaration
     * @param out where to write the document in UTF-8
     * @throws IOException if the stream fails
     */
    public static void write(Declaration declaration, OutputStream out) throws IOException {
        write(declaration, out, Layout.COMPACT);
    }

    /**
     * Writes a declaration to a stream, which stays open.
     *
     * @param declaration the declaration
     * @param out where to write the document in UTF-8
     * @param layout how to lay it out
     * @throws IOException if the stream fails
     */
    public static void write(Declaration declaration, OutputStream out, Layout layout) throws IOException {
        out.write(writeBytes(declaration, layout));
    }

    /**
     * Writes a declaration compactly to a stream as one line: with a line feed at its end, and none before. The stream
     * stays open.
     *
     * @param declaration the declaration
     * @param out where to write the document in UTF-8
     * @throws IOException if the stream fails
     */
    public static void writeLine(Declaration declaration, OutputStream out) throws IOException {
        byte[] document = writeBytes(declaration);
        byte[] line = Arrays.copyOf(document, document.length + 1);
        line[document.length] = '\n';
        out.write(line);
    }

    /**
     * Writes many declarations to a stream, each as one line, for {@code readLines}. The stream stays open.
     *
     * @param declarations the declarations, taken one after another; not closed
     * @param out where to write the documents in UTF-8
     * @throws IOException if the stream fails, or what the declarations are read from
     */
    public static void writeLines(Stream<Declaration> declarations, OutputStream out) throws IOException {
        require(out, "out");
        try {
            declarations.forEachOrdered(declaration -> {
                try {
                    writeLine(declaration, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes a declaration to where a generator of Jackson 3 is. The generator stays open.
     *
     * @param declaration the declaration
     * @param out a generator that can take a value; how it lays it out is its affair
     * @throws tools.jackson.core.JacksonException if the generator fails
     */
    public static void write(Declaration declaration, JsonGenerator out) {
        require(declaration, "declaration");
        require(out, "out");
        Shapes.DECLARATION.write(declaration, out);
    }
}
