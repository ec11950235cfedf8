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
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.LanguageTag;

class KoreanTextTest {
    private static final LanguageTag KOREAN = LanguageTag.of("ko");

    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.empty()
            .with(
                    instrument("udhr", "ko", "세계인권선언"),
                    instrument("vdpa", "ko", "비엔나 선언 및 행동계획"),
                    instrument("icescr", "ko", "경제적·사회적 및 문화적 권리에 관한 국제규약"),
                    instrument("charter", "ko", "아시아인권헌장")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "세계인권선언 75주년을 맞아 | 세계인권선언 | 세계인권선언 75주년",
                "세계인권선언75주년 | 세계인권선언 | 세계인권선언75주년",
                "올해는 세계인권선언 제75주년이다 | 세계인권선언 | 세계인권선언 제75주년",
                "세계인권선언의 제 75 주년 | 세계인권선언 | 세계인권선언의 제 75 주년",
                "세계인권선언 ７５주년 | 세계인권선언 | 세계인권선언 ７５주년",
                "『세계인권선언』 75 주년 | 세계인권선언 | 『세계인권선언』 75 주년",
                "「세계인권선언」의 75주년 | 세계인권선언 | 「세계인권선언」의 75주년",
                "<세계인권선언>의 75주년 | 세계인권선언 | <세계인권선언>의 75주년",
                "“세계인권선언”을 채택 75주년 | 세계인권선언 | “세계인권선언”을 채택 75주년",
                "세계 인권 선언 75주년 | 세계 인권 선언 | 세계 인권 선언 75주년",
                "세계인권선언이 75주년을 맞는 해 | 세계인권선언 | 세계인권선언이 75주년",
                "75주년을 맞은 세계인권선언은 | 세계인권선언 | 75주년을 맞은 세계인권선언",
                "75주년을 맞는 『세계인권선언』 | 세계인권선언 | 75주년을 맞는 『세계인권선언』",
                "올해로 제 75 주년이 되는 세계인권선언의 정신 | 세계인권선언 | 제 75 주년이 되는 세계인권선언",
            })
    void readsTheUniversalDeclaration(String text, String subject, String phrase) {
        List<AnniversaryMention> mentions = READER.read(KOREAN, text);

        assertThat(mentions).hasToString("[75: " + subject + "]");
        assertThat(mentions.get(0).phrase()).hasToString(phrase);
        assertThat(text.substring(
                        mentions.get(0).phrase().start(),
                        mentions.get(0).phrase().end()))
                .isEqualTo(phrase);
        assertThat(mentions.get(0).candidates()).singleElement().matches(TitleMatch::isExact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "경제적·사회적 및 문화적 권리에 관한 국제규약 50주년 | 50: 경제적·사회적 및 문화적 권리에 관한 국제규약",
                "경제적, 사회적 및 문화적 권리에 관한 국제규약의 50주년 | 50: 경제적, 사회적 및 문화적 권리에 관한 국제규약",
                "50주년을 맞은 비엔나 선언 및 행동계획 | 50: 비엔나 선언 및 행동계획",
            })
    void readsTitlesOfSeveralWords(String text, String mention) {
        List<AnniversaryMention> mentions = READER.read(KOREAN, text);

        assertThat(mentions).hasToString("[" + mention + "]");
        assertThat(mentions.get(0).candidates()).singleElement().matches(TitleMatch::isExact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5·18 민주화운동 43주년 | 43: 5·18 민주화운동",
                "43주년을 맞은 5·18 민주화운동은 | 43: 5·18 민주화운동",
                "우리는 국가인권위원회 20주년을 기념한다 | 20: 국가인권위원회",
                "서울의 세계인권회의 30주년 | 30: 세계인권회의",
                "광주시가 20주년을 맞은 해 | 20: 광주시",
                "광주시는 20주년을 맞은 강당에서 | 20: 광주시",
                "2023년 75주년을 기념한다 | 75",
                "올해로 75주년 | 75",
                "서울에서 75주년 | 75",
                "75주년을 맞은 날 | 75",
                "75주년 | 75",
            })
    void readsSubjectsThatTheCatalogueDoesNotKnow(String text, String mention) {
        List<AnniversaryMention> mentions = READER.read(KOREAN, text);

        assertThat(mentions).hasToString("[" + mention + "]");
        assertThat(mentions.get(0).candidates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"주년", "몇 주년", "0주년", "1,075주년", "12345주년", "75년", "칠십오 주년"})
    void passesOverWhatIsNoClaim(String text) {
        assertThat(READER.read(KOREAN, text)).isEmpty();
    }

    @Test
    void readsSeveralMentions() {
        String text = "세계인권선언 채택 75주년, 비엔나 선언 및 행동계획 30주년과 <아시아인권헌장>의 25주년";

        List<AnniversaryMention> mentions = READER.read(KOREAN, text);

        assertThat(mentions).hasToString("[75: 세계인권선언, 30: 비엔나 선언 및 행동계획, 25: 아시아인권헌장]");
        assertThat(mentions.get(0).countedFrom()).hasValue(DateRole.ADOPTED);
        assertThat(mentions.get(1).countedFrom()).isEmpty();
    }

    @Test
    void marksATitleThatIsOnlyNear() {
        assertThat(READER.read(KOREAN, "세계인권선언문 75주년").get(0).candidates())
                .singleElement()
                .matches(match -> !match.isExact());
    }
}
