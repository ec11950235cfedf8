package org.rightsdeclarations.catalogue.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.characters.Spelling;

class LikeWordsTest {
    private static final int MANY = 1000;

    @ParameterizedTest
    @CsvSource({
        "declaration, declaration",
        "declaration, decalration",
        "declaration, eclaration",
        "declaration, declaratio",
        "declaration, xdeclaration",
        "declaration, declarationx",
        "declaration, dexlaratixn",
        "declaration, edclaratino",
        "rights, rigths",
        "rights, right",
        "ports, ports"
    })
    void areFoundByAPieceThatIsRight(String word, String sought) {
        assertThat(find(List.of(word), sought)).contains(word);
    }

    @Test
    void areFoundWhicheverLettersAreWrong() {
        Random random = new Random(1);
        for (int i = 0; i < 2 * MANY; i++) {
            String word = LikeWordsPropertiesTest.random(random, 1 + random.nextInt(40));
            String changed = LikeWordsPropertiesTest.changed(word, random);
            double length = Math.max(word.length(), changed.length());
            int changes = PlainSpelling.changes(word, changed);
            if (changes > 0 && changes <= Changes.MOST && 1 - changes / length >= Changes.LEAST_NEAR) {
                assertThat(find(List.of(word), changed))
                        .as("%s and %s", word, changed)
                        .contains(word);
            }
        }
    }

    @Test
    void areFewAmongMany() {
        Random random = new Random(1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            words.add(word(random));
        }

        int found = 0;
        for (int i = 0; i < MANY; i += 10) {
            String sought = words.get(i).substring(1);
            List<String> like = find(words, sought);
            assertThat(like).contains(words.get(i));
            found += like.size();
        }

        assertThat(found).isLessThan(3 * MANY / 10);
    }

    @Test
    void areNoneWhereOneWrongLetterMakesAnotherWord() {
        assertThat(find(List.of("port", "sort", "por"), "port")).isEmpty();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static List<String> find(List<String> words, String sought) {
        List<Word> all = new ArrayList<>();
        for (String word : words) {
            all.add(new Word(all.size(), word));
        }
        List<String> found = new ArrayList<>();
        new LikeWords(all)
                .find(Spelling.of(sought), word -> found.add(word.spelling().letters()));
        return found;
    }
}
