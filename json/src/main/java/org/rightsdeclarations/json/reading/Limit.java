package org.rightsdeclarations.json.reading;

import org.rightsdeclarations.validation.DeclarationValidator;

/** What a document may have only so much of. */
public enum Limit {
    /**
     * Objects and arrays inside one another: as many as extensions in the innermost of
     * {@link org.rightsdeclarations.Node#MAX_DEPTH} nodes of the preamble have, so that whatever was built can be read.
     * More than can be asked for would take too much stack.
     */
    DEPTH("depth", 64, 400),
    /** UTF-16 units of one text. */
    STRING_LENGTH("string length", 1_000_000, Integer.MAX_VALUE),
    /** Bytes of the document. */
    DOCUMENT_BYTES("document size", 16 << 20, Integer.MAX_VALUE - 8),
    /** Items of one array. */
    ITEMS("number of items", 100_000, Integer.MAX_VALUE - 1),
    /**
     * Items of all arrays together; each language of a text and each value in extensions is one, too. A short item
     * takes up to 400 bytes once it is read and judged, however few it has in the document: as many as by default fit
     * into a heap of 256 MB, and make a hundred thousand clauses with their labels, texts and speech acts.
     */
    TOTAL_ITEMS("number of items in all", 400_000, Integer.MAX_VALUE - 1),
    /**
     * Names of members that differ, those of the format among them. The parser keeps each in a table that gets slow
     * when names are made to collide in it.
     */
    NAMES("number of names", 5_000, Integer.MAX_VALUE - 1),
    /** Problems that are reported. */
    PROBLEMS("number of problems", DeclarationValidator.DEFAULT_MAX_PROBLEMS, Integer.MAX_VALUE);

    private final String description;
    private final int byDefault;
    private final int greatest;

    Limit(String description, int byDefault, int greatest) {
        this.description = description;
        this.byDefault = byDefault;
        this.greatest = greatest;
    }

    int byDefault() {
        return byDefault;
    }

    int check(int value) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException(
                    "limit of " + description + " must be 1 to " + greatest + " - but was: " + value);
        }
        return value;
    }
}
