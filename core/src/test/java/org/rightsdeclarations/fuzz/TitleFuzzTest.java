package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;

class TitleFuzzTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @FuzzTest
    void looksForAnyWordsInTheCatalogue(byte[] input) {
        String text = Input.text(input);

        CATALOGUE.findPinpointed(text).ifPresent(found -> {
            assertThat(text).contains(found.title());
            assertThat(found.entries()).isNotEmpty().doesNotHaveDuplicates();
        });
        assertThat(CATALOGUE.search(text)).isSorted().allMatch(match -> match.score() > 0);
        assertThat(CATALOGUE.findByTitle(text))
                .allSatisfy(entry -> assertThat(CATALOGUE.compare(text, entry))
                        .hasValueSatisfying(match -> assertThat(match.isExact()).isTrue()));
        assertThat(CATALOGUE.findByAcronym(text)).doesNotHaveDuplicates();
    }
}
