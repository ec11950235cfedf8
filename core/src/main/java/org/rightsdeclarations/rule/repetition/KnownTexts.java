package org.rightsdeclarations.rule.repetition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Tells whether a text may have been there before, without folding any: by its ends, which tell most texts apart, and
 * of those that begin and end alike, by all of their characters.
 */
final class KnownTexts implements BiConsumer<LanguageTag, String> {
    private static final String COMPARED = "";

    /** The first text of each ends; {@link #COMPARED} as soon as another one has them. */
    private final Map<Long, String> byEnds = new HashMap<>();

    private final Set<Long> whole = new HashSet<>(0);
    private boolean hasRepeated;

    /** Adds a text in all its languages. */
    void add(LocalizedText text) {
        text.forEach(this);
    }

    @Override
    public void accept(LanguageTag language, String words) {
        if (words.length() >= Repetitions.MIN_LENGTH) {
            long ends = 31 * FoldedText.fingerprint(words) + language.hashCode();
            String first = byEnds.putIfAbsent(ends, words);
            if (first != null) {
                if (!first.equals(COMPARED)) {
                    whole.add(ends ^ FoldedText.wholeFingerprint(first));
                    byEnds.put(ends, COMPARED);
                }
                boolean isKnown = !whole.add(ends ^ FoldedText.wholeFingerprint(words));
                hasRepeated |= isKnown && !Repetitions.isNote(words);
            }
        }
    }

    /** Returns whether two texts may be the same in one language. */
    boolean hasRepeated() {
        return hasRepeated;
    }
}
