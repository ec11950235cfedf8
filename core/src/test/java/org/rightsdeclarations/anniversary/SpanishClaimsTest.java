package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

/** What Spanish texts claim of anniversaries, of what, and what they do not claim. */
class SpanishClaimsTest {
    private static final LanguageTag LANGUAGE = LanguageTag.of("es");
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Celebramos el 75.º aniversario de la Declaración Universal de los Derechos Humanos."
                        + " | 75: Declaración Universal de los Derechos Humanos | udhr",
                "con motivo del 75º aniversario de la Declaración Universal de Derechos Humanos"
                        + " | 75: Declaración Universal de Derechos Humanos | udhr",
                "en el 75 aniversario de la adopción de la Declaración Universal de Derechos Humanos, los Estados"
                        + " | 75: Declaración Universal de Derechos Humanos | udhr",
                "el 75° aniversario de la Carta de las Naciones Unidas | 75: Carta de las Naciones Unidas"
                        + " | un-charter",
                "el septuagésimo quinto aniversario de la proclamación de la Declaración Universal de Derechos"
                        + " Humanos | 75: Declaración Universal de Derechos Humanos | udhr",
                "el LXXV aniversario de la Carta de las Naciones Unidas | 75: Carta de las Naciones Unidas"
                        + " | un-charter",
                "el vigésimo quinto aniversario del Pacto del Puerto | 25: Pacto del Puerto | -",
                "el vigesimoquinto aniversario del Pacto del Puerto | 25: Pacto del Puerto | -",
                "el vigesimo quinto aniversario del Pacto del Puerto | 25: Pacto del Puerto | -",
                "el décimo aniversario del Pacto del Puerto | 10: Pacto del Puerto | -",
                "el decimoctavo aniversario del Pacto del Puerto | 18: Pacto del Puerto | -",
                "el trigésimo aniversario de la Convención sobre los Derechos del Niño"
                        + " | 30: Convención sobre los Derechos del Niño | crc",
                "el cuadragésimo aniversario de la Convención sobre la eliminación de todas las formas de"
                        + " discriminación contra la mujer | 40: Convención sobre la eliminación de todas las formas"
                        + " de discriminación contra la mujer | cedaw",
                "el quincuagésimo aniversario del Pacto Internacional de Derechos Civiles y Políticos"
                        + " | 50: Pacto Internacional de Derechos Civiles y Políticos | iccpr",
                "el setenta y cinco aniversario del Pacto del Puerto | 75: Pacto del Puerto | -",
                "el undécimo aniversario del Pacto del Puerto | 11: Pacto del Puerto | -",
                "el primer aniversario de la firma del Pacto del Puerto | 1: Pacto del Puerto | -",
                "el tercer aniversario de la entrada en vigor del Pacto del Puerto | 3: Pacto del Puerto | -",
                "el centésimo aniversario del Pacto del Puerto | 100: Pacto del Puerto | -",
                "el centenario de la Liga de los Faros | 100: Liga de los Faros | -",
                "el cincuentenario de la Carta del Puerto | 50: Carta del Puerto | -",
                "el sesquicentenario de la Carta del Puerto, firmada en Cádiz | 150: Carta del Puerto | -",
                "en el bicentenario de la Constitución de Cádiz | 200: Constitución de Cádiz | -",
                "Los 75 años de la Declaración Universal de los Derechos Humanos nos convocan"
                        + " | 75: Declaración Universal de los Derechos Humanos | udhr",
                "La Declaración Universal de Derechos Humanos cumple 75 años."
                        + " | 75: Declaración Universal de Derechos Humanos | udhr",
                "La Convención sobre los Derechos del Niño cumplió treinta años"
                        + " | 30: Convención sobre los Derechos del Niño | crc",
                "La Convención sobre los Derechos del Niño celebra sus 30 años."
                        + " | 30: Convención sobre los Derechos del Niño | crc",
                "Hace 75 años se aprobó la Declaración Universal de Derechos Humanos."
                        + " | 75: Declaración Universal de Derechos Humanos | udhr",
                "Hace setenta y cinco años, la Asamblea General adoptó la Declaración Universal de los Derechos"
                        + " Humanos | 75: Declaración Universal de los Derechos Humanos | udhr",
                "la Declaración Universal de los Derechos Humanos, aprobada hace 75 años, sigue"
                        + " | 75: Declaración Universal de los Derechos Humanos | udhr",
                "A 75 años de la adopción de la Declaración Universal de los Derechos Humanos, queda mucho"
                        + " | 75: Declaración Universal de los Derechos Humanos | udhr",
                "a 30 años de la Convención sobre los Derechos del Niño"
                        + " | 30: Convención sobre los Derechos del Niño | crc",
                "los aniversarios 50.º y 75.º de la Carta de las Naciones Unidas"
                        + " | 50: Carta de las Naciones Unidas ; 75: Carta de las Naciones Unidas | un-charter ;"
                        + " un-charter",
                "los 50.º y 75.º aniversarios de la Carta de las Naciones Unidas"
                        + " | 50: Carta de las Naciones Unidas ; 75: Carta de las Naciones Unidas | un-charter ;"
                        + " un-charter",
                "en el aniversario número 75 del Pacto del Puerto | 75: Pacto del Puerto | -",
                "el aniversario 75 del Pacto del Puerto | 75: Pacto del Puerto | -",
                "el aniversario 75.º, el del Pacto del Puerto, se celebra hoy | 75 | -",
                "la Declaración Universal de los Derechos Humanos, cuyo 75 aniversario celebramos"
                        + " | 75: Declaración Universal de los Derechos Humanos | udhr",
                "inspirados en la Carta del Puerto, cuyo septuagésimo quinto aniversario conmemoramos"
                        + " | 75: Carta del Puerto | -",
                "La Convención sobre los Derechos del Niño conmemora este año su 35.º aniversario."
                        + " | 35: Convención sobre los Derechos del Niño | crc",
                "La red celebra su 10.º aniversario. | 10 | -",
                "EL 75 ANIVERSARIO DE LA DECLARACIÓN UNIVERSAL DE LOS DERECHOS HUMANOS"
                        + " | 75: DECLARACIÓN UNIVERSAL DE LOS DERECHOS HUMANOS | udhr",
                "el 75 aniversario de la «Declaración Universal de los Derechos Humanos»"
                        + " | 75: Declaración Universal de los Derechos Humanos | udhr",
                "el 60.o aniversario de la adopción por la Asamblea General de la Declaración Universal de los"
                        + " Derechos Humanos | 60: Declaración Universal de los Derechos Humanos | udhr",
                "el 80 aniversario del fin de la guerra nos obliga | 80: fin de la guerra | -",
                "el 10.º aniversario de nuestra Red | 10 | -",
                "el 20.º aniversario de la Declaración del Puerto ofrece una ocasión | 20: Declaración del Puerto | -",
                "el 40mo. aniversario de la Carta del Puerto | 40: Carta del Puerto | -",
                "el 20.º aniversario del día de la liberación, que se celebró en Cádiz | 20: día de la liberación | -",
                "la Declaración Universal de los Derechos Humanos, que se aprobó hace 75 años, sigue"
                        + " | 75: Declaración Universal de los Derechos Humanos | udhr",
                "el 70.º aniversario del Convenio de Ginebra, un texto | 70: Convenio de Ginebra | -",
                "el 60.º aniversario de la Declaración de los Derechos del Niño"
                        + " | 60: Declaración de los Derechos del Niño | -",
                "el 20.º aniversario del Protocolo Facultativo de la Convención sobre los Derechos del Niño"
                        + " | 20: Protocolo Facultativo de la Convención sobre los Derechos del Niño | -",
                "el 50.º aniversario de la Declaración sobre la eliminación de la discriminación contra la mujer"
                        + " | 50: Declaración sobre la eliminación de la discriminación contra la mujer | -",
            })
    void theSubjectIsWhatIsCelebrated(String text, String mentions, String instruments) {
        List<AnniversaryMention> read = READER.read(LANGUAGE, text);

        assertThat(read.stream().map(AnniversaryMention::toString)).containsExactly(mentions.split(" ; "));
        assertThat(read.stream().map(SpanishClaimsTest::likeliest).collect(Collectors.joining(" ; ")))
                .isEqualTo(instruments);
        assertThat(read).allSatisfy(mention -> assertIsPrinted(mention, text));
    }

    private static String likeliest(AnniversaryMention mention) {
        return mention.candidates().stream()
                .map(match -> match.entry().value().getId().orElseThrow().toString())
                .findFirst()
                .orElse("-");
    }

    private static void assertIsPrinted(AnniversaryMention mention, String text) {
        assertThat(text.substring(mention.phrase().start()))
                .startsWith(mention.phrase().words());
        assertThat(mention.phrase().words()).contains(mention.ordinalWords().words());
        mention.subject()
                .ifPresent(subject -> assertThat(mention.phrase().words()).contains(subject.words()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en el tercer aniversario del día en que la presente ley entre en vigor",
                "en el quinto aniversario de la fecha de entrada en vigor del Convenio",
                "a partir del segundo aniversario de la entrada en vigor de la presente ley",
                "en el primer aniversario de la entrada en vigor de este reglamento",
                "a más tardar en el quinto aniversario de la entrada en vigor del artículo 4",
                "hasta el cuarto aniversario de la fecha del contrato",
                "tras el primer aniversario del nombramiento",
                "el décimo aniversario del nacimiento del menor",
                "Recordando la Declaración con motivo del cincuentenario de la Liga del Puerto,",
                "Reafirmando la Declaración aprobada con ocasión del quincuagésimo aniversario de la Liga del Puerto",
                "conforme a la Declaración sobre el 50.º aniversario de la Liga del Puerto",
                "La sala del Centenario acoge a los delegados.",
                "La plaza del Bicentenario de la Independencia está cerrada.",
                "un árbol centenario de la plaza",
                "el centenario club de la ciudad",
                "Un centenario de Cádiz recuerda.",
                "Desde hace 75 años, la Declaración Universal de los Derechos Humanos nos guía.",
                "Durante los 75 años de la Declaración Universal de los Derechos Humanos",
                "en los últimos 75 años de la Organización",
                "La pena es de cinco años de prisión.",
                "los cinco años de prisión que prevé la ley",
                "condenado a 10 años de prisión",
                "durante los 20 años de la Convención",
                "los menores de 18 años de edad",
                "personas mayores de 65 años de la Ciudad",
                "Hace diez años fundamos esta red.",
                "Hace treinta años la ciudad era pequeña.",
                "La alcaldesa cumple 60 años.",
                "El edificio tiene 50 años.",
                "María cumplió 30 años en Cádiz.",
                "en cada aniversario de la Declaración Universal de los Derechos Humanos",
                "el aniversario de la Declaración Universal de los Derechos Humanos",
                "Aniversario 2023 de la ciudad",
                "cada 4 años los Estados presentan un informe",
                "un plan a 5 años de la Comisión",
                "un mandato de cuatro años de la Presidenta",
                "los 18 años de matrimonio",
                "a los 3 años de la entrada en vigor",
                "transcurridos los dos años de la concesión",
                "tras 10 años de la presente Convención",
                "75 años de historia",
                "un contrato a 25 años",
                "dentro de los cinco años de la publicación",
                "la Convención tiene veinte artículos",
                "más de 75 años de la Declaración",
            })
    void aTimeAnAgeAPlaceOrATitleIsNoClaim(String text) {
        assertThat(READER.read(LANGUAGE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En vísperas del 80.º aniversario de la Carta",
                "antes del 80.º aniversario de la Carta",
                "hasta el 80.º aniversario de la Carta",
                "desde el 80.º aniversario de la Carta",
                "el próximo 80.º aniversario de la Carta",
                "de cara al 80.º aniversario de la Carta",
                "tras el 80.º aniversario de la Carta",
            })
    void anAnniversaryMayBeOfAnotherTime(String text) {
        assertThat(isOfAnotherTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con motivo del 80.º aniversario de la Carta",
                "Celebramos el 80.º aniversario de la Carta",
                "en el 80.º aniversario de la Carta",
                "este 80.º aniversario de la Carta",
            })
    void anAnniversaryIsOfToday(String text) {
        assertThat(isOfAnotherTime(text)).isFalse();
    }

    private static boolean isOfAnotherTime(String text) {
        TextReader reader = ReadLanguages.readerOf(LANGUAGE).orElseThrow();
        return reader.isOfAnotherTime(text, reader.ordinals(text).get(0));
    }
}
