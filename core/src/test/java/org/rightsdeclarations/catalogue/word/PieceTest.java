package org.rightsdeclarations.catalogue.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {
    @ParameterizedTest
    @CsvSource({
        "5, 1, 0, 0, 2",
        "5, 1, 1, 3, 2",
        "6, 1, 0, 0, 2",
        "6, 1, 1, 3, 3",
        "11, 2, 0, 0, 3",
        "11, 2, 1, 4, 3",
        "11, 2, 2, 8, 3",
        "13, 2, 0, 0, 3",
        "13, 2, 1, 4, 3",
        "13, 2, 2, 9, 3",
        "9, 2, 0, 0, 2",
        "9, 2, 1, 3, 2",
        "9, 2, 2, 6, 3"
    })
    void isOneOfSeveralWithALetterBetweenThem(int lengthOfWord, int changes, int index, int start, int length) {
        Piece piece = Piece.of(lengthOfWord, changes, index);

        assertThat(piece.start()).isEqualTo(start);
        assertThat(piece.length()).isEqualTo(length);
    }

    @Test
    void hasAKeyOfItsLettersAlone() {
        Piece piece = Piece.of(11, 2, 1);

        assertThat(piece.key("abcdefghijk", 4)).isEqualTo(piece.key("xefgx", 1));
        assertThat(piece.key("abcdefghijk", 4)).isNotEqualTo(piece.key("abcdxfghijk", 4));
        assertThat(piece.key("abcdefghijk", 4)).isNotEqualTo(piece.key("abcdexghijk", 4));
        assertThat(piece.key("abcdefghijk", 4)).isNotEqualTo(piece.key("abcdefxhijk", 4));
        assertThat(piece.key("abcdefghijk", 4)).isNotEqualTo(piece.key("abcdfeghijk", 4));
    }

    @Test
    void hasAnotherKeyAtAnotherPlaceOrInWordsOfAnotherLength() {
        long key = Piece.of(11, 2, 1).key("efg", 0);

        assertThat(Piece.of(11, 2, 0).key("efg", 0)).isNotEqualTo(key);
        assertThat(Piece.of(11, 3, 1).key("efg", 0)).isNotEqualTo(key);
        assertThat(Piece.of(13, 2, 1).key("efg", 0)).isNotEqualTo(key);
        assertThat(key & 0xFFFFFFFFL).isZero();
        assertThat(key).isNotZero();
    }
}
