package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

class IdentificationTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Convention on the Rights of the Child | crc
            CRC | crc
            A/RES/217(III) | udhr
            article 12 of the Convention on the Rights of the Child | crc
            Convention of the Rights of the Child | crc
            article 12 of the Convention of the Rights of the Child | crc
            Harbour Charter | ''
            Convention on the Rights of the Child of Ulsan | ''
            """)
    void findsWhatATitleIsCalledOrNearTo(String title, String ids) {
        assertThat(ids(Instrument.builder().title(LocalizedText.of("en", title)).build()))
                .isEqualTo(ids);
    }

    @Test
    void findsAllThatATitleNamesTogether() {
        assertThat(ids(titled("Convention on the Rights of the Child and Convention on the Rights of Persons with"
                        + " Disabilities")))
                .isEqualTo("crc crpd");
    }

    @Test
    void looksAtTheTitleInEachLanguage() {
        LocalizedText title = LocalizedText.of("en", "Charter").and("fr", "Convention relative aux droits de l'enfant");

        assertThat(ids(Instrument.builder().title(title).build())).isEqualTo("crc");
    }

    @Test
    void trustsAKnownIdMoreThanTheTitle() {
        Instrument cited = titled("Convention on the Rights of the Child");

        assertThat(ids(cited.toBuilder().id("udhr").build())).isEqualTo("udhr");
        assertThat(ids(cited.toBuilder().id("unknown").build())).isEqualTo("crc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Convention on the Rights of the Child | A/RES/44/25 | crc
            Convention on the Rights of the Child | A/RES/217(III) | udhr
            Convention on the Rights of the Child | A/RES/99/999 | crc
            Harbour Charter | A/RES/44/25 | crc
            Harbour Charter | A/RES/99/999 | ''
            Universal Declaration of Human Rights | A/RES/217(III) | udhr
            """)
    void trustsASymbolMoreThanTheTitleUnlessBothAreOfTheSame(String title, String symbol, String ids) {
        Identifier identifier = Identifier.of(IdentifierScheme.UN_SYMBOL, symbol);

        assertThat(ids(titled(title).toBuilder().addIdentifier(identifier).build()))
                .isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Universal Declaration of Human Rights", "Universal Declaration of Human Rights"})
    void findsTheInstrumentThatAnOccurrenceIsCalled(String title) {
        assertThat(ids(Occurrence.builder().title(LocalizedText.of("en", title)).build()))
                .isEqualTo("udhr");
    }

    private static Instrument titled(String title) {
        return Instrument.builder().title(LocalizedText.of("en", title)).build();
    }

    private static String ids(Origin origin) {
        List<String> ids =
                CATALOGUE.identify(origin).stream().map(Found::id).sorted().toList();
        return String.join(" ", ids);
    }
}
