package org.rightsdeclarations.json.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.ValuePath;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where values stand in a document, found in a second pass that is only made if there is something to say about them. A
 * value that is absent stands where the nearest value does that holds it.
 */
final class Offsets {
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
    static Offsets of(List<ValuePath> paths, Document document) {
        Offsets offsets = new Offsets(document.start());
        if (!paths.isEmpty()) {
            paths.forEach(offsets::stepTo);
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
    long get(ValuePath path) {
        long offset = stepTo(path).offset;
        ValuePath parent = path.parent();
        return offset >= 0 || parent == null ? start + Math.max(offset, 0) : get(parent);
    }

    private Step stepTo(ValuePath path) {
        ValuePath parent = path.parent();
        return parent == null ? root : stepTo(parent).next.computeIfAbsent(name(path), name -> new Step());
    }

    private static String name(ValuePath path) {
        return path.isItem() ? Integer.toString(path.index()) : path.name();
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
