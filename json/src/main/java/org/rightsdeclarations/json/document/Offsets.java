package org.rightsdeclarations.json.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where values are in a document, found in a second pass that is only made if there is something to say about them. A
 * value that is absent is where the nearest value is that holds it.
 */
public final class Offsets {
    /** A step on the way to values that are looked for. */
    private static final class Step {
        final Map<String, Step> next = new HashMap<>();
        long offset = -1;
    }

    private final Step root = new Step();
    private final int start;

    private Offsets(int start) {
        this.start = start;
    }

    /** Finds values in a document, which is read again only if there are any. */
    public static Offsets of(List<String> pointers, Document document) {
        Offsets offsets = new Offsets(document.start());
        if (!pointers.isEmpty()) {
            pointers.forEach(offsets::stepTo);
            try (JsonParser parser = document.parser()) {
                parser.nextToken();
                visit(parser, offsets.root);
            } catch (RuntimeException stopped) { // of any type, as in the first pass
                return offsets; // that pass has reported it; what comes after it was never read
            }
        }
        return offsets;
    }

    /** Returns the offset of a value that was looked for, or of the nearest one that holds it. */
    public long get(String pointer) {
        long offset = stepTo(pointer).offset;
        return offset >= 0 || pointer.isEmpty()
                ? start + Math.max(offset, 0)
                : get(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** Whether a value is there, or at least the outermost one on the way to it. */
    public boolean leadsTo(String pointer) {
        int second = pointer.indexOf('/', 1);
        return stepTo(second < 0 ? pointer : pointer.substring(0, second)).offset >= 0;
    }

    private Step stepTo(String pointer) {
        Step step = root;
        for (int from = 1; from <= pointer.length(); ) {
            int slash = pointer.indexOf('/', from);
            int end = slash < 0 ? pointer.length() : slash;
            String name = pointer.substring(from, end).replace("~1", "/").replace("~0", "~");
            step = step.next.computeIfAbsent(name, unknown -> new Step());
            from = end + 1;
        }
        return step;
    }

    private static void visit(JsonParser parser, Step step) {
        step.offset = parser.currentTokenLocation().getByteOffset();
        if (step.next.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                visitOrSkip(parser, step.next.get(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                visitOrSkip(parser, step.next.get(Integer.toString(i)));
            }
        }
    }

    private static void visitOrSkip(JsonParser parser, @Nullable Step step) {
        if (step == null || step.offset >= 0) {
            parser.skipChildren();
        } else {
            visit(parser, step);
        }
    }
}
