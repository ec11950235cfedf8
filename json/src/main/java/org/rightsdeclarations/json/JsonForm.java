package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.shape.Forms;
import org.rightsdeclarations.json.source.ParserReader;
import org.rightsdeclarations.json.source.Text;
import org.rightsdeclarations.json.source.Transcript;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.writing.DocumentWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How one type of the model looks as JSON: reads and writes a part alone, such as a clause that an embedding system
 * keeps by itself. Immutable and thread-safe.
 *
 * <pre>{@code
 * JsonForm<Commitment> form = JsonForm.of(Commitment.class);
 * String json = form.writeString(commitment);
 * Commitment same = form.read(json).orElseThrow();
 * }</pre>
 *
 * <p>A part looks as it does inside a declaration. A {@link org.rightsdeclarations.Declaration} and an
 * {@link org.rightsdeclarations.catalogue.InstrumentCatalogue} are whole documents and say their format, as
 * {@link DeclarationJson} and {@link CatalogueJson} write them.
 *
 * <p>Parsers and generators of Jackson 3 can be in the middle of something larger. Of a parser, one value is read:
 * pointers and positions of problems are those of its document. A parser that counts bytes counts a byte order mark as
 * three columns of the first line, and does not tell a letter from its escape: columns behind an escaped letter beyond
 * ASCII are too small.
 *
 * @param <T> the type
 */
public final class JsonForm<T> {
    private final Class<T> javaType;
    private final JsonType<T> form;

    private JsonForm(Class<T> javaType, JsonType<T> form) {
        this.javaType = javaType;
        this.form = form;
    }

    /**
     * Returns the form of a type.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @return the form
     * @throws IllegalArgumentException if the type has no form of its own
     */
    public static <T> JsonForm<T> of(Class<T> type) {
        return Forms.find(type)
                .map(form -> new JsonForm<>(type, form))
                .orElseThrow(() -> new IllegalArgumentException(
                        "type must be one with a JSON form, such as Clause - but was: " + type.getName()));
    }

    /** Returns the form of entries of a catalogue about one type. */
    @SuppressWarnings("unchecked") // there is no other class of entries
    static JsonForm<CatalogueEntry<?>> ofEntries(Class<?> value) {
        return new JsonForm<>((Class<CatalogueEntry<?>>) (Class<?>) CatalogueEntry.class, Forms.entriesOf(value));
    }

    /**
     * The types that have a form: those of the model, their values, and those of catalogues.
     *
     * @return the classes in a fixed order, the declaration first; unmodifiable
     */
    public static Set<Class<?>> types() {
        return Forms.types();
    }

    /**
     * The type.
     *
     * @return its class
     */
    public Class<T> getType() {
        return javaType;
    }

    /**
     * Reads a value strictly, by the standard rules.
     *
     * @param json the value in UTF-8; never changed
     * @return the value and the report
     */
    public ReadResult<T> read(byte[] json) {
        return read(json, ReadOptions.STRICT);
    }

    /**
     * Reads a value.
     *
     * @param json the value in UTF-8; never changed
     * @param options how to read it
     * @return the value and the report
     */
    public ReadResult<T> read(byte[] json, ReadOptions options) {
        return result(DocumentReader.read(json, options.limits(), form, options.rules()), options);
    }

    /**
     * Reads a value strictly, by the standard rules.
     *
     * @param json the value
     * @return the value and the report
     */
    public ReadResult<T> read(String json) {
        return read(json, ReadOptions.STRICT);
    }

    /**
     * Reads a value.
     *
     * @param json the value
     * @param options how to read it
     * @return the value and the report
     */
    public ReadResult<T> read(String json, ReadOptions options) {
        return result(Text.read(json, options.limits(), form, options.rules()), options);
    }

    /**
     * Reads the value that a parser is at, strictly and by the standard rules.
     *
     * @param parser a parser at the first token of the value, or before it; it is left at the last one
     * @return the value and the report
     * @throws tools.jackson.core.JacksonException if the parser fails, because what it reads is no JSON
     */
    public ReadResult<T> read(JsonParser parser) {
        return read(parser, ReadOptions.STRICT);
    }

    /**
     * Reads the value that a parser is at.
     *
     * @param parser a parser at the first token of the value, or before it; it is left at the last one
     * @param options how to read it
     * @return the value and the report
     * @throws tools.jackson.core.JacksonException if the parser fails, because what it reads is no JSON
     */
    public ReadResult<T> read(JsonParser parser, ReadOptions options) {
        return result(
                ParserReader.transcribe(parser, options.limits()).read(options.limits(), form, options.rules()),
                options);
    }

    /** The classes by which a mapper may ask for values: the type, and the generated one that an object of it has. */
    @SuppressWarnings("unchecked") // whatever is read is of both
    List<Class<T>> classes() {
        boolean isOfModel = javaType.isSealed() && !javaType.isInterface();
        Stream<Class<?>> generated = isOfModel ? Stream.of(javaType.getPermittedSubclasses()) : Stream.empty();
        return Stream.concat(Stream.of(javaType), generated.map(known -> (Class<T>) known))
                .toList();
    }

    /**
     * Reads a value that need not keep the rules; if it is not sound, its report tells of those that it breaks, too.
     */
    T readOrThrow(Transcript copy, ReadOptions options) {
        T sound = copy.read(options.limits(), form, Rules.NONE).value();
        return sound != null
                ? sound
                : result(copy.read(options.limits(), form, options.rules()), options)
                        .orElseThrow();
    }

    private ReadResult<T> result(DocumentReader.Outcome<T> outcome, ReadOptions options) {
        return new ReadResult<>(outcome.value(), outcome.report().in(options.locale()));
    }

    /**
     * Writes a value compactly.
     *
     * @param value the value
     * @return the value in UTF-8
     */
    public byte[] writeBytes(T value) {
        return writeBytes(value, Layout.COMPACT);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param layout how to lay it out
     * @return the value in UTF-8
     */
    public byte[] writeBytes(T value, Layout layout) {
        require(value, "value");
        require(layout, "layout");
        return DocumentWriter.write(value, form, layout == Layout.INDENTED);
    }

    /**
     * Writes a value compactly.
     *
     * @param value the value
     * @return the value
     */
    public String writeString(T value) {
        return writeString(value, Layout.COMPACT);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param layout how to lay it out
     * @return the value
     */
    public String writeString(T value, Layout layout) {
        return new String(writeBytes(value, layout), UTF_8);
    }

    /**
     * Writes a value to where a generator is. The generator stays open.
     *
     * @param value the value
     * @param out a generator that can take a value; how it lays it out is its affair
     * @throws tools.jackson.core.JacksonException if the generator fails
     */
    public void write(T value, JsonGenerator out) {
        require(value, "value");
        require(out, "out");
        form.write(value, out);
    }

    /** Returns the name of the type. */
    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
