package org.rightsdeclarations.anniversary.reading.english;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Small English words that tell where a title may start and end. */
final class EnglishWords {
    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "these", "those", "a", "an", "its", "their", "our", "his", "her", "both");

    /** Determiners that point to a thing without naming it. */
    private static final Set<String> POINTERS =
            Set.of("this", "that", "these", "those", "its", "their", "our", "his", "her");

    private static final Set<String> LINKS = Set.of(
            "of", "on", "for", "to", "against", "among", "between", "concerning", "regarding", "relating", "from");

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");

    private static final Set<String> OTHERS = Set.of("in", "at", "by", "as", "with");

    private static final Set<String> SMALL = all(List.of(DETERMINERS, LINKS, CONJUNCTIONS, OTHERS));

    /** Words that no title goes on with. */
    private static final Set<String> CLOSERS = Set.of(
            "adopted",
            "proclaimed",
            "signed",
            "ratified",
            "celebrated",
            "commemorated",
            "held",
            "by",
            "which",
            "that",
            "who",
            "whose",
            "where",
            "when",
            "while",
            "is",
            "was",
            "are",
            "were",
            "be",
            "will",
            "shall",
            "should",
            "has",
            "have",
            "had",
            "as",
            "we",
            "respectively",
            "provides",
            "gives",
            "gave",
            "offers",
            "marks",
            "marked",
            "reminds",
            "invites",
            "calls",
            "coincides",
            "coincided",
            "comes",
            "falls",
            "took",
            "takes",
            "approaches",
            "draws");

    private static final Set<String> TIME_PREPOSITIONS = Set.of("in", "on", "at");

    private EnglishWords() {}

    private static Set<String> all(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** Returns whether a word points to a thing, as in "its adoption", "this Declaration". */
    static boolean isPointer(String word) {
        return POINTERS.contains(word);
    }

    static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    /** Returns whether a word is never the last of a title, and its first only if that is printed so. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** Returns whether a sentence has surely left the name of a thing where the word at an index starts. */
    static boolean isClosedAt(Words words, int index) {
        String word = words.lower(index);
        return CLOSERS.contains(word) || (TIME_PREPOSITIONS.contains(word) && words.isNumber(index + 1));
    }
}
