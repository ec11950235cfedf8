package org.rightsdeclarations.anniversary.reading.romance;

/** What a word is for in a sentence about an anniversary. */
public enum Kind {
    /** Articles and what stands instead of them: "la", "cette". */
    DETERMINER,
    /** What points to a thing without naming it: "cette", "présente". */
    POINTER,
    /** "de", alone or with an article in it. */
    OF,
    /** What joins "de" and the like with an article: "du", "al". */
    CONTRACTION,
    /** What names go on with, such as "de" and "relative". */
    LINK,
    CONJUNCTION,
    /** Other small words, with which a name neither starts nor ends. */
    PREPOSITION,
    /** Words that no name goes on with. */
    CLOSER,
    /** What stands before a day or a year. */
    BEFORE_DATE,
    /** Who acts: "par", "por". */
    BY,
    /** What laws count years from, and whose birthdays they mean. */
    LEGAL_TIME,
    /** "jour", "día": of a law, unless a thing is named after it. */
    DAY,
    /** Parts of laws, from whose entry into force years are counted. */
    LEGAL_TEXT,
    /** What stands before such a time or person. */
    LEGAL_ATTRIBUTE,
    /** What has a name that may end with an anniversary. */
    DOCUMENT,
    /** "occasion", on which such a document was made. */
    OCCASION,
    /** Words that put an anniversary before or after the time of the text. */
    OTHER_TIME,
    /** Streets, halls and the like, which are called after a centenary. */
    PLACE,
    /** What a centenary follows that is no adjective and no person. */
    BEFORE_CENTENARY,
    /** "dont", "cuyo". */
    WHOSE,
    /** "son", "su". */
    OWN,
    /** The starts of verbs for celebrating. */
    CELEBRATING,
    /** The starts of verbs for adopting, signing and the like. */
    ADOPTING,
    /** Verbs before another verb: "a été". */
    AUXILIARY,
    /** Verbs that give a thing its age: "a", "cumple". */
    HAVING,
    /** What stands before a number of years that a thing is celebrated for: "les". */
    BEFORE_YEARS,
    /** What makes such years a time that passed: "pendant les". */
    DURATION,
    /** The last word of what says how long ago something was: "hace", and "a" of "il y a". */
    AGO,
    /** Adjectives that are part of a name though a sentence could go on with them. */
    PART_OF_NAME
}
