package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.parity.Copies.Copy;

class CopiesTest {
    private static final String ENGLISH = "We keep the quays open to all who live in the town, by day and by night";

    @Test
    void areTextsOfTwentyCharactersOrMore() {
        assertThat(find("en", "a".repeat(20), "fr", "a".repeat(20))).containsExactly(new Copy(1, 0));
        assertThat(find("en", "a".repeat(19), "fr", "a".repeat(19))).isEmpty();
        assertThat(find("en", "a".repeat(20), "fr", "b".repeat(20))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, fr, QUAY/CONF.157/24 (Part I), chap. III.",
        "en, fr, 1234567890 1234567890 1234567890",
        "en, ko, 10.12.1948, 217 A (III)",
        "en-GB, en-US, We keep the quays open to all.",
        "bs, hr, Obala ostaje otvorena svima.",
        "id, ms, Dermaga terbuka untuk semua orang di kota.",
        "es, gl, Fase de clasificación das áreas"
    })
    void areNotWhatMayBeTheSame(String one, String other, String text) {
        assertThat(find(one, text, other, text)).isEmpty();
    }

    @Test
    void mayBeShortInNearLanguagesButNotLong() {
        String text = "Mantemos os peiraos abertos a todas as persoas que viven na cidade";

        assertThat(find("es", text, "gl", text)).containsExactly(new Copy(1, 0));
        assertThat(find("es", text.substring(0, 60), "gl", text.substring(0, 60)))
                .isEmpty();
        assertThat(find("es", text.substring(0, 60), "fr", text.substring(0, 60)))
                .containsExactly(new Copy(1, 0));
    }

    @Test
    void mayBeMendedInAWordOrTwo() {
        assertThat(find("en", ENGLISH, "es", ENGLISH.replace("quays", "quais"))).containsExactly(new Copy(1, 0));
        assertThat(find("en", "We keep the quays open to all", "es", "Mantenemos the quays open to todos"))
                .isEmpty();
    }

    @Test
    void mayBePartOfATranslation() {
        String half = "Nous gardons les quais ouverts à tous ceux qui live in the town, by day and by night";

        assertThat(find("en", ENGLISH, "fr", half)).containsExactly(new Copy(1, 0));
        assertThat(find("en", ENGLISH, "fr", "Le titre est « We keep the quays open », et il restera ainsi toujours."))
                .isEmpty();
    }

    @Test
    void areComparedWithinOneScript() {
        String russian = "Мы держим набережные открытыми для всех, кто живет в городе";

        assertThat(find("en", ENGLISH, "ru", russian)).isEmpty();
        assertThat(find("en", ENGLISH, "kk", russian, "ru", russian + " всегда"))
                .containsExactly(new Copy(2, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "aaaaaaaaaaaaaaaa12345, 1",
        "aaaaaaaaaaaaaaa12345, 0",
        "aaaaaaaaaaaAAAAAAAAA, 1",
        "aaaaaaaaaaAAAAAAAAAA, 0",
        "우리는 부두를 모든 사람에게 개방하고 지킨다, 1"
    })
    void areTextsOfMoreThanThreeQuartersLettersAndMoreThanHalfSmallOnes(String text, int found) {
        assertThat(find("en", text, "fr", text)).hasSize(found);
    }

    @Test
    void areFoundWhateverStandsBetween() {
        String words = "We keep the quays open";

        assertThat(find("en", words, "fr", words + " toujours à tous", "it", words))
                .contains(new Copy(2, 0));
        assertThat(find("en", ENGLISH, "fr", ENGLISH)).containsExactly(new Copy(1, 0));
    }

    @ParameterizedTest
    @CsvSource({"8, 18, 1", "8, 19, 0", "7, 10, 0"})
    void shareFiveRunsOfFourWordsAndAThirdOfAll(int shared, int words, int found) {
        String other = words("en", 0, shared) + words("fr", shared, words);

        assertThat(find("en", words("en", 0, 40), "fr", other)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"ijkl, mnop, 1", "ijk, mno, 0"})
    void inPartAreTextsOfTwentyCharactersOrMore(String end, String otherEnd, int found) {
        assertThat(find("en", "a b c d e f g h " + end, "fr", "a b c d e f g h " + otherEnd))
                .hasSize(found);
    }

    @Test
    void inPartAreFoundInLongTexts() {
        assertThat(find("en", words("en", 0, 200), "fr", words("en", 0, 190) + words("fr", 190, 200)))
                .containsExactly(new Copy(1, 0));
    }

    @ParameterizedTest
    @CsvSource({"\u00C9tat, 1", "\u0259tat, 1", "\u0166tat, 1", "\u03B1, 0", "\u0430, 0", "\u4E2D, 0", "12, 1"})
    void inPartBeginInTheSameScript(String first, int found) {
        assertThat(find("en", ENGLISH, "fr", first + " " + ENGLISH)).hasSize(found);
    }

    @Test
    void inPartAreNotOfLanguagesThatAreAlike() {
        assertThat(find("en-GB", ENGLISH, "en-US", ENGLISH.replace("quays", "docks")))
                .isEmpty();
    }

    private static String words(String stem, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> stem + (char) ('a' + i / 26) + (char) ('a' + i % 26) + " ")
                .collect(Collectors.joining());
    }

    private static List<Copy> find(String... texts) {
        Translations translations = Texts.of(texts);
        return Copies.find(translations.rows().get(0), translations.languages());
    }
}
