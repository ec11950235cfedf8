package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.world.Instrument;

class InstrumentsTest {
    @ParameterizedTest
    @MethodSource("constants")
    void areEntriesOfTheBuiltInCatalogue(Field constant) throws IllegalAccessException {
        Instrument instrument = (Instrument) constant.get(null);

        assertThat(InstrumentCatalogue.standard()
                        .findById(instrument.getId().orElseThrow().toString()))
                .map(CatalogueEntry::value)
                .containsSame(instrument);
    }

    @Test
    void areEachAnother() {
        assertThat(constants())
                .hasSizeGreaterThan(20)
                .extracting(InstrumentsTest::valueOf)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void areNeverNamedByTheAcronymOfAnother(Field constant) {
        assertThat(InstrumentCatalogue.standard().findByAcronym(constant.getName()))
                .extracting(CatalogueEntry::value)
                .isSubsetOf(valueOf(constant));
    }

    @ParameterizedTest
    @CsvSource({
        "UDHR, udhr",
        "DRTD, rtd",
        "DECLARATION_ON_HUMAN_RIGHTS_DEFENDERS, defenders",
        "HRC_24_2, hrc-24-2",
        "GWANGJU_PRINCIPLES, gwangju-principles",
        "ACHR, achr",
        "ACHPR, achpr"
    })
    void areWhatTheirNamesSay(String name, String id) throws NoSuchFieldException {
        assertThat(valueOf(Instruments.class.getField(name)).getId())
                .map(Object::toString)
                .contains(id);
    }

    @Test
    void canBeCitedByAnniversaries() {
        assertThat(Anniversary.of(75, Instruments.UDHR).getOrigin()).isEqualTo(Instruments.UDHR);
    }

    private static Stream<Field> constants() {
        return Stream.of(Instruments.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()));
    }

    private static Instrument valueOf(Field constant) {
        try {
            return (Instrument) constant.get(null);
        } catch (IllegalAccessException failure) {
            throw new AssertionError(failure);
        }
    }
}
