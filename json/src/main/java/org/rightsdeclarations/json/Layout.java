package org.rightsdeclarations.json;

/** How JSON is laid out. Both layouts hold the same document. */
public enum Layout {
    /** All on one line, without a line feed at the end. */
    COMPACT,
    /** Two spaces a level, and a line feed at the end of each line, the last one too. */
    INDENTED
}
