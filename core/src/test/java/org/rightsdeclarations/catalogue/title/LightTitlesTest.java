package org.rightsdeclarations.catalogue.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LightTitlesTest {
    private static final double[] WEIGHTS = {5, 1, 4, 2, 3, 6, 1, 9, 2};

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9})
    void areThoseOfAStretchThatWeighNoMoreThanSomething(int size) {
        LightTitles titles = titles(size);
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
        IndexedTitle title = new IndexedTitle(List.of("charter", "ports"));
        title.setWords(new Word[] {word(0, 2), word(1, 3)});
        title.weigh();

        assertThat(title.weight()).isEqualTo(5);
    }

    private static LightTitles titles(int size) {
        List<IndexedTitle> titles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            IndexedTitle title = new IndexedTitle(List.of("charter"));
            title.setWords(new Word[] {word(i, WEIGHTS[i])});
            title.weigh();
            titles.add(title);
        }
        return new LightTitles(titles);
    }

    private static Word word(int number, double weight) {
        Word word = new Word(number, "charter");
        word.weigh(weight);
        return word;
    }
}
