package org.rightsdeclarations.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.characters.WebAddresses;
import org.rightsdeclarations.rule.Passage;

/** Names that keep their own script beside words of the language, however long they are. Used by one thread. */
final class ForeignNames {
    /** Names may say as much as so many times the words beside them. */
    private static final int MOST_TIMES = 4;

    private final List<Script> fitting;
    private int ownWeight;
    private int otherWeight;
    private int words;
    private int names;

    private ForeignNames(List<Script> fitting) {
        this.fitting = fitting;
    }

    /**
     * Returns whether what is in another script is mostly names: words with a capital, in a text that has words of its
     * language too. Scripts without capitals tell nothing.
     *
     * @param passage a text and its language
     * @return {@code true} if more of the foreign words have a capital than have none
     */
    static boolean areMostOfOtherScripts(Passage passage) {
        ForeignNames counts = new ForeignNames(Scripts.of(passage.language()));
        counts.count(WebAddresses.blank(passage.text()));
        return MOST_TIMES * counts.ownWeight >= counts.otherWeight && 2 * counts.names > counts.words;
    }

    private void count(String text) {
        boolean isInWord = false;
        boolean isName = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isOther = Unicode.isLetter(c) && weigh(Unicode.script(c));
            words += isOther && !isInWord ? 1 : 0;
            isName = isOther && isInWord && isName;
            if (isOther && !isName && Unicode.isCapital(c)) {
                isName = true;
                names++;
            }
            isInWord = isOther;
        }
    }

    /** Weighs a letter, and returns whether it is one of another script. */
    private boolean weigh(UnicodeScript script) {
        boolean isOwn = fitting.stream().anyMatch(fits -> fits.is(script));
        ownWeight += isOwn ? Script.weight(script) : 0;
        otherWeight += isOwn ? 0 : Script.weight(script);
        return !isOwn;
    }
}
