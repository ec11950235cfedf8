package org.rightsdeclarations.problem;

/** How strictly a declaration is judged. */
public enum Profile {
    /** A text that is in use: adopted, published or proposed for adoption. */
    ADOPTED,
    /** A text that is still being written, of which some things are not yet asked. */
    DRAFT
}
