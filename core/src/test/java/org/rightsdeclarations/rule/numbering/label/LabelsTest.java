package org.rightsdeclarations.rule.numbering.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class LabelsTest {
    /** One of 17,576 tags of three letters. */
    private static String tag(int number) {
        return "" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    @Test
    void areReadInEachLanguageThatHasThem() {
        Clause english = Clause.builder().label("en", "1").build();
        Clause french = Clause.builder().label("fr", "1").addLanguage("es").build();

        assertThat(Labels.of(List.of(english, french)))
                .extracting(labels -> String.valueOf(labels.language()))
                .containsExactly("en", "es", "fr");
        assertThat(Labels.of(List.of(Clause.builder().label("1").build())))
                .extracting(labels -> String.valueOf(labels.language()))
                .containsExactly("null");
    }

    @Test
    void areReadInAtMostSoManyLanguagesThatItCostsNoMoreThanTheListIsLong() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            clauses.add(Clause.builder().label(tag(i), "1").build());
        }
        clauses.add(Clause.builder().label(tag(4_000), "1").build());
        clauses.add(Clause.builder().label(tag(4_000), "2").build());

        List<Labels> read = Labels.of(clauses);

        assertThat(read).hasSizeLessThan(25);
        assertThat(read).extracting(labels -> String.valueOf(labels.language())).contains(tag(4_000));
    }

    @Test
    void ofANodeInOtherLanguagesAreNotRead() {
        Clause french = Clause.builder().label("2").addLanguage("fr").build();
        Labels english = new Labels(List.of(french), LanguageTag.of("en"));

        assertThat(english.get(0)).isNull();
        assertThat(new Labels(List.of(french), LanguageTag.of("fr")).get(0)).isEqualTo("2");
    }

    /** Counts how often somebody looks at an item. */
    private static final class Watched<T> extends AbstractList<T> {
        private final List<T> items;
        private long looks;

        Watched(List<T> items) {
            this.items = items;
        }

        @Override
        public T get(int index) {
            looks++;
            return items.get(index);
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    @Test
    void areLookedAtAFewTimesHoweverManyLanguagesThereAre() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            clauses.add(Clause.builder()
                    .label(Label.of(LocalizedText.of(tag(2 * i), "1").and(tag(2 * i + 1), "1")))
                    .addLanguages(LanguageTag.of(tag(2 * i)), LanguageTag.of(tag(2 * i + 1)))
                    .build());
        }
        Watched<Clause> watched = new Watched<>(clauses);

        List<Labels> read = Labels.of(watched);
        read.forEach(labels -> IntStream.range(0, labels.size()).forEach(labels::get));

        assertThat(watched.looks).isLessThan(100L * clauses.size());
    }

    @Test
    void ofAListOfHundredsAreNotReadAgainForEachLanguageThatOneNodeSaysItHas() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            clauses.add(Clause.builder().label("word " + i).build());
        }
        Clause.Builder last = Clause.builder().label("word");
        IntStream.range(0, 300).forEach(i -> last.addLanguage(tag(i)));
        clauses.add(last.build());
        Watched<Clause> watched = new Watched<>(clauses);

        List<Labels> read = Labels.of(watched);
        read.forEach(labels -> IntStream.range(0, labels.size()).forEach(labels::get));

        assertThat(watched.looks).isLessThan(40L * clauses.size());
    }

    @Test
    void ofOneNodeThatSaysItHasManyLanguagesAreThoseOfEachLanguage() {
        Clause.Builder clause = Clause.builder().label("2");
        IntStream.range(0, 50).forEach(i -> clause.addLanguage(tag(i)));
        Clause other = Clause.builder().label("3").addLanguage(tag(50)).build();

        List<Labels> read = Labels.of(List.of(clause.build(), other));

        assertThat(read).hasSize(51).first().extracting(labels -> labels.get(0)).isEqualTo("2");
        assertThat(read.get(49).get(1)).isNull();
        assertThat(read.get(50).get(0)).isNull();
        assertThat(read.get(50).get(1)).isEqualTo("3");
    }
}
