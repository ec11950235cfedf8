package org.rightsdeclarations.anniversary.reading.russian;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.citation.RussianTitle;

/** Reads Russian texts. What an anniversary commemorates follows it in the genitive, or comes before "whose". */
public final class RussianReader implements TextReader {
    /** The only reader of the language. */
    public static final Optional<TextReader> ONLY = Optional.of(new RussianReader());

    private RussianReader() {}

    @Override
    public List<Ordinals> ordinals(String text) {
        return RussianOrdinals.in(text);
    }

    @Override
    public List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
        Words after = Words.after(text, ordinals.end(), to);
        if (RussianSetting.isLegalTime(after) || RussianSetting.isInName(text, ordinals)) {
            return List.of();
        }
        int count = ordinals.all().size();
        if (RussianOrdinals.isYears(text, ordinals)) {
            return RussianYears.of(text, from, ordinals, to, titles);
        }
        Optional<Naming> whose = RussianPossessor.of(text, from, ordinals, after, titles);
        if (whose.isPresent()) {
            return Collections.nCopies(count, whose.get());
        }
        List<Naming> namings = RussianSubject.of(text, ordinals.end(), to, count, titles);
        return RussianSetting.isPeriod(text, ordinals, after, namings.get(0)) ? List.of() : namings;
    }

    @Override
    public boolean isOfAnotherTime(String text, Ordinals ordinals) {
        return RussianSetting.isOfAnotherTime(text, ordinals);
    }

    @Override
    public boolean mayBeTime(String text, Ordinals ordinals) {
        return ordinals.isOneWord() || RussianOrdinals.isYears(text, ordinals); // десятилетие
    }

    /** Titles are inflected after an anniversary, so that no glance tells. */
    @Override
    public boolean isPlainly(String text, Ordinals ordinals, String title) {
        return false;
    }

    @Override
    public String otherForm(String words) {
        return RussianTitle.nominative(words);
    }

    @Override
    public boolean knowsNumberWords() {
        return true;
    }

    @Override
    public SaidNumbers numbersInWords(String text) {
        return RussianSaid.in(text);
    }
}
