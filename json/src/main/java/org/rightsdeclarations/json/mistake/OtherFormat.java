package org.rightsdeclarations.json.mistake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Recognises JSON that is something else, by names that only it has at its root. */
public final class OtherFormat {
    private static final Map<String, String> BY_NAME = byName();

    private OtherFormat() {}

    private static Map<String, String> byName() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("akomaNtoso", "Akoma Ntoso");
        formats.put("openapi", "OpenAPI");
        formats.put("swagger", "OpenAPI");
        formats.put("asyncapi", "AsyncAPI");
        formats.put("@context", "JSON-LD");
        formats.put("@graph", "JSON-LD");
        formats.put("runs", "SARIF");
        formats.put("features", "GeoJSON");
        formats.put("geometry", "GeoJSON");
        formats.put("coordinates", "GeoJSON");
        formats.put("$defs", "JSON Schema");
        formats.put("properties", "JSON Schema");
        formats.put("definitions", "JSON Schema");
        formats.put("dependencies", "package.json");
        return formats;
    }

    /**
     * Recognises a document.
     *
     * @param names names that it has
     * @return the name of its format, the same in all languages; empty if it is none of those that are known
     */
    public static Optional<String> of(Collection<String> names) {
        return BY_NAME.entrySet().stream()
                .filter(format -> names.contains(format.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
