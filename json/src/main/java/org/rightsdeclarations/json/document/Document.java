package org.rightsdeclarations.json.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.mistake.Fragment;
import org.rightsdeclarations.json.mistake.NotJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The bytes of one document without its byte order mark. */
public final class Document {
    /** Where the parser gives up by itself, far beyond any limit of ours but for the memory it saves. */
    private static final int MAX_SKIPPED_DEPTH = 100_000;

    /**
     * Where the parser gives up in the middle of a name, because it takes several times the memory of the document for
     * it. Names are reported as too long much sooner.
     */
    private static final int MAX_SKIPPED_NAME = 100_000;

    /** Makes all parsers; names are matched for those. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            // The limits of this library hold, and are reported; the parser's own would end the reading.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_SKIPPED_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(MAX_SKIPPED_NAME)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] bytes;
    private final int start;

    /** Where the document was copied from; null if it is the one that was given. */
    private final @Nullable Original original;

    /** The number of the line of a larger text that the document is; 0 if it is a text by itself. */
    private final int line;

    /**
     * Creates a document that is a text by itself.
     *
     * @param bytes the text; never changed
     */
    public Document(byte[] bytes) {
        this(bytes, null);
    }

    /**
     * Creates a document.
     *
     * @param bytes the text; never changed
     * @param original where it was copied from; null if it is the one that was given
     */
    public Document(byte[] bytes, @Nullable Original original) {
        this(bytes, original, 0);
    }

    private Document(byte[] bytes, @Nullable Original original, int line) {
        this.bytes = bytes;
        this.start = isMarked(bytes, 0) ? 3 : 0;
        this.original = original;
        this.line = line;
    }

    /**
     * Returns a document that is one line of a larger text, in which its positions are.
     *
     * @param bytes the line without its end
     * @param line its number, from 1
     */
    public static Document ofLine(byte[] bytes, int line) {
        return new Document(bytes, null, line);
    }

    /** Returns a document that stays as it is, whatever the owner of the bytes does with them. */
    public Document copy() {
        return original == null ? new Document(bytes.clone(), null, line) : this;
    }

    /** Returns the pointer of something of this document in the one that a host reads, of which it may be a part. */
    public String pointer(String own) {
        return original == null ? own : original.pointer() + own;
    }

    private static boolean isMarked(byte[] bytes, int start) {
        return bytes.length - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
    }

    /** An array that holds the bytes; never changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The offset of the first byte. */
    public int start() {
        return start;
    }

    /** The offset after the last byte. */
    public int end() {
        return bytes.length;
    }

    /** Whether the document is one line of a larger text. */
    boolean isLine() {
        return line > 0;
    }

    /**
     * Returns the length of a text or number, if it is more than some length; otherwise, and for a text that never
     * ends, 0. The parser needs not make it: that takes several times the memory of the document.
     *
     * @param offset where the text or number starts
     * @param length UTF-16 units
     */
    public int lengthBeyond(int length, long offset) {
        return end() - start <= length ? 0 : new Scalar(bytes, (int) offset, end()).lengthBeyond(length);
    }

    /** Returns a value of the document, to see what was meant. */
    public Fragment fragment(long offset) {
        return new Fragment(bytes, (int) offset, end());
    }

    /** Returns what finds lines and columns: of this document, or of the one that it was copied from. */
    public Locator locator() {
        if (original != null) {
            return original.locator(parser());
        }
        return isLine() ? TextLocator.ofLine(bytes, start, line) : new TextLocator(bytes, start, end());
    }

    /** A factory remembers names: one that was shared would let names made to collide harm the documents after them. */
    public JsonParser parser() {
        return FACTORY.copy().createParser(ObjectReadContext.empty(), bytes, start, end() - start);
    }

    /** Returns what is wrong with the encoding, or null if it is UTF-8. */
    public @Nullable StructureFinding checkEncoding() {
        StructureFinding refusal = malformed();
        StructureFinding other = refusal == null ? null : ofOtherBytes();
        return other == null ? refusal : other;
    }

    private @Nullable StructureFinding malformed() {
        if (end() - start >= 2
                && (isMark(bytes[start], bytes[start + 1]) || bytes[start] == 0 || bytes[start + 1] == 0)) {
            return new StructureFinding(StructureCode.ENCODING_UTF16, start, Map.of());
        }
        if (isMarked(bytes, start)) { // a second mark, which the parser would pass over
            return new StructureFinding(StructureCode.SYNTAX, start, Map.of("found", "U+FEFF", "unseen", "U+FEFF"));
        }
        int offset = Utf8.firstMalformed(bytes, start, end());
        return offset < 0
                ? null
                : new StructureFinding(
                        StructureCode.ENCODING, offset, Map.of("found", String.format("0x%02X", bytes[offset] & 0xFF)));
    }

    private @Nullable StructureFinding ofOtherBytes() {
        return NotJson.of(bytes, start, end()).ofBytes().map(this::notJson).orElse(null);
    }

    /** Returns what the document is, if it is no JSON by how it begins; otherwise null. */
    public @Nullable StructureFinding notJson() {
        NotJson other = NotJson.of(bytes, start, end());
        return other.ofBytes().or(other::ofText).map(this::notJson).orElse(null);
    }

    private StructureFinding notJson(String what) {
        Map<String, String> arguments =
                NotJson.isPacked(what) ? Map.of("what", what, "packed", what) : Map.of("what", what);
        return new StructureFinding(StructureCode.SYNTAX_NOT_JSON, start, arguments);
    }

    private static boolean isMark(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }
}
