package org.rightsdeclarations.json.type;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
public final class BooleanType implements JsonType<Boolean> {
    public static final BooleanType BOOLEAN = new BooleanType();

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
