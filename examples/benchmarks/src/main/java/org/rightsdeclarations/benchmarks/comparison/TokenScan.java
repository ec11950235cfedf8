package org.rightsdeclarations.benchmarks.comparison;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What reading JSON costs if nothing is made of it: Jackson's parser goes over all tokens. */
final class TokenScan {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenScan() {}

    /** Returns how many tokens there are. */
    static Integer tokens(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens;
        }
    }

    /** Returns how many characters all names and texts have. */
    static Integer strings(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            int length = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME
                        ? parser.getString().length()
                        : 0;
            }
            return length;
        }
    }
}
