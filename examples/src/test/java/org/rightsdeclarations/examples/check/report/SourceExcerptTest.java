package org.rightsdeclarations.examples.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "abc^d; abcd; 3",
                "주거^권; 주거권; 4",
                "e\u0301^x; e\u0301x; 1",
                "\u1112\u1161\u11AB^x; \u1112\u1161\u11ABx; 2",
                "😀^x; 😀x; 2",
                "a\u202E^x; a\\u202Ex; 7",
                "a\u0007^x; a\\u0007x; 7",
                "می\u200Cخ^x; \u2068می\u200Cخx\u2069; 3",
                "👩\u200D^x; 👩\\u200Dx; 8",
                "abc^; abc; 3",
                "`    ab^c`; abc; 2",
                "`  ^  c`; `  c`; 0",
                "\"مدينة\": ^5; \"\u2068مدينة\u2069\": 5; 9",
            })
    void putsTheCaretUnderTheColumn(String marked, String text, int caret) {
        SourceExcerpt excerpt = excerpt(marked);

        assertThat(excerpt).isEqualTo(new SourceExcerpt(text, caret));
    }

    @Test
    void showsTabsAsBlanks() {
        assertThat(excerpt("\t\"a\":\t^5")).isEqualTo(new SourceExcerpt("\"a\":    5", 8));
    }

    @Test
    void cutsALongLineAroundTheColumn() {
        SourceExcerpt excerpt = excerpt("0123456789".repeat(10) + "^" + "abcdefghij".repeat(10));

        assertThat(excerpt.text()).isEqualTo("…678901234567890123456789" + "abcdefghij".repeat(3) + "abcdef…");
        assertThat(excerpt.caret()).isEqualTo(25);
    }

    @Test
    void keepsTheStartOfALongLineThatIsWrongThere() {
        SourceExcerpt excerpt = excerpt("0^" + "123456789".repeat(20));

        assertThat(excerpt.text())
                .hasSize(SourceExcerpt.MAX_CELLS + 1)
                .startsWith("01")
                .endsWith("…");
        assertThat(excerpt.caret()).isEqualTo(1);
    }

    @Test
    void keepsTheEndOfALongLineThatIsWrongThere() {
        SourceExcerpt excerpt = excerpt("0123456789".repeat(20) + "^x");

        assertThat(excerpt.text()).isEqualTo("…" + "123456789" + "0123456789".repeat(5) + "x");
        assertThat(excerpt.caret()).isEqualTo(60);
    }

    @Test
    void cutsBetweenWideCharacters() {
        SourceExcerpt excerpt = excerpt("x" + "권".repeat(100) + "^y" + "권".repeat(100));

        assertThat(excerpt.text()).isEqualTo("…" + "권".repeat(12) + "y" + "권".repeat(17) + "…");
        assertThat(excerpt.caret()).isEqualTo(25);
    }

    @Test
    void showsNoEndlessHeapOfCombiningMarks() {
        SourceExcerpt excerpt = excerpt("e" + "\u0301".repeat(100_000) + "^x");

        assertThat(excerpt.text()).startsWith("…").endsWith("x").hasSizeLessThan(400);
    }

    private static SourceExcerpt excerpt(String marked) {
        int caret = marked.indexOf('^');
        String line = marked.substring(0, caret) + marked.substring(caret + 1);
        return SourceExcerpt.of(line.codePoints().toArray(), marked.codePointCount(0, caret) + 1);
    }
}
