package org.rightsdeclarations.json.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdeclarations.json.CatalogueJson;
import org.rightsdeclarations.json.DeclarationJson;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A format, its schema, and the document that has an example of each of its fields. */
enum SchemaFile {
    DECLARATION("rights-declaration-1", "Rights declaration", "documents"),
    CATALOGUE("instrument-catalogue-1", "Instrument catalogue", "catalogue");

    /** A document may hold numbers and texts that a parser would refuse by itself. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "rightsdeclarations", "json");
    private static final String ID = "https://rightsdeclarations.org/schema/";

    private final String file;
    private final String title;
    private final String folder;

    SchemaFile(String name, String title, String folder) {
        this.file = name + ".schema.json";
        this.title = title;
        this.folder = folder;
    }

    ObjectType type() {
        return this == DECLARATION ? Formats.DECLARATION : Formats.CATALOGUE;
    }

    /** Where the schema is kept. */
    Path path() {
        return RESOURCES.resolve(file);
    }

    /** The schema as it is given to hosts. */
    String text() {
        return this == DECLARATION ? DeclarationJson.schema() : CatalogueJson.schema();
    }

    String id() {
        return ID + file;
    }

    Examples examples() {
        // What a catalogue shares with declarations may be shown by them.
        return new Examples()
                .and(type(), parse(new String(bytes(example()), UTF_8)))
                .and(DECLARATION.type(), parse(new String(bytes(DECLARATION.example()), UTF_8)));
    }

    private Path example() {
        return folder("valid").resolve("valid-every-member.json");
    }

    private Path folder(String verdict) {
        return Path.of("src", "test", "resources", folder, verdict);
    }

    /** All stored documents, valid and invalid. */
    List<byte[]> documents() {
        return Stream.concat(valid().stream(), in("invalid")).toList();
    }

    List<byte[]> valid() {
        return in("valid").toList();
    }

    private Stream<byte[]> in(String verdict) {
        try (Stream<Path> files = Files.list(folder(verdict))) {
            return files
                    .filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(SchemaFile::bytes)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode make() {
        return SchemaMaker.schema(type(), title, id(), examples());
    }

    /** What validates by the schema as it is given to hosts. */
    Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(), InputFormat.JSON);
    }

    static JsonNode parse(String document) {
        return MAPPER.readTree(document);
    }

    static String print(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
        return MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }
}
