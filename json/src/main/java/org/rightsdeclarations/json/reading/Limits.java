package org.rightsdeclarations.json.reading;

/**
 * How far a reading goes.
 *
 * @param lenient whether an unknown member is a warning only
 * @param maxDepth the most objects and arrays inside one another
 * @param maxStringLength the most UTF-16 units of a text
 * @param maxDocumentBytes the most bytes of a document
 * @param maxItems the most items of one array
 * @param maxProblems the most problems that are reported
 */
public record Limits(
        boolean lenient, int maxDepth, int maxStringLength, int maxDocumentBytes, int maxItems, int maxProblems) {}
