package org.example;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.io.StringReader;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.JsonForm;

/**
 * Lets JSON-B read and write a type in its own form. JSON-B goes by getters otherwise, and loses words without an
 * error.
 *
 * @param <T> the type
 */
public abstract class FormAdapter<T> implements JsonbAdapter<T, JsonValue> {
    private final JsonForm<T> form;

    private FormAdapter(Class<T> type) {
        this.form = JsonForm.of(type);
    }

    /** Returns a configuration for the types that this program keeps. */
    public static JsonbConfig config() {
        return new JsonbConfig().withAdapters(new OfDeclaration(), new OfClause());
    }

    @Override
    public JsonValue adaptToJson(T value) {
        try (JsonReader reader = Json.createReader(new StringReader(form.writeString(value)))) {
            return reader.readValue();
        }
    }

    @Override
    public T adaptFromJson(JsonValue json) {
        return form.read(json.toString()).orElseThrow();
    }

    /** JSON-B finds the type in the declaration of a class: each needs one. */
    private static final class OfDeclaration extends FormAdapter<Declaration> {
        private OfDeclaration() {
            super(Declaration.class);
        }
    }

    private static final class OfClause extends FormAdapter<Clause> {
        private OfClause() {
            super(Clause.class);
        }
    }
}
