package org.rightsdeclarations.json.shape;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
final class BooleanType implements JsonType<Boolean> {
    static final BooleanType BOOLEAN = new BooleanType();

    private BooleanType() {}

    @Override
    public @Nullable Boolean read(Reading in) {
        if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
            return in.token() == JsonToken.VALUE_TRUE;
        }
        in.wrongType("boolean");
        return null;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}
