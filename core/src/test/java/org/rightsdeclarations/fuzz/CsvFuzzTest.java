package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.rightsdeclarations.catalogue.CatalogueCsv;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.term.Series;

class CsvFuzzTest {
    @FuzzTest
    void readsAnyTableOrSaysWhatIsWrong(byte[] input) throws IOException {
        String text = Input.text(input);

        try {
            InstrumentCatalogue catalogue =
                    InstrumentCatalogue.empty().withInstruments(CatalogueCsv.readInstruments(new StringReader(text)));
            assertThat(catalogue.getInstruments())
                    .allSatisfy(entry -> assertThat(catalogue.findById(
                                    entry.value().getId().orElseThrow().value()))
                            .hasValue(entry));
        } catch (InvalidCatalogueException refused) {
            assertTold(refused);
        }
        try {
            InstrumentCatalogue catalogue = InstrumentCatalogue.empty()
                    .withEditions(CatalogueCsv.readEditions(Series.WHRCF, new StringReader(text)));
            assertThat(catalogue.getEditions(Series.WHRCF)).doesNotHaveDuplicates();
        } catch (InvalidCatalogueException refused) {
            assertTold(refused);
        }
    }

    private static void assertTold(InvalidCatalogueException refused) {
        assertThat(refused.getReport().hasErrors()).isTrue();
        assertThat(refused.getReport().in(Locale.KOREAN).getProblems()).allSatisfy(problem -> {
            assertThat(problem.getPosition()).isPresent();
            assertThat(problem.toString()).isNotBlank();
        });
    }
}
