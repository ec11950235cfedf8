package org.rightsdeclarations.catalogue.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast search finds what the definition says, in some catalogues that are always the same. */
class NearTitlesTest {
    private static final int CATALOGUES = 40;

    @Test
    void areThoseOfTheDefinition() {
        for (int seed = 0; seed < CATALOGUES; seed++) {
            SearchComparison.ofMany(new Random(seed));
        }
    }

    @Test
    void areTheSameAmongAllAndOneByOne() {
        for (int seed = 0; seed < CATALOGUES; seed++) {
            SearchComparison.ofOne(new Random(seed));
        }
    }

    @Test
    void areOrderedByTheirWordsTheShortestFirst() {
        IndexedTitle shorter = new IndexedTitle(List.of("charter", "of", "ports"));
        IndexedTitle longer = new IndexedTitle(List.of("charter", "of", "ports", "and", "quays"));
        IndexedTitle later = new IndexedTitle(List.of("charter", "on"));

        assertThat(shorter).isLessThan(longer).isLessThan(later).isEqualByComparingTo(shorter);
        assertThat(longer).isGreaterThan(shorter).isLessThan(later);
    }
}
