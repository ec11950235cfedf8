package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("slow")
class TitleSearchPropertiesTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @Property
    void givesSortedScoresForAnyText(@ForAll String text) {
        assertSound(CATALOGUE.search(text));
    }

    @Property
    void givesSortedScoresForAnythingLikeATitle(@ForAll("almostTitles") String text) {
        assertSound(CATALOGUE.search(text));
    }

    @Property
    void agreesWithTheLookupOnWhatIsTheSame(@ForAll("almostTitles") String text) {
        assertThat(CATALOGUE.search(text).stream().filter(TitleMatch::isExact).map(TitleMatch::entry))
                .containsExactlyElementsOf(CATALOGUE.findByTitle(text));
    }

    @Property
    void comparesWithOneInstrumentAsAmongAll(@ForAll("almostTitles") String text) {
        assertThat(CATALOGUE.getInstruments().stream()
                        .flatMap(entry -> CATALOGUE.compare(text, entry).stream())
                        .sorted())
                .containsExactlyElementsOf(CATALOGUE.search(text));
    }

    @Property
    void doesNotDependOnCase(@ForAll("almostTitles") String text) {
        assertThat(CATALOGUE.search(text.toUpperCase(Locale.ROOT))).isEqualTo(CATALOGUE.search(text));
    }

    @Property
    void findsATitleWhenALetterIsLeftOut(@ForAll("titles") String title, @ForAll int seed) {
        int letter = Math.floorMod(seed, title.length());
        Assume.that(isInLongWord(title, letter));

        List<TitleMatch> matches = CATALOGUE.search(title.substring(0, letter) + title.substring(letter + 1));

        assertThat(matches.get(0).entry().value().getTitle().in(Locale.ENGLISH)).isEqualTo(title);
        assertThat(matches.get(0).score()).isGreaterThan(0.75);
    }

    /** A word of few letters, as in "Alma-Ata", may be another one if a letter is left out. */
    private static boolean isInLongWord(String title, int letter) {
        int start = letter;
        while (start > 0 && Character.isLetter(title.charAt(start - 1))) {
            start--;
        }
        int end = letter;
        while (end < title.length() && Character.isLetter(title.charAt(end))) {
            end++;
        }
        return end - start >= 5 && start <= letter && letter < end;
    }

    private static void assertSound(List<TitleMatch> matches) {
        assertThat(matches).isSorted();
        assertThat(matches).extracting(TitleMatch::score).allMatch(score -> score > 0 && score <= TitleMatch.EXACT);
        assertThat(matches).extracting(TitleMatch::entry).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(CATALOGUE.getInstruments().stream()
                .map(entry -> entry.value().getTitle().in(Locale.ENGLISH))
                .toList());
    }

    /** Words of titles in any order, some misspelt. */
    @Provide
    Arbitrary<String> almostTitles() {
        List<String> words = CATALOGUE.getInstruments().stream()
                .flatMap(entry ->
                        Stream.of(entry.value().getTitle().in(Locale.ENGLISH).split("\\P{L}+")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        Arbitrary<String> word = Arbitraries.oneOf(
                Arbitraries.of(words),
                Arbitraries.of(words).map(right -> right.substring(1)),
                Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(8));
        return word.list().ofMaxSize(8).map(list -> String.join(" ", list));
    }
}
