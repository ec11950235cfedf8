package org.rightsdeclarations.catalogue;

import java.util.List;
import java.util.Set;

/**
 * A title that is looked for.
 *
 * @param sequence its words
 * @param words these without plurals, each once
 * @param kinds the kinds of instrument that are named
 * @param start the words after a leading "United Nations"
 */
record SoughtTitle(List<String> sequence, Set<String> words, Set<String> kinds, List<String> start) {
    static SoughtTitle of(String title) {
        List<String> sequence = TitleWords.of(title);
        return new SoughtTitle(
                sequence,
                TitleWords.singulars(sequence),
                TitleWords.kinds(sequence),
                TitleWords.withoutUnitedNations(sequence));
    }
}
