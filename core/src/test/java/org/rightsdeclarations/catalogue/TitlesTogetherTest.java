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
                "la Déclaration universelle des droits de l'homme et la Convention relative aux droits de l'enfant | udhr, crc",
                "la Declaración Universal de los Derechos Humanos y la Convención sobre los Derechos del Niño | udhr, crc",
                "Всеобщей декларации прав человека и Конвенции о правах ребенка | udhr, crc",
                "الإعلان العالمي لحقوق الإنسان والعهد الدولي الخاص بالحقوق المدنية والسياسية | udhr, iccpr",
                "《世界人权宣言》和《公民权利和政治权利国际公约》 | udhr, iccpr",
                "《世界人权宣言》、《经济、社会、文化权利国际公约》及《儿童权利公约》 | udhr, icescr, crc",
                "세계인권선언과 아동의 권리에 관한 협약 | udhr, crc",
                "세계인권선언 및 시민적 및 정치적 권리에 관한 국제규약 | udhr, iccpr",
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
                "、儿童权利公约",
                ", Convention on the Rights of the Child",
                "l'Vienna Declaration and Programme of Action",
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
