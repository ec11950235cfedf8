package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Set<String> WORDS = words();

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
        Assume.that(isSlip(title, letter));

        List<TitleMatch> matches = CATALOGUE.search(title.substring(0, letter) + title.substring(letter + 1));

        double best = matches.get(0).score();
        assertThat(best).isGreaterThan(0.74);
        assertThat(matches.stream().filter(match -> match.score() > best - 1e-9))
                .extracting(match -> match.entry().value().getTitle().in(Locale.ENGLISH))
                .contains(title);
    }

    /** In a word of few letters, one that is left out may make another word; so it does where a title has that word. */
    private static boolean isSlip(String title, int letter) {
        int start = letter;
        while (start > 0 && Character.isLetter(title.charAt(start - 1))) {
            start--;
        }
        int end = letter;
        while (end < title.length() && Character.isLetter(title.charAt(end))) {
            end++;
        }
        String left = (title.substring(start, Math.max(start, letter))
                        + title.substring(Math.min(letter + 1, end), end))
                .toLowerCase(Locale.ROOT);
        String singular = left.endsWith("s") ? left.substring(0, left.length() - 1) : left;
        return end - start >= 5 && !WORDS.contains(left) && !WORDS.contains(singular) && !WORDS.contains(left + "s");
    }

    private static Set<String> words() {
        return CATALOGUE.getInstruments().stream()
                .flatMap(entry ->
                        Stream.concat(entry.value().getTitle().asMap().values().stream(), entry.otherNames().stream()))
                .flatMap(title -> Stream.of(title.toLowerCase(Locale.ROOT).split("\\P{L}+")))
                .collect(Collectors.toSet());
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
