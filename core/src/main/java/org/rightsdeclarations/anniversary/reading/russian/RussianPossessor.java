package org.rightsdeclarations.anniversary.reading.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.citation.RussianTitle;

/** Reads what comes before "whose": "Всеобщая декларация, 75-ю годовщину которой", "чью 75-ю годовщину". */
final class RussianPossessor {
    private static final Set<String> OF_WHICH = Set.of("которой", "которого", "которых");
    private static final Set<String> WHOSE =
            Set.of("чья", "чью", "чей", "чьё", "чье", "чьей", "чьего", "чьему", "чьим", "чьи", "чьих");
    private static final int MAX_WORDS = 25;

    private RussianPossessor() {}

    /** Reads the possessor; empty if nothing says that it comes before, and a naming of nothing if it is not found. */
    static Optional<Naming> of(String text, IntSupplier from, Ordinals ordinals, Words after, KnownTitles titles) {
        boolean isOfWhich = after.size() > 0
                && OF_WHICH.contains(after.lower(0))
                && text.substring(ordinals.end(), after.start(0)).isBlank();
        Words before = Words.before(text, 0, ordinals.start());
        int last = before.size() - 1;
        boolean isWhose = WHOSE.contains(before.lower(last));
        if (!isOfWhich && !isWhose) {
            return Optional.empty();
        }
        Words own = Words.before(text, from.getAsInt(), ordinals.start());
        int end = own.size() - (isWhose ? 2 : 1);
        if (end < 0) {
            return Optional.of(Naming.none(0, Optional.empty()));
        }
        return Optional.of(lastKnown(own, end, 0, titles).orElseGet(() -> printed(own, end)));
    }

    /** Finds the longest title that ends at a word, or a few words before it. */
    static Optional<Naming> lastKnown(Words words, int last, int skipped, KnownTitles titles) {
        for (int end = last; end >= Math.max(0, last - skipped); end--) {
            List<PrintedWords> runs = new ArrayList<>();
            for (int i = end; i >= Math.max(0, end - MAX_WORDS); i--) {
                runs.add(words.run(i, end));
            }
            Optional<Naming> known = titles.find(runs, List.of())
                    .map(named -> new Naming(
                            named.run().end(), Optional.of(named.run()), Optional.empty(), named.candidates()));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** Returns the last name with a capital letter, from its noun for an instrument on if it has one. */
    private static Naming printed(Words words, int last) {
        int first = last;
        for (int i = last; i >= 0 && (i == last || !words.isParted(i)); i--) {
            if (RussianTitle.isHead(words.lower(i)) || words.isCapital(i)) {
                first = i;
                break;
            }
        }
        while (first > 0 && words.isCapital(first - 1) && !words.isParted(first - 1)) {
            first--;
        }
        return words.isCapital(first)
                ? new Naming(words.end(last), Optional.of(words.run(first, last)), Optional.empty(), List.of())
                : Naming.none(0, Optional.empty());
    }
}
