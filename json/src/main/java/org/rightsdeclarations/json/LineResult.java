package org.rightsdeclarations.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.lines.Line;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.shape.Shapes;

/**
 * One line of a file of declarations, and the result of reading it. Immutable and thread-safe.
 *
 * <p>The declaration is read when its result is asked for, once, by the thread that asks: lines can be handed to other
 * threads to be read there.
 */
public final class LineResult {
    private final Line line;
    private final ReadOptions options;
    private @Nullable ReadResult<Declaration> result;

    LineResult(Line line, ReadOptions options) {
        this.line = line;
        this.options = options;
    }

    /**
     * The number of the line in the file.
     *
     * @return 1 or more; blank lines count
     */
    public long getNumber() {
        return line.number();
    }

    /**
     * The line as it stands in the file, to be put aside, for example, if it cannot be read.
     *
     * @return a copy of its bytes, without the line feed and the carriage return at its end; empty if it is larger than
     *     a document may be, and was not kept
     */
    public Optional<byte[]> getBytes() {
        return Optional.ofNullable(line.bytes()).map(byte[]::clone);
    }

    /**
     * The declaration and the report.
     *
     * @return the result of reading the line as a document, in which positions are those of the file: the line is this
     *     one (or {@link Integer#MAX_VALUE}, if its number is greater), and the column is that in the line
     */
    public synchronized ReadResult<Declaration> getResult() {
        if (result == null) {
            int number = (int) Math.min(line.number(), Integer.MAX_VALUE);
            result = DeclarationJson.result(
                    DocumentReader.readLine(
                            line.bytes(), number, options.limits(), Shapes.DECLARATION, options.rules()),
                    options);
        }
        return result;
    }

    /** Returns the report for a person. It says which line it is about, as all positions are those of the file. */
    @Override
    public String toString() {
        return getResult().toString();
    }
}
