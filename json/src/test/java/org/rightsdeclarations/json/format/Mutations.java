package org.rightsdeclarations.json.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes values and names of a document, each as somebody might who writes by hand, or by a program with a fault. */
final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> NAMES = List.of(
            "text",
            "title",
            "date",
            "event",
            "instrument",
            "occurrence",
            "words",
            "instance",
            "en",
            "en_GB",
            "x",
            "label",
            "clauses",
            "kind",
            "role",
            "id",
            "$schema",
            "format",
            "EN",
            "de-1996-1996",
            "paragraphs",
            "for",
            "every");

    private static final List<String> CHARACTERS = List.of(
            "\n",
            " ",
            "\u00a0",
            "\u0000",
            "\u2028",
            "\u3000",
            "\t",
            "\uD83D\uDD4A",
            "가",
            "0",
            "9",
            "a",
            "-",
            "/",
            "#",
            "~");

    private static final List<String> STRINGS = List.of(
            "2023",
            "2023-02-30",
            "2023-13",
            "0000",
            "2023~",
            "[..2023]",
            "2023-10-04/2023-10-07",
            "[..2023]/2024",
            "2023/2024~",
            "31/12/2026",
            "P1Y",
            "P0D",
            "P99999999999Y",
            "P1M1Y",
            "1Y",
            "#home",
            "#home/clause-1",
            "section-1/clause-01",
            "/sections/0",
            "en-GB-oed",
            "sl-rozaj-rozaj",
            "i-klingon",
            "i-nothing",
            "x-a",
            "a",
            "sha-256:00",
            "https://example.org/a b",
            "charter",
            "Charter",
            "house word",
            " charter",
            "(a)",
            "",
            "\uFEFF",
            "rights-declaration/1",
            "rights-declaration/2",
            "instrument-catalogue/1");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "75",
            "9999",
            "10000",
            "2147483647",
            "2147483648",
            "1.0",
            "1.5",
            "1e2",
            "99999999999999999999");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Makes one to three changes to a copy of a document. */
    JsonNode of(JsonNode document) {
        JsonNode copy = document.deepCopy();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            List<Place> places = Place.of(copy);
            if (!places.isEmpty()) {
                change(pick(places));
            }
        }
        return copy;
    }

    private void change(Place place) {
        JsonNode value = place.value();
        switch (random.nextInt(12)) {
            case 0 -> place.remove();
            case 1 -> place.rename(pick(NAMES));
            case 2 -> place.set(anyValue());
            case 3 -> place.set(NODES.nullNode());
            case 4 -> place.set(NODES.arrayNode().add(value));
            case 5 -> place.set(NODES.objectNode().set(pick(NAMES), value));
            case 6 -> place.set(emptied(value));
            case 7 -> place.set(lengthened(value));
            case 8 ->
                place.set(
                        value.isContainer() && !value.isEmpty()
                                ? value.iterator().next()
                                : anyValue());
            case 9 -> place.set(edited(value));
            case 10 -> place.set(reordered(value));
            default -> place.set(value.isObject() ? grafted(value) : rewritten(value));
        }
    }

    private JsonNode anyValue() {
        return switch (random.nextInt(8)) {
            case 0 -> number();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.arrayNode();
            case 3 -> NODES.objectNode();
            case 4 -> NODES.arrayNode().add(pick(STRINGS));
            case 5 -> NODES.objectNode().put("en", "We agree.");
            case 6 -> NODES.objectNode().set("title", NODES.objectNode().put("en", "Charter"));
            default -> NODES.stringNode(pick(STRINGS));
        };
    }

    private JsonNode number() {
        return NODES.numberNode(new BigDecimal(pick(NUMBERS)));
    }

    private static JsonNode emptied(JsonNode value) {
        return value.isArray() ? NODES.arrayNode() : value.isObject() ? NODES.objectNode() : NODES.stringNode("");
    }

    private JsonNode lengthened(JsonNode value) {
        if (value instanceof ArrayNode items && !items.isEmpty()) {
            return items.add(items.get(0).deepCopy());
        }
        String added = pick(CHARACTERS).repeat(1 + random.nextInt(150));
        return value.isString() ? NODES.stringNode(value.stringValue() + added) : value;
    }

    private JsonNode edited(JsonNode value) {
        if (!value.isString()) {
            return value.isNumber() ? number() : value;
        }
        String text = value.stringValue();
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        boolean isAtEnd = at == text.length();
        String rest =
                isAtEnd || random.nextBoolean() ? text.substring(at) : text.substring(text.offsetByCodePoints(at, 1));
        return NODES.stringNode(text.substring(0, at) + (random.nextBoolean() ? pick(CHARACTERS) : "") + rest);
    }

    private JsonNode reordered(JsonNode value) {
        if (value instanceof ArrayNode items) {
            List<JsonNode> shuffled = new ArrayList<>(items.values());
            Collections.shuffle(shuffled, random);
            return NODES.arrayNode().addAll(shuffled);
        }
        List<Map.Entry<String, JsonNode>> shuffled = new ArrayList<>(value.properties());
        Collections.shuffle(shuffled, random);
        ObjectNode object = NODES.objectNode();
        shuffled.forEach(member -> object.set(member.getKey(), member.getValue()));
        return value.isObject() ? object : value;
    }

    private JsonNode grafted(JsonNode value) {
        return value instanceof ObjectNode object ? object.set(pick(NAMES), anyValue()) : value;
    }

    private JsonNode rewritten(JsonNode value) {
        return value.isString() ? NODES.stringNode(pick(STRINGS)) : value;
    }

    private <V> V pick(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
