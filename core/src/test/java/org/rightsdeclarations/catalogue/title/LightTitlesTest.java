package org.rightsdeclarations.catalogue.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.catalogue.word.Vocabulary;
import org.rightsdeclarations.catalogue.word.Word;

class LightTitlesTest {
    private static final double[] WEIGHTS = {5, 1, 4, 2, 3, 6, 1, 9, 2};

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9})
    void areThoseOfAStretchThatWeighNoMoreThanSomething(int size) {
        LightTitles titles = new LightTitles(Arrays.copyOf(WEIGHTS, size));
        for (int first = 0; first <= size; first++) {
            for (int end = first; end <= size; end++) {
                for (double most : new double[] {0, 1, 2.5, 4, 9}) {
                    List<Integer> found = new ArrayList<>();
                    titles.find(first, end, most, found::add);

                    assertThat(found)
                            .containsExactlyElementsOf(IntStream.range(first, end)
                                    .filter(i -> WEIGHTS[i] <= most)
                                    .boxed()
                                    .toList());
                }
            }
        }
    }

    @Test
    void weighWhatTheirWordsWeighTogether() {
        Vocabulary vocabulary = new Vocabulary();
        IndexedTitle title = new IndexedTitle(List.of("charter", "ports"));
        title.setWords(vocabulary.add(title.sequence()));
        Word[] words = title.words();
        words[0].count(0);
        words[0].count(1);
        words[1].count(1);
        vocabulary.weigh(2);

        title.weigh();

        assertThat(title.weight()).isEqualTo(words[0].weight() + words[1].weight());
        assertThat(words[1].weight()).isGreaterThan(words[0].weight()).isEqualTo(vocabulary.heaviest());
    }
}
