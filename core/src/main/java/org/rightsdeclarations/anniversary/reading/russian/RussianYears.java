package org.rightsdeclarations.anniversary.reading.russian;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.characters.Unicode;

/**
 * Reads years that have passed since something: "исполняется 75 лет", "75 лет со дня принятия". Laws count terms in the
 * same words, and persons their age.
 */
final class RussianYears {
    private static final List<String> SINCE = List.of("со дня", "с момента", "с даты");

    /** Words between "исполняется" and "75 лет": "исполняется ровно 75 лет", "исполняется семьдесят пять лет". */
    private static final int MAX_WORDS_BETWEEN = 4;

    /** These words have no more characters. */
    private static final int MAX_LENGTH = 60;

    /** What says that years are celebrated, without ends. */
    private static final List<String> CELEBRATIONS =
            List.of("отмеча", "отмети", "праздн", "ознамен", "юбиле", "честву", "прошл", "минул");

    /** Words between a celebration and the years. */
    private static final int MAX_WORDS_AFTER_CELEBRATION = 8;

    private static final Set<String> FORMS = Set.of("исполняется", "исполнилось", "исполнится", "исполнялось");

    private RussianYears() {}

    /** Returns whether the words around "лет" say so, or at least may. */
    static boolean areSinceSomething(String text, int start, int end) {
        int next = end;
        while (next < text.length() && Letters.isBlank(text.charAt(next))) {
            next++;
        }
        for (String since : SINCE) {
            if (text.startsWith(since, next)) {
                return true;
            }
        }
        return hasPassed(Words.before(text, Math.max(0, start - MAX_LENGTH), start));
    }

    private static boolean hasPassed(Words before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MAX_WORDS_BETWEEN); i--) {
            if (FORMS.contains(before.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Reads of what the years are; an empty list if they are no anniversary, as in a law. */
    static List<Naming> of(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
        Words before = Words.before(text, from.getAsInt(), ordinals.start());
        Words after = Words.after(text, ordinals.end(), to);
        boolean isSince = RussianWords.since(after, 0) > 0;
        Naming naming = RussianSubject.of(text, ordinals.end(), to, 1, titles).get(0);
        boolean isNamed = naming.isKnown()
                || (naming.subject().isPresent()
                        && naming.subject().get().words().chars().anyMatch(Unicode::isCapital));
        boolean hasPassed = hasPassed(before);
        if (isSince) {
            boolean isCelebrated = hasPassed || isCelebrated(before) || before.size() == 0;
            return isNamed && isCelebrated ? List.of(naming) : List.of();
        }
        if (naming.isKnown()) {
            return List.of(naming);
        }
        Optional<Naming> owner = RussianPossessor.lastKnown(before, before.size() - 1, MAX_WORDS_BETWEEN, titles);
        return owner.map(List::of).orElse(List.of());
    }

    private static boolean isCelebrated(Words before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MAX_WORDS_AFTER_CELEBRATION); i--) {
            String word = before.lower(i);
            for (String celebration : CELEBRATIONS) {
                if (word.startsWith(celebration)) {
                    return true;
                }
            }
        }
        return false;
    }
}
