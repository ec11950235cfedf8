package org.rightsdeclarations.json.format;

import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.value.Label;

/** What the values mean that are no strings, and so have no form. */
final class Texts {
    static final String TEXT =
            "A text in one or more languages: an object whose names are the tags of the languages, and"
                    + " whose values are the words in them, exactly as printed. There is no short form for one language.";

    static final String LABEL = "A label exactly as printed, with its punctuation: one string that is the same in all"
            + " languages, such as \"1.\" or \"(a)\", or an object with the label in each language, such as"
            + " {\"en\": \"Article 1\", \"ko\": \"제1조\"}. Each is one line of 1 to " + Label.MAX_LENGTH
            + " characters without blanks around it.";

    static final String EXTENSIONS =
            "What an embedding system keeps beside the model: any object. Objects and lists may"
                    + " be nested " + Extensions.MAX_DEPTH + " deep, the object itself included; a number has at most "
                    + Extensions.MAX_DIGITS + " digits, and a name at most " + Extensions.MAX_NAME_LENGTH
                    + " characters. Names"
                    + " that start with a domain of your own, such as example.org/map, meet no others.";

    private Texts() {}
}
