package org.rightsdeclarations.catalogue.title;

import java.util.Collection;
import java.util.List;
import org.rightsdeclarations.catalogue.word.TitleWords;

/**
 * A title that is looked for.
 *
 * @param sequence its words
 * @param words these without plurals, each once
 * @param kinds the kinds of instrument that are named
 * @param regions the regions of the world that are named
 * @param isKind whether nothing but a kind of instrument is named: "the Charter"
 * @param start the words after a leading "United Nations"
 */
record SoughtTitle(
        List<String> sequence, Collection<String> words, int kinds, int regions, boolean isKind, List<String> start) {
    /** A title is started by so many words or more. */
    static final int WORDS_OF_A_START = 2;

    static SoughtTitle of(String title) {
        List<String> sequence = TitleWords.of(title);
        Collection<String> words = TitleWords.singulars(sequence);
        return new SoughtTitle(
                sequence,
                words,
                Naming.kinds(sequence),
                Naming.regions(sequence),
                words.size() == 1 && Naming.kinds(words) != 0,
                TitleWords.withoutUnitedNations(sequence));
    }
}
