package org.rightsdeclarations.json.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.description.Form;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.json.format.Field.Need;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a JSON Schema (draft 2020-12) of a format. */
final class SchemaMaker {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DEFINITIONS = "#/$defs/";

    /** The languages that an editor offers; any other may be written. */
    private static final List<String> OFFERED = List.of("ar", "en", "es", "fr", "ko", "ru", "zh");

    private final Examples examples;

    /** The forms of strings, in the order in which they are met. */
    private final Map<String, ObjectNode> values = new LinkedHashMap<>();

    private SchemaMaker(Examples examples) {
        this.examples = examples;
    }

    static ObjectNode schema(ObjectType root, String title, String id, Examples examples) {
        SchemaMaker maker = new SchemaMaker(examples);
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id);
        schema.setAll(maker.object(root).put("title", title));
        ObjectNode definitions = schema.putObject("$defs");
        root.reachable().stream()
                .filter(type -> type != root)
                .forEach(type -> definitions.set(type.name(), maker.object(type)));
        definitions.setAll(maker.values);
        return schema;
    }

    private ObjectNode object(ObjectType type) {
        ObjectNode object = named(type.title(), type.meaning()).put("type", "object");
        ObjectNode properties = object.putObject("properties");
        type.fields().forEach(field -> properties.set(field.name(), property(type, field)));
        List<String> needed = type.alternatives();
        List<String> required = needed.size() == 1 ? needed : type.names(Need.REQUIRED);
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
        if (!type.names(Need.CHOICE).isEmpty()) {
            ArrayNode choices = object.putArray("oneOf");
            type.names(Need.CHOICE).forEach(name -> choices.add(having(name)));
        }
        if (needed.size() > 1) {
            ArrayNode alternatives = object.putArray("anyOf");
            needed.forEach(name -> alternatives.add(isList(type, name) ? havingItems(name) : having(name)));
        }
        if (!type.companions().isEmpty()) {
            ObjectNode dependent = object.putObject("dependentRequired");
            type.companions().forEach((name, other) -> dependent.putArray(name).add(other));
        }
        return object.put("additionalProperties", false);
    }

    private static boolean isList(ObjectType type, String name) {
        return type.fields().stream().anyMatch(field -> field.name().equals(name) && field.isList());
    }

    private static ObjectNode having(String name) {
        ObjectNode having = NODES.objectNode();
        having.putArray("required").add(name);
        return having;
    }

    private static ObjectNode havingItems(String name) {
        ObjectNode having = having(name);
        having.putObject("properties").putObject(name).put("minItems", 1);
        return having;
    }

    private ObjectNode property(ObjectType type, Field field) {
        String grammar = grammar(field.value());
        String meaning = field.meaning() + (grammar.isEmpty() ? "" : " " + grammar);
        ObjectNode property = named(ObjectType.title(field.name().replace("$", "")), meaning);
        if (field.isList()) {
            ObjectNode items = value(field.value());
            property.put("type", "array").set("items", grammar.isEmpty() ? items : items.put("description", grammar));
            if (type.alternatives().equals(List.of(field.name()))) {
                property.put("minItems", 1);
            }
        } else if (field.value() instanceof Field.Nested) {
            property.putArray("allOf").add(value(field.value())); // beside "$ref", editors would show its description
        } else {
            property.setAll(value(field.value()));
        }
        property.putArray("examples").add(examples.of(type, field));
        return property;
    }

    /** How a value is written, for the field: editors show one description, and that of a field says more. */
    private static String grammar(Field.Value value) {
        ValueType<?> type = value instanceof Field.Simple simple ? simple.type() : ValueType.FLAG;
        if (type instanceof ValueType.Written<?> written) {
            return written.form().meaning();
        }
        return type instanceof ValueType.Labelling
                ? Texts.LABEL
                : type instanceof ValueType.Free<?> ? Texts.EXTENSIONS : "";
    }

    private ObjectNode value(Field.Value value) {
        if (value instanceof Field.Nested nested) {
            return reference(nested.type().name());
        } else if (value instanceof Field.Constant constant) {
            return NODES.objectNode().put("const", constant.text());
        } else if (value instanceof Field.Simple simple) {
            return value(simple.type());
        }
        return NODES.objectNode().put("type", "string").put("format", "uri-reference");
    }

    private ObjectNode value(ValueType<?> type) {
        if (type instanceof ValueType.WholeNumber number) {
            return NODES.objectNode()
                    .put("type", "integer")
                    .put("minimum", number.min())
                    .put("maximum", number.max());
        } else if (type instanceof ValueType.Flag) {
            return NODES.objectNode().put("type", "boolean");
        } else if (type instanceof ValueType.Written<?> written) {
            return string(written.form());
        }
        return type instanceof ValueType.Text ? text() : type instanceof ValueType.Labelling ? label() : extensions();
    }

    private static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", DEFINITIONS + name);
    }

    private ObjectNode string(Form form) {
        if (!values.containsKey(form.name())) {
            ObjectNode string = commented(form.meaning()).put("type", "string");
            if (form.maxLength() != Form.ANY_LENGTH) {
                string.put("maxLength", form.maxLength());
            }
            string.put("pattern", form.pattern());
            if (!form.words().isEmpty()) {
                ArrayNode words = string.putArray("anyOf");
                form.words()
                        .forEach((word, meaning) ->
                                words.addObject().put("const", word).put("description", meaning));
                words.addObject().put("description", "Any other word.");
            }
            values.put(form.name(), string);
        }
        return reference(form.name());
    }

    private ObjectNode text() {
        values.computeIfAbsent("text", name -> byLanguage(commented(Texts.TEXT), Form.WORDS));
        string(Form.LANGUAGE);
        string(Form.WORDS);
        return reference("text");
    }

    private ObjectNode label() {
        values.computeIfAbsent("label", name -> {
            ObjectNode label = commented(Texts.LABEL);
            label.putArray("anyOf").add(reference(Form.LABEL.name())).add(byLanguage(NODES.objectNode(), Form.LABEL));
            return label;
        });
        string(Form.LANGUAGE);
        string(Form.LABEL);
        return reference("label");
    }

    private static ObjectNode byLanguage(ObjectNode into, Form words) {
        into.put("type", "object").put("minProperties", 1).set("propertyNames", reference(Form.LANGUAGE.name()));
        ObjectNode offered = into.putObject("properties");
        for (String language : OFFERED) {
            String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
            offered.set(language, reference(words.name()).put("title", name));
        }
        into.set("additionalProperties", reference(words.name()));
        return into;
    }

    private ObjectNode extensions() {
        values.computeIfAbsent("extensions", name -> {
            ObjectNode any = commented(Texts.EXTENSIONS).put("type", "object");
            any.putObject("propertyNames").put("maxLength", Extensions.MAX_NAME_LENGTH);
            return any;
        });
        return reference("extensions");
    }

    private static ObjectNode commented(String meaning) {
        return NODES.objectNode().put("$comment", meaning);
    }

    private static ObjectNode named(String title, String description) {
        return NODES.objectNode().put("title", title).put("description", description);
    }
}
