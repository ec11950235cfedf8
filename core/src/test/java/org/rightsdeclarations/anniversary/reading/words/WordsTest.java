package org.rightsdeclarations.anniversary.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One two. Three | one two
            One two.Three | one two three
            One two. | one two
            One 2.5 two | one 2 5 two
            One; two | one
            One! Two | one
            One? Two | one
            One, (two) | one two
            `One\ntwo` | one two
            `One\n\ntwo` | one
            self-made, don't | self-made don't
            `` | ``
            `. One` | ``
            """)
    void areThoseOfASentenceAfterAPlace(String text, String words) {
        assertThat(lower(Words.after(text, 0, text.length()))).isEqualTo(split(words));
    }

    @Test
    void areThoseOfASentenceOfSeveralLines() {
        String text = "One \n two\u2029three";

        assertThat(lower(Words.after(text, 0, text.length()))).isEqualTo(split("one two"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One two. Three four | three four
            One; two! Three? four | four
            `One.\nTwo three` | two three
            `One\n\ntwo` | two
            One two. | ``
            """)
    void areThoseOfASentenceBeforeAPlace(String text, String words) {
        assertThat(lower(Words.before(text, 0, text.length()))).isEqualTo(split(words));
    }

    @Test
    void areWhole() {
        assertThat(lower(Words.after("one two three", 0, 7))).containsExactly("one", "two");
        assertThat(lower(Words.after("one two three", 0, 6))).containsExactly("one");
        assertThat(lower(Words.after("one two three", 1, 13))).containsExactly("two", "three");
        assertThat(lower(Words.before("one two three", 4, 13))).containsExactly("two", "three");
        assertThat(lower(Words.before("one two three", 5, 13))).containsExactly("three");
        assertThat(lower(Words.before("one two three", 0, 11))).containsExactly("one", "two", "thr");
        assertThat(lower(Words.after("\uD835\uDC00\uD835\uDC01 two", 0, 8))).hasSize(2);
    }

    @Test
    void areManyIfTheSentenceHasMany() {
        String text = "word ".repeat(40) + "last";

        Words words = Words.after(text, 0, text.length());

        assertThat(words.size()).isEqualTo(41);
        assertThat(words.lower(40)).isEqualTo("last");
        assertThat(words.start(40)).isEqualTo(200);
        assertThat(words.end(40)).isEqualTo(204);
    }

    @Test
    void areEmptyWhereThereIsNone() {
        Words words = Words.after("One", 0, 3);

        assertThat(words.lower(-1)).isEmpty();
        assertThat(words.lower(0)).isEqualTo("one");
        assertThat(words.lower(1)).isEmpty();
        assertThat(words.isNumber(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one two | false
            one, two | true
            `one\ntwo` | true
            `one \u00A0 two` | false
            one «two» | true
            one | true
            """)
    void arePartedByMoreThanBlanks(String text, boolean isParted) {
        assertThat(Words.after(text, 0, text.length()).isParted(0)).isEqualTo(isParted);
    }

    @Test
    void tellHowTheyStartAndWhatIsBetweenThem() {
        Words words = Words.after("One, two 3rd", 0, 12);

        assertThat(words.isCapital(0)).isTrue();
        assertThat(words.isCapital(1)).isFalse();
        assertThat(words.isNumber(1)).isFalse();
        assertThat(words.isNumber(2)).isTrue();
        assertThat(words.gapAfter(0)).isEqualTo(", ");
        assertThat(words.run(0, 1).words()).isEqualTo("One, two");
    }

    @Test
    void goOnFromOneOfThem() {
        Words words = Words.after("one two three", 0, 13);

        Words rest = words.from(1);

        assertThat(lower(rest)).containsExactly("two", "three");
        assertThat(rest.start(0)).isEqualTo(4);
        assertThat(rest.end(1)).isEqualTo(13);
        assertThat(words.from(3).size()).isZero();
    }

    @Test
    void areTakenApartWhereOneLostALetter() {
        Set<String> elided = Set.of("l'", "d'", "qu'");
        String text = "L’adoption d'un port aujourd'hui qu'd'or l'";

        Words parts = Words.after(text, 0, text.length()).withElided(elided);

        assertThat(lower(parts))
                .containsExactly("l'", "adoption", "d'", "un", "port", "aujourd'hui", "qu'", "d'", "or", "l");
        assertThat(parts.run(0, 1).words()).isEqualTo("L’adoption");
        assertThat(parts.isParted(0)).isFalse();
    }

    private static List<String> lower(Words words) {
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lower.add(words.lower(i));
        }
        return lower;
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
