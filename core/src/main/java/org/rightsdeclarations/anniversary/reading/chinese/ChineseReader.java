package org.rightsdeclarations.anniversary.reading.chinese;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.PlainNaming;
import org.rightsdeclarations.anniversary.reading.words.TextReader;

/** Reads Chinese texts in simplified and traditional characters. What an anniversary commemorates comes before it. */
public final class ChineseReader implements TextReader {
    /** The only reader of the language. */
    public static final Optional<TextReader> ONLY = Optional.of(new ChineseReader());

    private ChineseReader() {}

    @Override
    public List<Ordinals> ordinals(String text) {
        return ChineseOrdinals.in(text);
    }

    @Override
    public List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
        int start = ChineseSetting.startOfSentence(text, ordinals.start());
        if (ChineseSetting.isLegalTime(text, start, ordinals) || ChineseSetting.isInName(text, start, ordinals)) {
            return List.of();
        }
        int first = Math.max(start, from.getAsInt());
        Naming naming = ChineseSubject.of(text, first, ordinals, to, titles);
        return Collections.nCopies(ordinals.all().size(), naming);
    }

    @Override
    public boolean isOfAnotherTime(String text, Ordinals ordinals) {
        return ChineseSetting.isOfAnotherTime(text, ordinals);
    }

    @Override
    public boolean isPlainly(String text, Ordinals ordinals, String title) {
        return ordinals.all().size() == 1 && PlainNaming.isBefore(text, ordinals.start(), title);
    }

    /** Returns the words in simplified characters. */
    @Override
    public String otherForm(String words) {
        return Simplified.of(words);
    }
}
