package org.rightsdeclarations.json.type;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.mistake.Fragment.Literal;
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
        in.misfits().wrongType("boolean", this);
        return null;
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        return switch (found.toString()) {
            case "true", "True", "TRUE", "yes", "1" -> Optional.of(new Literal("true"));
            case "false", "False", "FALSE", "no", "0" -> Optional.of(new Literal("false"));
            default -> Optional.empty();
        };
    }

    @Override
    public Object example() {
        return new Literal("true");
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}
