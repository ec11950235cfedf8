package org.rightsdeclarations.catalogue.title;

import java.util.Collection;
import java.util.List;

/**
 * A title that is looked for.
 *
 * @param sequence its words
 * @param words these without plurals, each once
 * @param kinds the kinds of instrument that are named
 * @param start the words after a leading "United Nations"
 */
record SoughtTitle(List<String> sequence, Collection<String> words, int kinds, List<String> start) {
    /** A title is started by so many words or more. */
    static final int WORDS_OF_A_START = 2;

    static SoughtTitle of(String title) {
        List<String> sequence = TitleWords.of(title);
        return new SoughtTitle(
                sequence,
                TitleWords.singulars(sequence),
                TitleWords.kinds(sequence),
                TitleWords.withoutUnitedNations(sequence));
    }
}
