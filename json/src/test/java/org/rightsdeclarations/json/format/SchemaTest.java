package org.rightsdeclarations.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void isMadeFromTheDescriptionsOfTheTypes(SchemaFile file) throws IOException {
        Path made = Files.writeString(
                Path.of("target", file.path().getFileName().toString()), SchemaFile.print(file.make()));

        assertThat(file.path())
                .as("the format has changed: copy json/%s to json/%s", made, file.path())
                .hasSameTextualContentAs(made);
    }

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void isGivenToHosts(SchemaFile file) throws IOException {
        assertThat(file.text()).isEqualTo(Files.readString(file.path()));
    }

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void isASchemaByItself(SchemaFile file) {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemas.validate(SchemaFile.parse(file.text()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void saysWhatEachFieldIsWithAnExample(SchemaFile file) {
        JsonNode schema = SchemaFile.parse(file.text());

        for (ObjectType type : file.type().reachable()) {
            JsonNode object = type == file.type() ? schema : schema.get("$defs").get(type.name());
            object.get("properties")
                    .properties()
                    .forEach(property -> assertThat(property.getValue().propertyNames())
                            .as(type.name() + "." + property.getKey())
                            .contains("title", "description", "examples"));
        }
    }

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void acceptsItsExamples(SchemaFile file) {
        JsonNode schema = SchemaFile.parse(file.text());
        Schema whole = file.schema();

        for (ObjectType type : file.type().reachable()) {
            String path = type == file.type() ? "" : "/$defs/" + type.name();
            JsonNode object = type == file.type() ? schema : schema.get("$defs").get(type.name());
            object.get("properties").properties().forEach(property -> {
                JsonNode examples = property.getValue().path("examples");
                Schema one = whole.getRefSchema(SchemaLocation.Fragment.of(path + "/properties/" + property.getKey()));
                examples.forEach(example -> assertThat(one.validate(example))
                        .as(type.name() + "." + property.getKey())
                        .isEmpty());
            });
        }
    }
}
