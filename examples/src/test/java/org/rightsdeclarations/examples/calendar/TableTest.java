package org.rightsdeclarations.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

class TableTest {
    private final Screen screen = Screen.redirected();

    @Test
    void alignsDatesAndNamesByYear() {
        print(AnniversaryCalendar.of(Own.CATALOGUE).in(DateRange.parse("2028/2029")), Locale.ENGLISH);

        assertThat(screen.out()).isEqualTo("""
                2028
                * 2028                   20th anniversary  Promise of the Mayors
                  2028-01-01             33rd anniversary  Programme of the Decade
                * 2028-02-27/2028-03-01   5th anniversary  Statement of the Assembly (RC/2)
                * 2028-05-17             25th anniversary  Charter of Riverside: homes, water; and \\ light (RC/1)
                  2028-05-21             16th anniversary  광주 인권헌장, 시민이 만든 헌장; 모든 사람의 존엄과 권리를 위하여 함께 지키고 가꾸어 갈 약속을 담은 글
                * 2028-09                10th anniversary  Appeal of the Neighbours
                  2028-12-31             24th anniversary  Programme of the Decade (1995-01-01/2004-12-31)

                2029
                  2029                   21st anniversary  Promise of the Mayors
                  2029-01-01             34th anniversary  Programme of the Decade
                  2029-02-27/2029-03-01   6th anniversary  Statement of the Assembly (RC/2)
                  2029-05-17             26th anniversary  Charter of Riverside: homes, water; and \\ light (RC/1)
                  2029-05-21             17th anniversary  광주 인권헌장, 시민이 만든 헌장; 모든 사람의 존엄과 권리를 위하여 함께 지키고 가꾸어 갈 약속을 담은 글
                  2029-09                11th anniversary  Appeal of the Neighbours
                * 2029-12-31             25th anniversary  Programme of the Decade (1995-01-01/2004-12-31)

                Anniversaries: 14, of which round (*): 5
                """);
    }

    @Test
    void alignsWideCharacters() {
        print(Own.in(2019), Locale.KOREAN);

        assertThat(screen.out()).isEqualTo("""
                2019
                  2019        11주년  Promise of the Mayors [en]
                  2019-01-01  24주년  Programme of the Decade [en]
                  2019-05-17  16주년  Charter of Riverside: homes, water; and \\ light [en] (RC/1)
                  2019-05-21   7주년  광주 인권헌장, 시민이 만든 헌장; 모든 사람의 존엄과 권리를 위하여 함께 지키고 가꾸어 갈 약속을 담은 글 [en]
                  2019-09      1주년  Appeal of the Neighbours [en]
                * 2019-12-31  15주년  Programme of the Decade [en] (1995-01-01/2004-12-31)

                기념일: 6, 그중 주요 주년(*): 1
                [en]과 같은 표시는 한국어 제목이 알려져 있지 않아 다른 언어로 적은 제목의 언어입니다.
                """);
    }

    @Test
    void keepsNamesThatAreWrittenFromRightToLeftInTheirColumn() {
        print(Own.in(2019).subList(4, 6), Locale.forLanguageTag("ar"));

        assertThat(screen.out()).isEqualTo("""
                2019
                  2019-09      \u2068الذكرى السنوية الـ1\u2069  Appeal of the Neighbours [en]
                * 2019-12-31  \u2068الذكرى السنوية الـ15\u2069  Programme of the Decade [en] (1995-01-01/2004-12-31)

                \u2067الذكريات السنوية: \u20682\u2069، منها البارزة (*): \u20681\u2069\u2069
                \u2067الوسم [en] وأمثاله يدل على لغة عنوان لا يُعرف بالعربية.\u2069
                """);
    }

    @Test
    void keepsTitlesFromCommandingTheTerminal() {
        Instrument hostile = Instrument.builder()
                .id("hostile")
                .title(LocalizedText.of("en", "Charter\n\u001B[2J"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2019-05-17"))
                .build();

        Origins origins = Origins.of(InstrumentCatalogue.empty().with(hostile), Words.in(Locale.ENGLISH));
        print(origins, AnniversaryCalendar.of(hostile).in(2020), Locale.ENGLISH);

        assertThat(screen.out()).isEqualTo("""
                2020
                  2020-05-17  1st anniversary  Charter\\u000A\\u001B[2J

                Anniversaries: 1
                """);
    }

    @Test
    void marksNothingIfAllAreRound() {
        new Table(Own.origins(Locale.ENGLISH), Words.in(Locale.ENGLISH), true)
                .print(
                        AnniversaryCalendar.of(Own.CATALOGUE).round().in(2028),
                        screen.terminal().out());

        assertThat(screen.out()).isEqualTo("""
                2028
                  2028                   20th anniversary  Promise of the Mayors
                  2028-02-27/2028-03-01   5th anniversary  Statement of the Assembly (RC/2)
                  2028-05-17             25th anniversary  Charter of Riverside: homes, water; and \\ light (RC/1)
                  2028-09                10th anniversary  Appeal of the Neighbours

                Round anniversaries: 4
                """);
    }

    @Test
    void saysThatThereIsNothing() {
        print(List.of(), Locale.ENGLISH);

        assertThat(screen.out()).isEqualTo("Anniversaries: 0\n");
    }

    private void print(List<Commemoration> anniversaries, Locale language) {
        print(Own.origins(language), anniversaries, language);
    }

    private void print(Origins origins, List<Commemoration> anniversaries, Locale language) {
        new Table(origins, Words.in(language), false)
                .print(anniversaries, screen.terminal().out());
    }
}
