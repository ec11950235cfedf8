package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Reads what comes before "of which we celebrate its 75th anniversary". */
final class ArabicPossessor {
    private static final int MAX_WORDS = 20;

    private ArabicPossessor() {}

    /** Reads the possessor; it names nothing unless the catalogue knows it. */
    static Naming of(String text, int from, Ordinals ordinals, KnownTitles titles) {
        Words words = Words.before(text, from, ordinals.start());
        for (int which = words.size() - 1; which > 0; which--) {
            if (isWhich(ArabicWord.at(words, which))) {
                return before(text, words, which - 1, titles).orElse(Naming.none(0, Optional.empty()));
            }
        }
        return Naming.none(0, Optional.empty());
    }

    private static boolean isWhich(String word) {
        return word.equals("الذي") || word.equals("التي") || word.equals("والذي") || word.equals("والتي");
    }

    private static Optional<Naming> before(String text, Words words, int last, KnownTitles titles) {
        List<PrintedWords> runs = new ArrayList<>();
        for (int i = last; i >= Math.max(0, last - MAX_WORDS); i--) {
            runs.add(ArabicTitle.run(text, words, i, last));
        }
        return titles.find(runs, List.of())
                .map(named ->
                        new Naming(named.run().end(), Optional.of(named.run()), Optional.empty(), named.candidates()));
    }
}
