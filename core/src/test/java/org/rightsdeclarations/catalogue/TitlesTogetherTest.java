package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.world.Instrument;

class TitlesTogetherTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ICCPR and ICESCR | iccpr, icescr",
                "UDHR; CRC | udhr, crc",
                "the ICCPR, the ICESCR and the CRC | iccpr, icescr, crc",
                "the ICCPR, the ICESCR, and the CRC | iccpr, icescr, crc",
                "International Covenant on Civil and Political Rights and International Covenant on Economic, Social"
                        + " and Cultural Rights | iccpr, icescr",
                "Vienna Declaration and Programme of Action and Universal Declaration of Human Rights | vdpa, udhr",
                "resolution 70/1 and the UDHR | agenda-2030, udhr",
            })
    void areFoundInTheirOrder(String text, String ids) {
        assertThat(ids(CATALOGUE.findTogether(text))).containsExactly(ids.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UDHR",
                "Vienna Declaration and Programme of Action",
                "UDHR and others",
                "the rights and the UDHR",
                " and ",
                "UDHR, ",
                "",
                "UDHR and UDHR and UDHR and UDHR and UDHR and UDHR and UDHR and UDHR and UDHR and UDHR and UDHR and UDHR"
                        + " and UDHR and UDHR",
            })
    void areNothingElse(String text) {
        assertThat(CATALOGUE.findTogether(text)).isEmpty();
    }

    @Test
    void areFoundInNoTextThatIsTooLong() {
        assertThat(CATALOGUE.findTogether("UDHR and CRC" + " ".repeat(1_000))).isEmpty();
    }

    private static List<String> ids(List<CatalogueEntry<Instrument>> found) {
        return found.stream()
                .map(entry -> entry.value().getId().orElseThrow().toString())
                .toList();
    }
}
