package org.rightsdeclarations.json.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.json.format.Field.Need;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An example of each field of each type, taken from a document that has them all and cut so that it is short. */
final class Examples {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The most fields of an object in an example, unless more must be there. */
    private static final int MOST_FIELDS = 3;

    /** The most characters of a text of which all languages are shown; inside an object, there is no room. */
    private static final int SHORT = 60;

    private final Map<String, JsonNode> found = new HashMap<>();

    /** Adds the examples of a document, for fields that have none yet. */
    Examples and(ObjectType root, JsonNode document) {
        collect(root, document);
        return this;
    }

    private void collect(ObjectType type, JsonNode object) {
        for (Field field : type.fields()) {
            if (field.value() instanceof Field.AnyString any) {
                found.putIfAbsent(key(type, field), NODES.stringNode(any.example()));
            }
            JsonNode value = object.get(field.name());
            if (value != null) {
                found.putIfAbsent(
                        key(type, field), field.isList() ? firstOf(field, value, SHORT) : cut(field, value, SHORT));
                if (field.value() instanceof Field.Nested nested) {
                    (field.isList() ? value : NODES.arrayNode().add(value)).forEach(one -> collect(nested.type(), one));
                }
            }
        }
    }

    private static String key(ObjectType type, Field field) {
        return type.name() + "." + field.name();
    }

    /** Returns the example of a field, as a list if it is one. */
    JsonNode of(ObjectType type, Field field) {
        return Objects.requireNonNull(found.get(key(type, field)), () -> "no example of " + key(type, field));
    }

    /** Short values make a list of all of them, others of the first. */
    private static ArrayNode firstOf(Field field, JsonNode items, int longest) {
        ArrayNode list = NODES.arrayNode();
        for (JsonNode item : items) {
            if (list.isEmpty() || item.isString()) {
                list.add(cut(field, item, longest));
            }
        }
        return list;
    }

    private static JsonNode cut(Field field, JsonNode value, int longest) {
        if (field.value() instanceof Field.Nested nested) {
            return cut(nested.type(), value);
        }
        boolean isText = field.value() instanceof Field.Simple simple && simple.type() instanceof ValueType.Text;
        if (isText && value.toString().length() > longest) {
            Map.Entry<String, JsonNode> first = value.properties().iterator().next();
            return NODES.objectNode().set(first.getKey(), first.getValue());
        }
        return value;
    }

    /** Keeps what must be there, and then a few more fields that hold no objects. */
    private static ObjectNode cut(ObjectType type, JsonNode object) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        boolean hasAlternative = type.alternatives().isEmpty();
        int more = MOST_FIELDS
                - type.names(Need.REQUIRED).size()
                - type.names(Need.CHOICE).size();
        for (Field field : type.fields()) {
            JsonNode value = object.get(field.name());
            boolean isAlternative = !hasAlternative && type.alternatives().contains(field.name());
            boolean isPlain = !(field.value() instanceof Field.Nested);
            if (value == null) {
                continue;
            }
            if (field.need() != Need.OPTIONAL || isAlternative || (isPlain && more > 0)) {
                kept.put(field.name(), field.isList() ? firstOf(field, value, 0) : cut(field, value, 0));
                hasAlternative |= isAlternative;
                more -= field.need() == Need.OPTIONAL ? 1 : 0;
            }
        }
        ObjectNode cut = NODES.objectNode();
        kept.forEach(cut::set);
        return cut;
    }
}
