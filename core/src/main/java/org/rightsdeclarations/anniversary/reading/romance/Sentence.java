package org.rightsdeclarations.anniversary.reading.romance;

import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Words of a sentence, with what they are for. */
final class Sentence {
    private final Words words;
    private final Lexicon lexicon;

    Sentence(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    Words words() {
        return words;
    }

    int size() {
        return words.size();
    }

    String lower(int index) {
        return words.lower(index);
    }

    boolean is(int index, Kind kind) {
        return lexicon.has(kind, words.lower(index));
    }

    boolean startsLike(int index, Kind kind) {
        return lexicon.hasStartOf(kind, words.lower(index));
    }

    boolean isCapital(int index) {
        return index >= 0 && index < words.size() && words.isCapital(index);
    }

    /** Returns whether a word is never the last of a name, and its first only if that is printed so. */
    boolean isSmall(int index) {
        return is(index, Kind.DETERMINER)
                || is(index, Kind.CONTRACTION)
                || is(index, Kind.LINK)
                || is(index, Kind.CONJUNCTION)
                || is(index, Kind.PREPOSITION);
    }

    /** Returns whether a word is a noun, adjective or verb in small letters. */
    boolean isPlain(int index) {
        return index < words.size() && !words.isCapital(index) && !words.isNumber(index) && !isSmall(index);
    }

    /** Returns whether a sentence has surely left the name of a thing where the word at an index starts. */
    boolean isClosedAt(int index) {
        return index < words.size()
                && ((is(index, Kind.CLOSER) && !words.isCapital(index))
                        || (is(index, Kind.BEFORE_DATE) && words.isNumber(index + 1)));
    }

    /** Returns the act that the words name from an index on. */
    Optional<Act> actAt(int index) {
        for (Act act : lexicon.acts()) {
            if (act.isAt(this, index)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** Returns the index after "de" and articles. */
    int skipOf(int index) {
        int first = is(index, Kind.OF) ? index + 1 : index;
        return skipDeterminers(first);
    }

    int skipDeterminers(int index) {
        int first = index;
        while (is(first, Kind.DETERMINER)) {
            first++;
        }
        return first;
    }

    /** Returns the index before articles and words that contain one. */
    int skipDeterminersBack(int index) {
        int last = index;
        while (is(last, Kind.DETERMINER) || is(last, Kind.CONTRACTION)) {
            last--;
        }
        return last;
    }
}
