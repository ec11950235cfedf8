package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.PlainNaming;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Reads Arabic texts. What an anniversary commemorates follows it with the particle "li", or comes before "its". */
public final class ArabicReader implements TextReader {
    /** The only reader of the language. */
    public static final Optional<TextReader> ONLY = Optional.of(new ArabicReader());

    private ArabicReader() {}

    @Override
    public List<Ordinals> ordinals(String text) {
        return ArabicOrdinals.in(text);
    }

    @Override
    public List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
        Words after = Words.after(text, ordinals.end(), to);
        if (ArabicSetting.isLegalTime(after) || ArabicSetting.isInName(text, ordinals)) {
            return List.of();
        }
        int count = ordinals.all().size();
        if (ArabicOrdinals.isOfWhatIsBefore(text, ordinals)) {
            return Collections.nCopies(count, ArabicPossessor.of(text, from.getAsInt(), ordinals, titles));
        }
        Naming naming = ArabicSubject.of(text, ordinals, to, titles);
        boolean isTerm = ArabicOrdinals.isPassing(text, ordinals)
                && !naming.isKnown()
                && !ArabicSetting.isCelebrated(text, ordinals);
        boolean isName = naming.subject().isEmpty() && ArabicOrdinals.isJubilee(text, ordinals);
        return isTerm || isName ? List.of() : Collections.nCopies(count, naming);
    }

    @Override
    public boolean isOfAnotherTime(String text, Ordinals ordinals) {
        return ArabicSetting.isOfAnotherTime(text, ordinals);
    }

    @Override
    public boolean mayBeTime(String text, Ordinals ordinals) {
        return ArabicOrdinals.isPassing(text, ordinals) || ArabicOrdinals.isJubilee(text, ordinals);
    }

    @Override
    public boolean isPlainly(String text, Ordinals ordinals, String title) {
        return ordinals.all().size() == 1 && PlainNaming.isAfter(text, ordinals.end(), title);
    }

    @Override
    public String otherForm(String words) {
        return ArabicTitle.alone(words);
    }

    @Override
    public boolean knowsNumberWords() {
        return true;
    }

    @Override
    public SaidNumbers numbersInWords(String text) {
        return ArabicSaid.in(text);
    }
}
