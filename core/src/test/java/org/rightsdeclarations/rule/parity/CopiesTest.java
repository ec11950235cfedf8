package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.parity.Copies.Copy;

class CopiesTest {
    private static final String ENGLISH = "We keep the quays open to all who live in the town, by day and by night";

    @Test
    void areTextsOfTwentyCharactersOrMore() {
        assertThat(find("en", "a".repeat(20), "fr", "a".repeat(20))).containsExactly(new Copy(1, 0));
        assertThat(find("en", "a".repeat(19), "fr", "a".repeat(19))).isEmpty();
        assertThat(find("en", "a".repeat(20), "fr", "b".repeat(20))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, fr, QUAY/CONF.157/24 (Part I), chap. III.",
        "en, fr, 1234567890 1234567890 1234567890",
        "en, ko, 10.12.1948, 217 A (III)",
        "en-GB, en-US, We keep the quays open to all.",
        "bs, hr, Obala ostaje otvorena svima.",
        "id, ms, Dermaga terbuka untuk semua orang di kota."
    })
    void areNotWhatMayBeTheSame(String one, String other, String text) {
        assertThat(find(one, text, other, text)).isEmpty();
    }

    @Test
    void mayBeMendedInAWordOrTwo() {
        assertThat(find("en", ENGLISH, "es", ENGLISH.replace("quays", "quais"))).containsExactly(new Copy(1, 0));
        assertThat(find("en", "We keep the quays open to all", "es", "Mantenemos the quays open to todos"))
                .isEmpty();
    }

    @Test
    void mayBePartOfATranslation() {
        String half = "Nous gardons les quais ouverts à tous ceux qui live in the town, by day and by night";

        assertThat(find("en", ENGLISH, "fr", half)).containsExactly(new Copy(1, 0));
        assertThat(find("en", ENGLISH, "fr", "Le titre est « We keep the quays open », et il restera ainsi toujours."))
                .isEmpty();
    }

    @Test
    void areComparedWithinOneScript() {
        String russian = "Мы держим набережные открытыми для всех, кто живет в городе";

        assertThat(find("en", ENGLISH, "ru", russian)).isEmpty();
        assertThat(find("en", ENGLISH, "kk", russian, "ru", russian + " всегда"))
                .containsExactly(new Copy(2, 1));
    }

    private static List<Copy> find(String... texts) {
        Translations translations = Texts.of(texts);
        return Copies.find(translations.rows().get(0), translations.languages());
    }
}
