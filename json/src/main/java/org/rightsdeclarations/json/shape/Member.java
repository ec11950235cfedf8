package org.rightsdeclarations.json.shape;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.type.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One member of an object in JSON.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param name the name
 * @param reader reads the value into a builder
 * @param writer writes name and value, or nothing if there is none
 */
record Member<T, B>(SerializableString name, Reader<B> reader, Writer<T> writer) {
    /** Reads a value into a builder; returns whether it could be built. */
    @FunctionalInterface
    interface Reader<B> {
        boolean read(Reading in, B builder);
    }

    /** Writes the value of an object after its name, or nothing. */
    @FunctionalInterface
    interface Writer<T> {
        void write(T object, SerializableString name, JsonGenerator out);
    }

    Member(String name, Reader<B> reader, Writer<T> writer) {
        this(new SerializedString(name), reader, writer);
    }

    static <V> void write(@Nullable V value, SerializableString name, JsonType<V> type, JsonGenerator out) {
        if (value != null) {
            out.writeName(name);
            type.write(value, out);
        }
    }
}
