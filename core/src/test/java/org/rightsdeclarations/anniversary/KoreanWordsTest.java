package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.anniversary.AnniversaryReaderTest.instrument;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

class KoreanWordsTest {
    private static final LanguageTag KOREAN = LanguageTag.of("ko");

    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.empty()
            .with(
                    instrument("udhr", "ko", "세계인권선언"),
                    instrument("ten", "ko", "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열"),
                    instrument("eleven", "ko", "첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째 끝")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"제75주년 | 제75주년", "제 75주년 | 제 75주년", "75주년 | 75주년"})
    void takesThePrefixOfAnOrdinalWithIt(String text, String phrase) {
        List<AnniversaryMention> mentions = READER.read(KOREAN, text);

        assertThat(mentions).hasToString("[75]");
        assertThat(mentions.get(0).phrase()).hasToString(phrase);
    }

    @Test
    void readsOnAfterTheWordAloneAtTheStart() {
        assertThat(READER.read(KOREAN, "주년마다, 특히 세계인권선언 75주년에")).hasToString("[75: 세계인권선언]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "종로 20주년 | 20: 종로", // too short for the particle that it ends with
                "인권의제 20주년 | 20: 인권의제", // ends like the prefix of an ordinal
                "서울, 광주시 20주년 | 20: 광주시", // parted from what is before it
            })
    void takesNoEndOfANameForSomethingElse(String text, String mention) {
        assertThat(READER.read(KOREAN, text)).hasToString("[" + mention + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "서울은 20주년을 맞은 강당에서 | 20: 서울",
                "서울의 20주년을 맞은 강당에서 | 20: 강당",
                "어린이 20주년을 맞은 강당에서 | 20: 강당", // a noun that ends like one with a particle
                "20주년을 맞은 강당에서 | 20: 강당",
            })
    void prefersWhatFollowsUnlessTheSentenceIsAboutWhatIsBefore(String text, String mention) {
        assertThat(READER.read(KOREAN, text)).hasToString("[" + mention + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "서울 부산 대구 인천 광주 대전 울산 20주년 | 20: 부산 대구 인천 광주 대전 울산",
                "20주년을 맞은 서울 부산 대구 인천 광주 대전 울산 | 20: 서울 부산 대구 인천 광주 대전",
                "20주년을 맞은 서울 부산 | 20: 서울 부산",
            })
    void takesSixWordsOfANameThatTheCatalogueDoesNotKnow(String text, String mention) {
        assertThat(READER.read(KOREAN, text)).hasToString("[" + mention + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s 20주년", "20주년을 맞은 %s"})
    void findsTitlesOfTenWordsAndNoMore(String sentence) {
        String ten = "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열";
        String eleven = "첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째 끝";

        List<AnniversaryMention> found = READER.read(KOREAN, sentence.formatted(ten));
        List<AnniversaryMention> cut = READER.read(KOREAN, sentence.formatted(eleven));

        assertThat(found).hasToString("[20: " + ten + "]");
        assertThat(cut).hasSize(1).doesNotHaveToString("[20: " + eleven + "]");
    }
}
