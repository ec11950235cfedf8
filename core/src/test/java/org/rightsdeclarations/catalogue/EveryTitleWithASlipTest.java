package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.world.Instrument;

/** The quick search for near titles finds what a look at all titles finds, for each title there is. */
@Tag("slow")
class EveryTitleWithASlipTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @MethodSource("entries")
    void isFoundAsALookAtAllFindsIt(CatalogueEntry<Instrument> entry) {
        for (String title : InstrumentIndex.titlesOf(entry)) {
            for (String slip : slips(title)) {
                assertThat(CATALOGUE.search(slip, TitleMatch.NEAR))
                        .as(slip)
                        .containsExactlyElementsOf(CATALOGUE.search(slip).stream()
                                .filter(match -> match.score() >= TitleMatch.NEAR)
                                .toList());
            }
        }
    }

    private static Stream<CatalogueEntry<Instrument>> entries() {
        return CATALOGUE.getInstruments().stream();
    }

    /** Returns a title with each of its words changed in turn, with words that nothing has, and without some. */
    private static List<String> slips(String title) {
        String[] words = title.split(" ", -1);
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String right = words[i];
            words[i] = changed(right, i);
            slips.add(String.join(" ", words));
            words[i] = right;
        }
        slips.add("Xyzzy " + slips.get(0) + " Plugh");
        slips.add(slips.get(slips.size() / 2) + " in Europea");
        slips.add(title.substring(title.length() / 3));
        return slips;
    }

    private static String changed(String word, int kind) {
        int middle = word.length() / 2;
        String start = word.substring(0, middle);
        String end = word.substring(middle);
        return switch (kind % 4) {
            case 0 -> start + end.substring(1);
            case 1 -> start + "q" + end;
            case 2 -> word.substring(1);
            default -> start + "q" + end.substring(1);
        };
    }
}
