package org.rightsdeclarations.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Surrogates;
import org.rightsdeclarations.json.document.Document;
import org.rightsdeclarations.json.document.Original;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.document.StructureFinding;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.reading.ValueReader;

/** Documents that come as text: they are read as the bytes that they would be in UTF-8. */
public final class Text {
    private static final int BUFFER = 8192;

    private Text() {}

    /**
     * Reads a document.
     *
     * @param <T> what it becomes
     * @param text the document
     * @param limits how far to go
     * @param root reads the outermost value
     * @param rules finds problems in what was read
     * @return the value and the report, in English
     */
    public static <T> DocumentReader.Outcome<T> read(
            String text, Limits limits, ValueReader<T> root, Rules<? super T> rules) {
        return read(text, null, limits, root, rules);
    }

    static <T> DocumentReader.Outcome<T> read(
            String text, @Nullable Original original, Limits limits, ValueReader<T> root, Rules<? super T> rules) {
        int half = Surrogates.firstHalf(text);
        if (half < 0) {
            return DocumentReader.read(new Document(text.getBytes(UTF_8), original), limits, root, rules);
        }
        // What has no bytes in UTF-8 is reported at the place that it would have.
        byte[] before = text.substring(0, half).getBytes(UTF_8);
        Map<String, String> found = Map.of("found", String.format("\\u%04X", (int) text.charAt(half)));
        return DocumentReader.refuse(
                new Document(before, original),
                new StructureFinding(StructureCode.LONE_SURROGATE, before.length, found));
    }

    /**
     * Reads a text to its end, or until it must be too large: a character takes a byte or more.
     *
     * @param reader where the text comes from
     * @param limits how far to go
     * @return the text, or a beginning of it that is too large
     * @throws IOException if the reader fails
     */
    public static String readAll(Reader reader, Limits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int n = reader.read(buffer);
                n >= 0 && text.length() <= limits.get(Limit.DOCUMENT_BYTES);
                n = reader.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }
}
