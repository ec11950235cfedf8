package org.rightsdeclarations.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianPlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第十二条 | 第十二条",
                "第12条第一款 | 第12条",
                "第 12 条 | 第 12 条",
                "第2至5条 | 第2至5条",
                "第2至第5条 | 第2至第5条",
                "第2、3和4条 | 第2、3和4条",
                "第 2 , 3 条 | 第 2 , 3 条",
                "第IV部分 | 第IV部分",
                "第5条之二第一款 | 第5条之二",
                "第5条之后 | 第5条",
                "제12조제1항 | 제12조",
                "제5조의2 | 제5조의2",
                "제5조의 | 제5조",
                "제3부속서 | 제3부속서",
                "제2조 내지 | 제2조",
                "附件一 | 附件一",
                "附件 | 附件",
                "附录2的 | 附录2",
                "目标16 | 目标16",
                "原则一 | 原则一",
                "规则3 | 规则3",
                "序言部分 | 序言",
                "前言 | 前言",
                "弁言 | 弁言"
            })
    void endsWithItsNumberAndUnit(String text, String place) {
        assertThat(EastAsianPlace.end(text, 0, false)).isEqualTo(place.length());
        assertThat(EastAsianPlace.end("见" + text, 1, false)).isEqualTo(1 + place.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"第", "第条", "第一", "第一人", "제", "제1", "目标", "目的", "原则", "原因", "规定", "前面", "序", "条", "12조", "一"})
    void isNoneWithoutThem(String text) {
        assertThat(EastAsianPlace.end(text, 0, false)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"12조, 3", "12조 1항, 3", "12条, 3", "3항, 2", "12조의, 0", "12조항, 0", "12, 0", "12장, 0", "1948, 0"})
    void mayBeABareNumberWithAUnitIfItIsTheFirst(String text, int end) {
        assertThat(EastAsianPlace.end(text, 0, true)).isEqualTo(end);
    }
}
