package org.rightsdeclarations.json.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.rightsdeclarations.json.reading.Limits;

/** Writes down what a parser of Jackson 2 is at, as {@link ParserReader} does for one of Jackson 3. */
public final class Parser2Reader {
    private Parser2Reader() {}

    /**
     * Goes through one value.
     *
     * @param parser a parser at the first token of a value; it is left at the last one
     * @param limits how far to go
     * @return what was read
     * @throws IOException if the parser fails
     */
    public static Transcript transcribe(JsonParser parser, Limits limits) throws IOException {
        Transcript copy =
                new Transcript(parser.getParsingContext().pathAsPointer().toString(), limits);
        int depth = 0;
        JsonToken token = parser.currentToken();
        if (token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT) {
            // Inside the object already, because the name of a class stood first in it.
            copy.at(0, 0, false);
            copy.open('{');
            depth++;
        }
        while (token != null) {
            JsonLocation place = parser.currentTokenLocation();
            copy.at(place.getLineNr(), place.getColumnNr(), place.getByteOffset() >= 0);
            transcribe(token, parser, copy);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = depth == 0 ? null : parser.nextToken();
        }
        return copy;
    }

    private static void transcribe(JsonToken token, JsonParser parser, Transcript copy) throws IOException {
        switch (token) {
            case START_OBJECT -> copy.open('{');
            case START_ARRAY -> copy.open('[');
            case END_OBJECT -> copy.close('}');
            case END_ARRAY -> copy.close(']');
            case FIELD_NAME -> copy.name(parser.currentName());
            case VALUE_EMBEDDED_OBJECT -> copy.literal(parser.getEmbeddedObject() == null ? "null" : Transcript.BINARY);
            case VALUE_STRING -> copy.string(parser.getText());
            case NOT_AVAILABLE -> throw new UnsupportedOperationException(Transcript.UNAVAILABLE);
            default -> copy.literal(parser.getText());
        }
    }
}
