package org.rightsdeclarations.examples.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.world.EventReference;

class WhenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 2028                  | 2028
                    en | 2028-05-01            | 1 May 2028
                    en | [..2028-05]           | by May 2028
                    en | [2028..]              | 2028 or later
                    en | 2028-05~              | about May 2028
                    en | 2026-01/2028-06~      | January 2026 – about June 2028
                    ko | [..2028]              | 2028년까지
                    ko | 2028-05-01            | 2028년 5월 1일
                    zh | [2028-05..]           | 2028年5月或之后
                    ru | 2028~                 | примерно 2028 г.
                    """)
    void saysADateNoMoreExactlyThanTheDeclaration(String language, String date, String text) {
        assertThat(text(language, Deadline.on(date))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | P1Y    | every year
                    en | P5Y    | every 5 years
                    en | P6M    | every 6 months
                    en | P1D    | every day
                    en | P2W    | every 14 days
                    en | P1Y6M  | every P1Y6M
                    de | P1M    | jeden Monat
                    fr | P2Y    | tous les 2 ans
                    ru | P5Y    | раз в 5 лет
                    ru | P2M    | раз в 2 месяца
                    ko | P3M    | 3개월마다
                    """)
    void saysHowOftenSomethingIsDue(String language, String every, String text) {
        assertThat(text(language, Deadline.builder().every(every).build())).isEqualTo(text);
    }

    @Test
    void saysFromWhenSomethingIsDueAgainAndAgain() {
        Deadline.Builder yearly = Deadline.builder().every("P1Y");

        assertThat(text("en", yearly.date("2024").build())).isEqualTo("every year, from 2024 on");
        assertThat(text("en", yearly.date("[..2024]").build())).isEqualTo("by 2024 · every year");
    }

    @Test
    void namesAnEvent() {
        EventReference known = EventReference.of(Series.of("whrcf"), 15);
        EventReference other = EventReference.next(Series.of("housing-assembly"));

        assertThat(text("en", Deadline.at(known))).isEqualTo("World Human Rights Cities Forum, edition 15");
        assertThat(text("ko", Deadline.at(known))).isEqualTo("제15회 세계인권도시포럼");
        assertThat(text("en", Deadline.at(other))).isEqualTo("next edition: housing-assembly");
    }

    private static String text(String language, Deadline due) {
        return new When(Words.in(Locale.forLanguageTag(language))).text(due);
    }
}
