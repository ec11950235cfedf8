package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.LocalizedText;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "the two Covenants | iccpr, icescr",
                "both International Covenants | iccpr, icescr",
                "les deux Pactes | iccpr, icescr",
                "les deux Pactes internationaux | iccpr, icescr",
                "los dos Pactos internacionales | iccpr, icescr",
                "оба Пакта | iccpr, icescr",
                "обоих Пактов | iccpr, icescr",
                "двух Международных пактов | iccpr, icescr",
                "Международных пактов о правах человека | iccpr, icescr",
                "Международным пактам о правах человека | iccpr, icescr",
                "《两公约》 | iccpr, icescr",
                "两项国际人权公约 | iccpr, icescr",
                "양대 국제인권규약 | iccpr, icescr",
                "العهدين الدوليين | iccpr, icescr",
                "للعهدين الدوليين | iccpr, icescr",
                "the International Bill of Human Rights | udhr, iccpr, icescr",
                "la Charte internationale des droits de l'homme | udhr, iccpr, icescr",
                "la Carta Internacional de Derechos Humanos | udhr, iccpr, icescr",
                "Международного билля о правах человека | udhr, iccpr, icescr",
                "国际人权宪章 | udhr, iccpr, icescr",
                "국제인권장전 | udhr, iccpr, icescr",
                "الشرعة الدولية لحقوق الإنسان | udhr, iccpr, icescr",
                "the two Optional Protocols to the Convention on the Rights of the Child | crc-opac, crc-opsc",
                "the Optional Protocols to the Convention on the Rights of the Child | crc-opac, crc-opsc, crc-opic",
                "les deux Protocoles facultatifs à la Convention relative aux droits de l'enfant | crc-opac, crc-opsc",
                "los dos Protocolos facultativos de la Convención sobre los Derechos del Niño | crc-opac, crc-opsc",
                "Факультативных протоколов к Конвенции о правах ребенка | crc-opac, crc-opsc, crc-opic",
                "the two Optional Protocols to the International Covenant on Civil and Political Rights | iccpr-op1, iccpr-op2",
                "the Convention on the Rights of the Child and its Optional Protocols | crc, crc-opac, crc-opsc, crc-opic",
                "Convention on the Rights of the Child and its two Optional Protocols | crc, crc-opac, crc-opsc",
                "Convention on the Rights of the Child and the Optional Protocols thereto | crc, crc-opac, crc-opsc, crc-opic",
                "the UDHR, the International Covenant on Civil and Political Rights and its Optional Protocols | udhr, iccpr, iccpr-op1, iccpr-op2",
                "la Convention relative aux droits de l'enfant et ses deux Protocoles facultatifs | crc, crc-opac, crc-opsc",
                "la Convención sobre los Derechos del Niño y sus dos Protocolos facultativos | crc, crc-opac, crc-opsc",
                "Universal Declaration of Human Rights and both International Covenants | udhr, iccpr, icescr",
                "la Déclaration universelle des droits de l'homme et les deux Pactes | udhr, iccpr, icescr",
            })
    void haveANameInCommon(String text, String ids) {
        Instrument cited =
                Instrument.builder().title(LocalizedText.of("en", text)).build();

        assertThat(ids(CATALOGUE.identify(cited))).containsExactlyInAnyOrder(ids.split(", "));
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

    private static List<String> ids(Collection<CatalogueEntry<Instrument>> found) {
        return found.stream()
                .map(entry -> entry.value().getId().orElseThrow().toString())
                .toList();
    }
}
