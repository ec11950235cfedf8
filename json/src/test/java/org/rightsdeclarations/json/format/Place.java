package org.rightsdeclarations.json.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A member of an object, or an item of an array if it has no name. */
record Place(JsonNode parent, String name, int index) {
    /** Lists all places of a document but its root. */
    static List<Place> of(JsonNode document) {
        List<Place> places = new ArrayList<>();
        collect(document, places);
        return places;
    }

    private static void collect(JsonNode parent, List<Place> places) {
        if (parent.isObject()) {
            parent.propertyNames().forEach(name -> places.add(new Place(parent, name, -1)));
        }
        for (int i = 0; parent.isArray() && i < parent.size(); i++) {
            places.add(new Place(parent, "", i));
        }
        parent.forEach(child -> collect(child, places));
    }

    JsonNode value() {
        return index < 0 ? parent.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(index, value);
        }
    }

    void remove() {
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else if (parent instanceof ArrayNode array) {
            array.remove(index);
        }
    }

    /** Gives a member another name, unless there is one of that name. */
    void rename(String other) {
        if (parent instanceof ObjectNode object && !object.has(other)) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            object.removeAll();
            members.forEach(
                    member -> object.set(member.getKey().equals(name) ? other : member.getKey(), member.getValue()));
        }
    }
}
