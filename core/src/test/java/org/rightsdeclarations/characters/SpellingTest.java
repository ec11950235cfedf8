package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of(
            "id", "kind", "title", "text", "label", "authenticLanguages", "signatories", "due", "date", "dates");

    @ParameterizedTest
    @CsvSource({
        "rights, rights, 1",
        "rights, right, 0.833",
        "rights, rigths, 0.833",
        "rights, tights, 0.833",
        "cat, act, 0.667",
        "forced, enforced, 0.75",
        "child, children, 0.625",
        "asean, asian, 0.8",
        "abcd, efgh, 0",
        "a, '', 0",
        "'', '', 0",
        "abcdef, badcfe, 0.5"
    })
    void countsTheLettersThatNeedNotBeChanged(String one, String other, double likeness) {
        assertThat(likeness(one, other, 0)).isCloseTo(likeness, within(0.001));
        assertThat(likeness(other, one, 0)).isCloseTo(likeness, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"rights, right, 0.8, 0.833", "rights, right, 0.84, 0", "a, abcdef, 0.2, 0", "abc, abd, 0.667, 0"})
    void leavesOutWhatDoesNotMatter(String one, String other, double least, double likeness) {
        assertThat(likeness(one, other, least)).isCloseTo(likeness, within(0.001));
    }

    @Test
    void looksAtTheBeginningOfAWordOfNoLength() {
        String word = "a".repeat(100);

        assertThat(likeness(word + "b".repeat(900), word + "c".repeat(900), 0)).isEqualTo(1);
    }

    @Test
    void comparesNoMoreThanTheBeginning() {
        Spelling spelling = Spelling.of("ab".repeat(100));

        assertThat(spelling.length()).isEqualTo(Spelling.MAX_LENGTH);
        assertThat(spelling.letters()).isEqualTo("ab".repeat(32));
        assertThat(Spelling.of("abc").letters()).isEqualTo("abc");
    }

    @Test
    void marksALetterThatIsThereOnceAndOneThatIsThereMoreOften() {
        assertThat(Long.bitCount(Spelling.of("ab").marks())).isEqualTo(2);
        assertThat(Long.bitCount(Spelling.of("aab").marks())).isEqualTo(3);
        assertThat(Spelling.of("baaa").marks()).isEqualTo(Spelling.of("aab").marks());
        assertThat(Spelling.of("abb").marks()).isNotEqualTo(Spelling.of("aab").marks());
        assertThat(Spelling.of("abc").marks()).isNotEqualTo(Spelling.of("aab").marks());
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, ab, 1", "ab, abc, 1", "abc, xyz, 3", "aab, abb, 1", "abc, cba, 0", "abcd, axyz, 3"
    })
    void seesHowManyLettersMustBeChangedAtLeast(String one, String other, int changes) {
        assertThat(Spelling.leastChanges(
                        Spelling.of(one).marks(), Spelling.of(other).marks()))
                .isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "Title, title",
        "TITLE, title",
        "titles, title",
        "tite, title",
        "lable, label",
        "kinds, kind",
        "Id, id",
        "authentic_languages, authenticLanguages",
        "Authentic-Languages, authenticLanguages",
        "authentic languages, authenticLanguages",
        "authenticLanguage, authenticLanguages",
        "signatures, signatories",
        "dtaes, dates",
        "daet, date"
    })
    void findsTheNearestName(String name, String nearest) {
        assertThat(Spelling.nearest(name, KNOWN)).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ix", "commitments", "heading", "한국어", "제목", "tttttt", "\uD83D\uDD4A", "__-- "})
    void suggestsNothingThatIsFar(String name) {
        assertThat(Spelling.nearest(name, KNOWN)).isEmpty();
    }

    @Test
    void prefersTheFirstOfTwoThatAreEquallyNear() {
        assertThat(Spelling.nearest("datex", List.of("dates", "dated"))).contains("dates");
    }

    @Test
    void prefersTheNearerOfTwo() {
        assertThat(Spelling.nearest("date", List.of("dates", "date"))).contains("date");
    }

    @Test
    void looksAtNoLongName() {
        String name = "title".repeat(9);

        assertThat(Spelling.nearest(name, List.of(name))).isEmpty();
    }

    @Test
    void listsAllNamesThatThereIsRoomFor() {
        assertThat(Spelling.mostAlike("x", List.of("words", "instance", "node"), List.of("node"), 21))
                .isEqualTo("words, instance, node");
        assertThat(Spelling.mostAlike("x", List.of("node"), List.of(), 4)).isEqualTo("node");
    }

    @Test
    void listsTheLikeliestFirstIfThereIsNoRoomForAll() {
        List<String> known = List.of("title", "event", "signatories", "annexes", "notes");
        List<String> usual = List.of("signatories", "title");

        assertThat(Spelling.mostAlike("notes-of", known, usual, 25)).isEqualTo("notes, signatories, \u2026");
        assertThat(Spelling.mostAlike("ANNEX-LIST", known, usual, 16)).isEqualTo("annexes, \u2026");
        assertThat(Spelling.mostAlike("", known, usual, 25)).isEqualTo("signatories, title, \u2026");
        assertThat(Spelling.mostAlike("", known, List.of(), 16)).isEqualTo("title, event, \u2026");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Spelling.nearest("ID", KNOWN)).contains("id");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static double likeness(String one, String other, double least) {
        return Spelling.of(one).likeness(Spelling.of(other), least);
    }
}
