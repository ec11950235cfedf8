package org.rightsdeclarations.catalogue.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.rightsdeclarations.catalogue.title.PlainSearch.Hit;

/** Compares the fast search with the definition, in a catalogue of titles that are much alike. */
final class SearchComparison {
    private static final List<Double> LEASTS = List.of(0.8, 0.8, 0.8, 0.0, 0.3, 0.5, 0.75, 0.9, 0.99, 1.0);

    private SearchComparison() {}

    static void ofMany(Random random) {
        List<List<String>> titles = RandomTitles.catalogue(random);
        TitleIndex<Integer, Hit> index = new TitleIndex<>(owners(titles), titles::get, Hit::new);
        PlainSearch definition = new PlainSearch(titles);

        for (int i = 0; i < 10; i++) {
            String sought = RandomTitles.like(titles, random);
            double least = LEASTS.get(random.nextInt(LEASTS.size()));
            assertSame(index.near(sought, least), definition.near(sought, least), least);
        }
    }

    static void ofOne(Random random) {
        List<List<String>> titles = RandomTitles.catalogue(random);
        List<Integer> owners = owners(titles);
        TitleIndex<Integer, Hit> index = new TitleIndex<>(owners, titles::get, Hit::new);
        String sought = RandomTitles.like(titles, random);

        List<Hit> compared = new ArrayList<>();
        owners.forEach(entry -> index.nearest(sought, entry).ifPresent(compared::add));

        assertThat(compared).containsExactlyInAnyOrderElementsOf(index.near(sought, 0));
        assertThat(index.alike(sought)).containsExactlyElementsOf(index.near(sought, 0));
    }

    /** Sums are added up in another order, so a title at the very limit may be found by one of the two only. */
    private static void assertSame(List<Hit> found, List<Hit> wanted, double least) {
        List<Hit> fast =
                found.stream().filter(hit -> hit.score() > least + 1e-9).toList();
        List<Hit> plain =
                wanted.stream().filter(hit -> hit.score() > least + 1e-9).toList();
        assertThat(fast)
                .extracting(Hit::owner)
                .containsExactlyElementsOf(plain.stream().map(Hit::owner).toList());
        assertThat(fast)
                .extracting(Hit::title)
                .containsExactlyElementsOf(plain.stream().map(Hit::title).toList());
        for (int i = 0; i < plain.size(); i++) {
            assertThat(fast.get(i).score()).isCloseTo(plain.get(i).score(), Offset.offset(1e-9));
        }
    }

    private static List<Integer> owners(List<List<String>> titles) {
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            owners.add(i);
        }
        return owners;
    }
}
