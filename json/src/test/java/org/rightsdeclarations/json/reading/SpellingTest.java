package org.rightsdeclarations.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of(
            "id", "kind", "title", "text", "label", "authenticLanguages", "signatories", "due", "date", "dates");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "Title, title",
        "TITLE, title",
        "titles, title",
        "tite, title",
        "lable, label",
        "kinds, kind",
        "Id, id",
        "authentic_languages, authenticLanguages",
        "Authentic-Languages, authenticLanguages",
        "authentic languages, authenticLanguages",
        "authenticLanguage, authenticLanguages",
        "signatures, signatories",
        "dtaes, dates",
        "daet, date"
    })
    void findsTheNearestName(String name, String nearest) {
        assertThat(Spelling.nearest(name, KNOWN)).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ix", "commitments", "heading", "한국어", "제목", "tttttt", "\uD83D\uDD4A", "__-- "})
    void suggestsNothingThatIsFar(String name) {
        assertThat(Spelling.nearest(name, KNOWN)).isEmpty();
    }

    @Test
    void prefersTheFirstOfTwoThatAreEquallyNear() {
        assertThat(Spelling.nearest("datex", List.of("dates", "dated"))).contains("dates");
    }

    @Test
    void prefersTheNearerOfTwo() {
        assertThat(Spelling.nearest("date", List.of("dates", "date"))).contains("date");
    }

    @Test
    void looksAtNoLongName() {
        String name = "title".repeat(9);

        assertThat(Spelling.nearest(name, List.of(name))).isEmpty();
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Spelling.nearest("ID", KNOWN)).contains("id");
        } finally {
            Locale.setDefault(before);
        }
    }
}
