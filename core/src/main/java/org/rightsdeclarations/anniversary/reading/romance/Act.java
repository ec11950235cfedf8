package org.rightsdeclarations.anniversary.reading.romance;

import java.util.List;
import org.rightsdeclarations.anniversary.reading.romance.number.Accents;
import org.rightsdeclarations.term.DateRole;

/**
 * What happened to an instrument, as texts put it before "de": "adoption", "entrée en vigueur".
 *
 * @param words the words in small letters, without accents
 * @param role the date that it gave the instrument
 */
public record Act(List<String> words, DateRole role) {
    /** Creates an act from words between blanks. */
    public static Act of(String words, DateRole role) {
        return new Act(List.of(words.split(" ")), role);
    }

    /** Returns whether words have it from an index on. */
    boolean isAt(Sentence sentence, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!Accents.fold(sentence.lower(index + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return words.size();
    }
}
