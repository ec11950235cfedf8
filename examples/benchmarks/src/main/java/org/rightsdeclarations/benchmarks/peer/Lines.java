package org.rightsdeclarations.benchmarks.peer;

/** How strings of the format look, as far as the constraints of the records say it. */
final class Lines {
    static final String FORMAT = "rights-declaration/1";
    static final String ID = "[A-Za-z][A-Za-z0-9._-]{0,99}";
    static final String IRI = "[^\\s<>\"{}|\\\\^`]{1,2000}";
    static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    static final String ADDRESS = "[#A-Za-z0-9._/-]*";
    static final String DATE = "\\[?(\\.\\.)?\\d{4}(-\\d{2}(-\\d{2})?)?~?(\\.\\.)?]?";
    static final String DATE_RANGE = DATE + "(/" + DATE + ")?";
    static final String RECURRENCE = "P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?";
    static final String DIGEST = "sha-256:[0-9a-f]{64}";

    /** The most characters of a term, an identifier or a label. */
    static final int MAX_LENGTH = 200;

    private Lines() {}
}
