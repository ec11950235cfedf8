package org.rightsdeclarations.description;

/** What kind of value a member holds. */
public enum Kind {
    /** A text by language. */
    TEXT,
    /** A word of an open vocabulary. */
    TERM,
    /** A label as printed, the same in all languages or by language. */
    LABEL,
    /** A date as far as it is known, or the first and last of several days. */
    DATE,
    /** A whole number. */
    NUMBER,
    /** True or false; absent means false. */
    FLAG,
    /** A name: an IRI, the id of a node, a language tag, an identifier in a register. */
    NAME,
    /** The address of a part of the same declaration. */
    ADDRESS,
    /** Any other line of text, in no language. */
    LINE,
    /** A value that has members of its own. */
    OBJECT,
    /** Whatever an embedding system keeps. */
    FREE
}
