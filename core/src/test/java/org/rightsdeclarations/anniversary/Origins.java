package org.rightsdeclarations.anniversary;

import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;

/** What the tests celebrate and remember. */
final class Origins {
    static final Instrument UDHR = adopted(
            LocalizedText.of("en", "Universal Declaration of Human Rights")
                    .and("ar", "الإعلان العالمي لحقوق الإنسان")
                    .and("es", "Declaración Universal de Derechos Humanos")
                    .and("fr", "Déclaration universelle des droits de l’homme")
                    .and("ko", "세계인권선언")
                    .and("ru", "Всеобщая декларация прав человека")
                    .and("zh", "世界人权宣言"),
            "1948-12-10");

    static final Instrument VIENNA = adopted("Vienna Declaration and Programme of Action", "1993-06-25");

    static final Instrument ASIAN_CHARTER = adopted("Asian Human Rights Charter", "1998-05-17");

    static final Instrument UNDATED = Instrument.of(LocalizedText.of("en", "Charter"));

    static final Occurrence UPRISING =
            occurrence(LocalizedText.of("en", "Uprising").and("zh", "光州起义"), "1980-05-18/1980-05-27");

    /** Its first day is known, of its end only the year. */
    static final Occurrence DECADE = occurrence(
            LocalizedText.of("en", "Decade for Human Rights Education")
                    .and("ko", "인권교육 10년")
                    .and("zh", "人权教育十年（1995-2004）"),
            "1995-01-01/2004");

    private Origins() {}

    static Instrument adopted(String title, String date) {
        return adopted(LocalizedText.of("en", title), date);
    }

    private static Instrument adopted(LocalizedText title, String date) {
        return Instrument.builder()
                .title(title)
                .addDate(KeyDate.of(DateRole.ADOPTED, date))
                .build();
    }

    static Occurrence occurrence(String title, String date) {
        return occurrence(LocalizedText.of("en", title), date);
    }

    private static Occurrence occurrence(LocalizedText title, String date) {
        return Occurrence.builder().title(title).date(DateRange.parse(date)).build();
    }
}
