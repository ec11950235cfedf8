package org.rightsdeclarations.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.numeral.Numeral.Style;

class LabelReaderTest {
    @ParameterizedTest
    @CsvSource({
        "3(ba), 3",
        "3(first), 3",
        "3(b, 3",
        "12AB, 12",
        "12e, 12",
        "12o, 12",
        "Art5, 5",
        "Article 5 a fair trial, 5",
        "Article 5 o, 5",
        "5-e, 5",
        "5-AB, 5",
        "5 - A, 5",
        "5-A fair trial, 5",
        "2 - 1, 2",
        "1.o, 1",
        "1.b text, 1",
        "1.ab, 1",
        "1.iii text, 1",
        "Part 2 Article 3 Rights, 2",
        "5 to 7 rights, 5",
        "제5조 의 2, 5",
        "第5条規定2, 5",
        "第5条 2, 5",
        "'5, a', 5",
        "1.弐拾四-3, 1",
        "⓪ premier, ⓪"
    })
    void takesWhatFollowsForATitle(String label, String number) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed).hasToString(number);
        assertThat(printed.isPart()).isFalse();
        assertThat(printed.getReadings()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3(b), 3, b",
        "3（b）, 3, b",
        "3 [b], 3, b",
        "A5, a, 5",
        "1.a, 1, a",
        "1.ii, 1, ii",
        "1.iii, 1, iii",
        "1.a) text, 1, a",
        "1.2.3, 1.2, 3",
        "1:2, 1, 2",
        "5/6, 5, 6",
        "1②, 1, ②",
        "1 ②, 1, ②",
        "1Ⅱ, 1, Ⅱ",
        "Part 2 Article 3, part 2 article, 3",
        "제 5 조 2, 제 5 조, 2",
        "第5条2, 第5条, 2",
        "第5条第2項, 第5条第, 2"
    })
    void readsThePartOfANumber(String label, String series, String number) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed).hasToString(number);
        assertThat(printed.getSeries()).isEqualTo(series);
        assertThat(printed.isPart()).isTrue();
        assertThat(printed.isInserted()).isFalse();
        assertThat(printed.alone()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A5b, a5, b",
        "5 a, 5, a",
        "5-a, 5, a",
        "2-1, 2, 1",
        "3-0, 3, 0",
        "5–5, 5, 5",
        "2.3-4, 2.3, 4",
        "1.1-1, 1.1, 1",
        "第5条之2, 第5条之, 2",
        "제 5 조의 2, 제 5 조의, 2",
        "第 五 章 之一, 第 五 章 之, 一",
        "第 五 章之一, 第 五 章之, 一",
        "12. gr. a., 12. gr, a"
    })
    void readsWhatIsPutInAfterANumber(String label, String series, String number) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed).hasToString(number);
        assertThat(printed.getSeries()).isEqualTo(series);
        assertThat(printed.isInserted()).isTrue();
        assertThat(printed.alone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12BIS",
                "12AA",
                "12ii",
                "12 ter 3",
                "มาตรา ๑๒ ทวิ",
                "2-bis 3",
                "Art5b",
                "2-1.5",
                "5, 7",
                "1 2 3",
                "1 Ⅱ",
                "Peace, 1948",
                "Treaty of Peace 1000",
                "Treaty of Peace 2999"
            })
    void readsNothingThatItDoesNotKnow(String label) {
        assertThat(PrintedNumber.of(label).getReadings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Resolution 1948, 1948", "Treaty of Peace 999, 999", "Treaty of Peace 3000, 3000", "'Peace, 3000', 3000"
    })
    void readsWhatCanBeNoYear(String label, int number) {
        assertThat(PrintedNumber.of(label).getReadings()).containsExactly(new Numeral(Numeral.Style.DECIMAL, number));
    }

    @ParameterizedTest
    @CsvSource({
        "1–201, 201",
        "1–202, 0",
        "150–300, 300",
        "'5, 6', 6",
        "5+6, 6",
        "5 & 6, 6",
        "5、6, 6",
        "第5条至7, 7",
        "第5条及び第7条, 7",
        "第7条至5, 0"
    })
    void readsRangesOfSomeLength(String label, int last) {
        assertThat(PrintedNumber.of(label).getLast(Numeral.Style.DECIMAL)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6.7.1, 6.7.2, 6.7.4 | 2 4", "Rules 6.7.1,6.7.2 | 2", "§ 2.1, § 2.3 | 3"})
    void readsAListOfPartsOfOneNumber(String label, String others) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed.getReadings()).containsExactly(new Numeral(Style.DECIMAL, 1));
        assertThat(printed.getOthers()).map(Numeral::number).isEqualTo(numbers(others));
        assertThat(Numeral.read(label)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.7.1",
                "6.7.1, 6.8.2",
                "6.7.2, 6.7.1",
                "6.7.1, 6.7.1",
                "6.7.1, general",
                "6.7.1, 6.7.2 general",
                "1, 2",
                "2.1, 2.999",
                "1.3, 2013-08-07",
                "6.7.1, 6.7.2a"
            })
    void readsNoListInOtherLabels(String label) {
        assertThat(PrintedNumber.of(label).getOthers()).isEmpty();
    }

    private static List<Integer> numbers(String blanks) {
        return Stream.of(blanks.split(" ")).map(Integer::valueOf).toList();
    }
}
