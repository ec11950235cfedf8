package org.rightsdeclarations.json.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Hands what was written to a generator of Jackson 2. */
public final class Generator2Writer {
    private Generator2Writer() {}

    /**
     * Writes a value to where a generator is.
     *
     * @param json the value, as {@link DocumentWriter} wrote it
     * @param out the generator, which lays it out in its own way
     * @throws IOException if the generator fails
     */
    public static void write(byte[] json, JsonGenerator out) throws IOException {
        try (JsonParser written = DocumentWriter.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = written.nextToken(); token != null; token = written.nextToken()) {
                switch (token) {
                    case START_OBJECT -> out.writeStartObject();
                    case START_ARRAY -> out.writeStartArray();
                    case END_OBJECT -> out.writeEndObject();
                    case END_ARRAY -> out.writeEndArray();
                    case PROPERTY_NAME -> writeName(Objects.requireNonNull(written.currentName()), out);
                    case VALUE_STRING -> writeString(written.getString(), out);
                    case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
                    case VALUE_NULL -> out.writeNull();
                    case VALUE_NUMBER_INT -> out.writeNumber(written.getBigIntegerValue());
                    default -> out.writeNumber(written.getDecimalValue());
                }
            }
        }
    }

    private static void writeName(String name, JsonGenerator out) throws IOException {
        if (hasEscapesOfItsOwn(out)) {
            out.writeFieldName(name);
        } else {
            out.writeFieldName(new SerializedString(name));
        }
    }

    /** Jackson 2 writes a plain string's emoji as two escapes, unless the text is prepared for it. */
    private static void writeString(String text, JsonGenerator out) throws IOException {
        if (hasEscapesOfItsOwn(out)) {
            out.writeString(text);
        } else {
            out.writeString(new SerializedString(text));
        }
    }

    private static boolean hasEscapesOfItsOwn(JsonGenerator out) {
        return out.getHighestEscapedChar() > 0 || out.getCharacterEscapes() != null;
    }
}
