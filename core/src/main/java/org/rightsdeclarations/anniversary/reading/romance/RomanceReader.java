package org.rightsdeclarations.anniversary.reading.romance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.reading.romance.number.Marks;
import org.rightsdeclarations.anniversary.reading.romance.number.PrintedOrdinals;
import org.rightsdeclarations.anniversary.reading.romance.number.SpelledNumbers;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Needles;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.PlainNaming;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Reads texts of a language by its words. Immutable and thread-safe. */
public final class RomanceReader implements TextReader {
    private final Lexicon lexicon;
    private final Anniversaries anniversaries;
    private final SpelledNumbers spelled;
    private final Marks marks;
    private final String[] parts;

    /**
     * Creates a reader.
     *
     * @param lexicon the small words
     * @param anniversaries the words for anniversaries
     * @param spelled the words for numbers
     * @param marks how ordinals in digits are marked
     * @param parts parts of the words for anniversaries, by which a text without any is passed over at the speed of a
     *     search
     */
    public RomanceReader(
            Lexicon lexicon, Anniversaries anniversaries, SpelledNumbers spelled, Marks marks, String... parts) {
        this.lexicon = lexicon;
        this.anniversaries = anniversaries;
        this.spelled = spelled;
        this.marks = marks;
        this.parts = parts.clone();
    }

    @Override
    public List<Ordinals> ordinals(String text) {
        return Needles.areIn(text, parts)
                ? RomanceOrdinals.in(
                        new Needles(text, parts),
                        text,
                        lexicon,
                        anniversaries,
                        new PrintedOrdinals(text, spelled, marks))
                : List.of();
    }

    @Override
    public List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
        Sentence after = lexicon.sentence(Words.after(text, ordinals.end(), to));
        Sentence before = before(text, ordinals);
        boolean isGiven = RomanceSubject.isGiven(after, text, ordinals.end());
        if (mayBeTime(text, ordinals)) {
            return new RomanceYears(before, after, isGiven, titles)
                    .read()
                    .map(List::of)
                    .orElse(List.of());
        }
        if (RomanceSetting.isLegalTime(after)
                || RomanceSetting.isInName(before)
                || RomanceSetting.isNameOfPlace(ordinals, before)) {
            return List.of();
        }
        int count = ordinals.all().size();
        List<Naming> named = isGiven ? new RomanceSubject(after, titles).readAll(count) : List.of();
        if (named.isEmpty() || named.get(0).subject().isEmpty()) {
            Optional<Naming> possessor = new RomancePossessor(
                            lexicon.sentence(Words.before(text, from.getAsInt(), ordinals.start())), titles)
                    .read();
            if (possessor.isPresent()) {
                Naming none = named.isEmpty() ? Naming.none(0, Optional.empty()) : named.get(0);
                return Collections.nCopies(count, possessor.get().countedAs(none));
            }
        }
        if (named.isEmpty()) {
            return ordinals.isOneWord() ? List.of() : Collections.nCopies(count, Naming.none(0, Optional.empty()));
        }
        return named;
    }

    @Override
    public boolean mayBeTime(String text, Ordinals ordinals) {
        int start = ordinals.end() - anniversaries.years().length();
        return start > 0
                && SpelledNumbers.fold(text, start, ordinals.end()).equals(anniversaries.years())
                && SpelledNumbers.startOfWord(text, ordinals.end()) == start;
    }

    private Sentence before(String text, Ordinals ordinals) {
        return lexicon.sentence(Words.before(text, 0, ordinals.start()));
    }

    @Override
    public boolean isOfAnotherTime(String text, Ordinals ordinals) {
        return RomanceSetting.isOfAnotherTime(before(text, ordinals));
    }

    @Override
    public boolean knowsNumberWords() {
        return true;
    }

    @Override
    public SaidNumbers numbersInWords(String text) {
        return spelled.in(text, anniversaries::areMeantBy);
    }

    @Override
    public boolean isPlainly(String text, Ordinals ordinals, String title) {
        return ordinals.all().size() == 1
                && !mayBeTime(text, ordinals)
                && PlainNaming.isAfter(text, ordinals.end(), title);
    }

    @Override
    public boolean goesOn(Words rest) {
        return lexicon.sentence(rest).is(0, Kind.LINK) && !rest.isNumber(1);
    }
}
