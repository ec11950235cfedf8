package org.rightsdeclarations.catalogue.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.rightsdeclarations.characters.Spelling;

@Tag("slow")
class LikeWordsPropertiesTest {
    /** The pieces of two words need not be checked with other words around: each is found by itself. */
    @Property(tries = 5000)
    void findsEveryWordThatIsNearlyAnother(@ForAll Random random) {
        String word = random(random, 1 + random.nextInt(40));
        String changed = changed(word, random);
        Word known = new Word(0, word);

        List<Word> found = new ArrayList<>();
        new LikeWords(List.of(known)).find(Spelling.of(changed), found::add);

        double length = Math.max(word.length(), changed.length());
        int changes = PlainSpelling.changes(word, changed);
        if (changes > 0 && changes <= Changes.MOST && 1 - changes / length >= Changes.LEAST_NEAR) {
            assertThat(found).as("%s and %s", word, changed).contains(known);
        }
    }

    @Property(tries = 5000)
    void countsChangesAsTheTableDoes(@ForAll Random random) {
        String word = random(random, 1 + random.nextInt(64));
        String other = random.nextBoolean() ? random(random, 1 + random.nextInt(64)) : changed(word, random);
        double length = Math.max(word.length(), other.length());

        assertThat(Spelling.of(word).likeness(Spelling.of(other), 0))
                .isEqualTo(1 - PlainSpelling.changes(word, other) / length);
    }

    static String random(Random random, int length) {
        StringBuilder word = new StringBuilder();
        int letters = random.nextBoolean() ? 3 : 26;
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(letters)));
        }
        return word.toString();
    }

    /** Changes as many letters as may be wrong, or fewer: most often two that are beside each other are swapped. */
    static String changed(String word, Random random) {
        StringBuilder letters = new StringBuilder(word);
        for (int i = random.nextInt(2 + Changes.ofNear(word.length(), word.length())); i > 0; i--) {
            int at = random.nextInt(letters.length());
            switch (random.nextInt(5)) {
                case 0 -> letters.insert(at, (char) ('a' + random.nextInt(26)));
                case 1 -> letters.setCharAt(at, (char) ('a' + random.nextInt(26)));
                case 2 -> letters.deleteCharAt(letters.length() > 1 ? at : 0).append(letters.isEmpty() ? "a" : "");
                default -> {
                    if (at + 1 < letters.length()) {
                        letters.insert(at + 2, letters.charAt(at)).deleteCharAt(at);
                    }
                }
            }
        }
        return letters.substring(0, Math.min(64, letters.length()));
    }
}
