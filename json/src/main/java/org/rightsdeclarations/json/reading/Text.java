package org.rightsdeclarations.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.problem.Report;

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
     * @param judge judges it
     * @return the value and the report
     */
    public static <T> DocumentReader.Outcome<T> read(String text, Limits limits, ValueReader<T> root, Judge<T> judge) {
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            return refuse(text.substring(0, lone), String.format("\\u%04X", (int) text.charAt(lone)), judge.locale());
        }
        byte[] bytes = text.getBytes(UTF_8);
        return DocumentReader.read(bytes, bytes.length, limits, root, judge);
    }

    /** What has no bytes in UTF-8 is reported at the place that it would have. */
    private static <T> DocumentReader.Outcome<T> refuse(String before, String found, Locale locale) {
        byte[] bytes = before.getBytes(UTF_8);
        Problems problems = new Problems(1, locale);
        problems.add(new Syntax.Diagnosis(Defect.LONE_SURROGATE, bytes.length, Map.of("found", found)), "");
        Report report = problems.report(Document.of(bytes, bytes.length).locator());
        return new DocumentReader.Outcome<>(null, report);
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
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
