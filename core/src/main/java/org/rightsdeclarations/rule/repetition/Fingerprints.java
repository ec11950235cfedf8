package org.rightsdeclarations.rule.repetition;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Numbers that are the same for texts that may be the same, so that hardly any text is folded. To sort them takes no
 * longer, whoever wrote the texts.
 */
final class Fingerprints implements BiConsumer<LanguageTag, String> {
    private final ToLongFunction<String> maker;
    private long[] prints = new long[64];
    private int size;

    private Fingerprints(ToLongFunction<String> maker) {
        this.maker = maker;
    }

    /** Returns whether two texts may be the same in one language: by their ends first, then by all their characters. */
    static boolean repeat(List<Part<Provision>> provisions) {
        return repeat(provisions, FoldedText::fingerprint) && repeat(provisions, FoldedText::wholeFingerprint);
    }

    private static boolean repeat(List<Part<Provision>> provisions, ToLongFunction<String> maker) {
        Fingerprints made = new Fingerprints(maker);
        for (Part<Provision> part : provisions) {
            part.getValue().getText().ifPresent(text -> text.forEach(made));
        }
        Arrays.sort(made.prints, 0, made.size);
        for (int i = 1; i < made.size; i++) {
            if (made.prints[i] == made.prints[i - 1]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void accept(LanguageTag language, String words) {
        if (words.length() >= Repetitions.MIN_LENGTH) {
            prints = size < prints.length ? prints : Arrays.copyOf(prints, 2 * size);
            prints[size++] = 31 * maker.applyAsLong(words) + language.hashCode();
        }
    }
}
