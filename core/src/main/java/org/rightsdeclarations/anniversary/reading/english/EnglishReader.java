package org.rightsdeclarations.anniversary.reading.english;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.PlainNaming;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Reads English texts. What an anniversary commemorates follows it, or comes before it in the possessive. */
public final class EnglishReader implements TextReader {
    /** The only reader of the language. */
    public static final Optional<TextReader> ONLY = Optional.of(new EnglishReader());

    private EnglishReader() {}

    @Override
    public List<Ordinals> ordinals(String text) {
        return EnglishOrdinals.in(text);
    }

    @Override
    public List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
        if (EnglishSetting.isLegalTime(Words.after(text, ordinals.end(), to))
                || EnglishSetting.isInName(text, ordinals)
                || EnglishSetting.isSubjectOfOther(text, ordinals)) {
            return List.of();
        }
        int count = ordinals.all().size();
        List<Naming> after = EnglishSubject.of(text, ordinals.end(), to, count, titles);
        if (!after.isEmpty()) {
            return after;
        }
        Optional<Naming> before = EnglishPossessor.before(text, from, ordinals.start(), titles);
        return before.isEmpty() && ordinals.isOneWord()
                ? List.of() // a "Centenary Hall"
                : Collections.nCopies(count, before.orElse(Naming.none(0, Optional.empty())));
    }

    @Override
    public boolean isOfAnotherTime(String text, Ordinals ordinals) {
        return EnglishSetting.isOfAnotherTime(text, ordinals);
    }

    @Override
    public boolean isPlainly(String text, Ordinals ordinals, String title) {
        return ordinals.all().size() == 1 && PlainNaming.isAfter(text, ordinals.end(), title);
    }

    @Override
    public boolean goesOn(Words rest) {
        return EnglishWords.isLink(rest.lower(0)) && !rest.isNumber(1);
    }
}
