package org.rightsdeclarations.json.source;

import org.rightsdeclarations.json.reading.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Writes down what a parser of an embedding system is at. */
public final class ParserReader {
    private ParserReader() {}

    /**
     * Goes through one value.
     *
     * @param parser a parser at the first token of a value, or before it; it is left at the last one
     * @param limits how far to go
     * @return what was read
     * @throws tools.jackson.core.JacksonException if the parser fails
     */
    public static Transcript transcribe(JsonParser parser, Limits limits) {
        JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        Transcript copy =
                new Transcript(parser.streamReadContext().pathAsPointer().toString(), limits);
        int depth = 0;
        if (token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT) {
            // Inside the object already, because the name of a class stood first in it.
            copy.at(0, 0, false);
            copy.open('{');
            depth++;
        }
        while (token != null) {
            TokenStreamLocation place = parser.currentTokenLocation();
            copy.at(place.getLineNr(), place.getColumnNr(), place.getByteOffset() >= 0);
            transcribe(token, parser, copy);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = depth == 0 ? null : parser.nextToken();
        }
        return copy;
    }

    private static void transcribe(JsonToken token, JsonParser parser, Transcript copy) {
        switch (token) {
            case START_OBJECT -> copy.open('{');
            case START_ARRAY -> copy.open('[');
            case END_OBJECT -> copy.close('}');
            case END_ARRAY -> copy.close(']');
            case PROPERTY_NAME -> copy.name(parser.currentName());
            case VALUE_EMBEDDED_OBJECT -> copy.literal(parser.getEmbeddedObject() == null ? "null" : Transcript.BINARY);
            case VALUE_STRING -> copy.string(parser.getString());
            case NOT_AVAILABLE -> throw new UnsupportedOperationException(Transcript.UNAVAILABLE);
            default -> copy.literal(parser.getString());
        }
    }
}
