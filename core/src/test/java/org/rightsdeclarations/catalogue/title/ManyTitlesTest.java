package org.rightsdeclarations.catalogue.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.catalogue.word.TitleWords;

/** What is looked at for one title does not grow with the number of titles. */
class ManyTitlesTest {
    private static final int MANY = 10_000;
    private static final TitleSearch FEW_TITLES = search(33);
    private static final TitleSearch MANY_TITLES = search(MANY);
    private static final TitleSearch ALIKE_TITLES = search(alike());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Declaration of #place on the Rights of #item | 10 | 0",
                "Declaration of #place on the Right of #item, adopted in Xyzzyplugh | 10 | 0",
                "Declaration of #place on Human Rights | 10 | 0",
                "Declaration of #misspelt on the Rights of #item | 10 | 0",
                "Declaration of #misspelt on the Rights of #other | 100 | 20500",
                "Declaration of #place | 10 | 0",
                "Declaration | 0 | 0",
                "Declaration on Rights | 0 | 0",
                "Declaration of | 0 | 0",
                "of the | 0 | 0",
                "Xyzzyplugh Plugh | 0 | 500",
            })
    void areNotLookedAtForOne(String pattern, int mostTitles, int mostWords) {
        NearSearch search = MANY_TITLES.nearSearch(title(pattern), TitleIndex.NEAR);

        search.run();

        assertThat(search.titlesSeen()).isLessThanOrEqualTo(mostTitles);
        assertThat(search.wordsSeen()).isLessThanOrEqualTo(mostWords);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Declaration of #place on the Rights of #item",
                "Declaration of #misspelt on the Rights of #item",
                "Declaration of #misspelt on the Rights of #other",
                "Declaration of #place"
            })
    void doNotHideTheOneThatIsMeant(String pattern) {
        String meant = String.join(" ", TitleWords.of(title("Declaration of #place on the Rights of #item")));
        for (TitleSearch search : List.of(FEW_TITLES, MANY_TITLES)) {
            assertThat(search.near(title(pattern), TitleIndex.NEAR))
                    .extracting(like -> String.join(" ", like.title().sequence()))
                    .contains(meant);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Equal Remunreation Convention | 10 | 600",
                "Xyzzyplugh Equal Remunreation Convention Plugh | 120 | 1300",
                "Convention on Equal Treatment of Children | 10 | 0",
                "Convention of Xyzzyplugh on the Equal Treatment of Children | 20 | 600",
                "Convention on the Rights of Children of Xyzzyplugh and Other Plughs | 60 | 1300",
                "Charter Declaration Convention Protocol Resolution Rights Housing | 0 | 0",
            })
    void areNotLookedAtForCommonWords(String title, int mostTitles, int mostWords) {
        NearSearch search = ALIKE_TITLES.nearSearch(title, TitleIndex.NEAR);

        search.run();

        assertThat(search.titlesSeen()).isLessThanOrEqualTo(mostTitles);
        assertThat(search.wordsSeen()).isLessThanOrEqualTo(mostWords);
    }

    @Test
    void areCountedWhereTheyAreLookedAt() {
        NearSearch known =
                MANY_TITLES.nearSearch(title("Declaration of #place on the Rights of #item"), TitleIndex.NEAR);
        NearSearch misspelt = MANY_TITLES.nearSearch(title("Declaration of #misspelt on the Rights"), TitleIndex.NEAR);

        known.run();
        misspelt.run();

        assertThat(known.titlesSeen()).isEqualTo(1);
        assertThat(known.wordsSeen()).isZero();
        assertThat(misspelt.wordsSeen()).isPositive();
    }

    @Test
    void areFoundOnceAndInTheirOrder() {
        String sought = title("Declaration of #place on the Rights of #item") + " and " + word(60);

        List<IndexedTitle> found =
                FEW_TITLES.near(sought, 0.3).stream().map(LikeTitle::title).toList();

        assertThat(found).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areFoundByTheirVeryWordsIfNothingLessIsWanted() {
        String sought = title("Declaration of #place on the Rights of #item");

        assertThat(MANY_TITLES.near(sought, TitleIndex.EXACT))
                .singleElement()
                .extracting(LikeTitle::score)
                .isEqualTo(TitleIndex.EXACT);
        assertThat(MANY_TITLES.near(sought, 1.01)).isEmpty();
        assertThat(MANY_TITLES.near("?!", 0)).isEmpty();
    }

    @Test
    void areComparedOnceIfManyHaveTheSame() {
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            owners.add(i);
        }
        TitleIndex<Integer, Integer> index = new TitleIndex<>(
                owners, owner -> List.of("Local government and human rights"), (owner, title, score) -> owner);

        assertThat(index.near("Local governments and human rights", TitleIndex.NEAR))
                .containsExactlyElementsOf(owners);
    }

    @Test
    void areFoundByAWordAloneOnlyIfTheyAreShort() {
        NearSearch search = MANY_TITLES.nearSearch("Rights", TitleIndex.NEAR);

        assertThat(search.run()).isEmpty();
        assertThat(search.titlesSeen()).isZero();
    }

    /** Writes a title with the words of the first title. */
    private static String title(String pattern) {
        return pattern.replace("#place", word(0))
                .replace("#item", word(1))
                .replace("#misspelt", misspelt(word(0)))
                .replace("#other", misspelt(word(1)));
    }

    private static String misspelt(String word) {
        return "" + word.charAt(0) + word.charAt(2) + word.charAt(1) + word.substring(3);
    }

    private static TitleSearch search(int size) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            titles.add("Declaration of " + word(2 * i) + " on the Rights of " + word(2 * i + 1));
        }
        return search(titles);
    }

    /** Returns titles of which each has one word of its own, and shares all others with many. */
    private static List<String> alike() {
        String[] kinds = {"Declaration", "Convention", "Charter", "Protocol", "Resolution"};
        String[] matters = {"Rights", "Equal Treatment", "Housing", "Education", "Clean Water", "Legal Aid", "Privacy"};
        String[] groups = {"Children", "Women", "Refugees", "Peasants", "Students", "Older Persons"};
        List<String> titles = new ArrayList<>(List.of("Equal Remuneration Convention"));
        for (int i = 0; i < MANY; i++) {
            titles.add(kinds[i % kinds.length] + " of " + word(i) + " on the " + matters[i % matters.length] + " of "
                    + groups[i % groups.length]);
        }
        return titles;
    }

    private static TitleSearch search(List<String> texts) {
        List<IndexedTitle> titles = texts.stream()
                .map(text -> new IndexedTitle(TitleWords.of(text)))
                .sorted()
                .toList();
        List<PrintedTitle> printed = new ArrayList<>();
        for (IndexedTitle title : titles) {
            printed.add(new PrintedTitle(printed.size(), String.join(" ", title.sequence()), title));
        }
        return new TitleSearch(titles, new TitleOrder(titles), printed, printed.size());
    }

    /** Returns one of many words, of four syllables that come in no order. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int seed = (number + 1) * 7919 * 104729;
        for (int i = 0; i < 4; i++) {
            seed = seed * 1103515245 + 12345;
            word.append("bcdfghjklmnprstvwz".charAt((seed >>> 16) % 18)).append("aeiouy".charAt((seed >>> 8) % 6 & 7));
        }
        return word.toString();
    }
}
