package org.rightsdeclarations.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.catalogue.citation.PinpointToken.Kind;

class PinpointTokenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Convention on the Rights of the Child, article 12",
                "Convention (annex)",
                "Convention xii",
                "Convention X",
                "Convention, annex",
                "See the Convention",
                "the Convention",
                "Convention 1989",
                "아동권리협약",
                "Convention sec 3"
            })
    void mayBeOfMoreThanATitle(String text) {
        assertThat(PinpointToken.mayHaveMore(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Convention on the Rights of the Child",
                "Universal Declaration of Human Rights",
                "Convention relative aux droits",
                "Convention civilly",
                "Всеобщая декларация прав человека"
            })
    void areOfATitleAtOneGlance(String text) {
        assertThat(PinpointToken.mayHaveMore(text)).isFalse();
    }

    @Test
    void areTheWordsOfATextWithWhatTheyAreFor() {
        assertThat(PinpointToken.of("See article 12 of the Convention, annex"))
                .extracting(PinpointToken::text, PinpointToken::start, PinpointToken::end, PinpointToken::kind)
                .containsExactly(
                        tuple("see", 0, 3, Kind.SIGNAL),
                        tuple("article", 4, 11, Kind.UNIT),
                        tuple("12", 12, 14, Kind.NUMBER),
                        tuple("of", 15, 17, Kind.JOINT),
                        tuple("the", 18, 21, Kind.JOINT),
                        tuple("convention", 22, 32, Kind.OTHER),
                        tuple("annex", 34, 39, Kind.PART));
    }

    @Test
    void partAPlaceFromItsOwner() {
        assertThat(PinpointToken.of("儿童权利公约的第十二条"))
                .extracting(PinpointToken::text)
                .containsExactly("儿童权利公约", "的", "第十二条");
        assertThat(PinpointToken.of("儿童权利公约第十二条"))
                .extracting(PinpointToken::text)
                .containsExactly("儿童权利公约", "第十二条");
        assertThat(PinpointToken.of("的第十二条")).extracting(PinpointToken::text).containsExactly("的", "第十二条");
    }

    @ParameterizedTest
    @CsvSource({
        "1, NUMBER",
        "a, NUMBER",
        "xxxviii, OTHER",
        "xxxvii, NUMBER",
        "iv, NUMBER",
        "25ter, NUMBER",
        "mix, OTHER",
        "للمادة, UNIT",
        "والمادة, UNIT",
        "المادة, UNIT",
        "статья, UNIT"
    })
    void areCountedByTheirLetters(String word, Kind kind) {
        assertThat(PinpointToken.of(word))
                .singleElement()
                .extracting(PinpointToken::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "article 12, true",
        "operative paragraph 3, true",
        "article paragraph section clause 3, false",
        "article no 12, true",
        "article no, false",
        "annex, true",
        "article, false",
        "12, false",
        "convention, false"
    })
    void startAPinpointByAUnitWithANumberOrAPart(String text, boolean isPinpoint) {
        List<PinpointToken> tokens = PinpointToken.of(text);

        assertThat(PinpointToken.isPinpoint(tokens, 0, tokens.size())).isEqualTo(isPinpoint);
        assertThat(PinpointToken.isPinpoint(tokens, 0, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1800, 1800",
        "1799, 0",
        "2099, 2099",
        "2100, 0",
        "1989年, 1989",
        "1989년, 1989",
        "19890, 0",
        "198, 0",
        "198x, 0"
    })
    void areYearsOfTheTimeOfInstruments(String word, int year) {
        assertThat(new PinpointToken(word, 0, word.length(), Kind.NUMBER).year())
                .isEqualTo(year);
    }

    @Test
    void areSeparatedByCommasAndBrackets() {
        assertThat(List.of(", ", " (", "[", "，", "（", "、", "،")).allMatch(PinpointToken::isSeparated);
        assertThat(List.of("", " ", ". ", ")")).noneMatch(PinpointToken::isSeparated);
    }

    @Test
    void tellCollectionsAndPagesOfBooks() {
        assertThat(PinpointToken.of("1577 UNTS 3").get(1).isCollection()).isTrue();
        assertThat(PinpointToken.of("article").get(0).isCollection()).isFalse();
        assertThat(PinpointToken.of("page 3").get(0).isPage()).isTrue();
        assertThat(PinpointToken.of("article").get(0).isPage()).isFalse();
    }
}
