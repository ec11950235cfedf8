package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.InvalidValueException;

class LabelByLanguageTest {
    private static final Label LABEL = Label.of("en", "Article 1").and("ko", "제1조");
    private static final LanguageTag KOREAN = LanguageTag.of("ko");
    private static final LanguageTag FRENCH = LanguageTag.of("fr");

    @Test
    void isPrintedInEachLanguage() {
        assertThat(LABEL.isSameInAll()).isFalse();
        assertThat(LABEL.get(KOREAN)).hasValue("제1조");
        assertThat(LABEL.get(FRENCH)).isEmpty();
        assertThat(LABEL.in(Locale.KOREAN)).isEqualTo("제1조");
        assertThat(LABEL.in(Locale.FRENCH)).isEqualTo("Article 1");
        assertThat(LABEL.getLanguages()).extracting(LanguageTag::toString).containsExactly("en", "ko");
        assertThat(LABEL.getWords())
                .hasValue(LocalizedText.of("en", "Article 1").and("ko", "제1조"));
        assertThat(LABEL).hasToString("{en=Article 1, ko=제1조}");
    }

    @Test
    void isOtherwiseTheSameInAllLanguages() {
        Label label = Label.of("1.");

        assertThat(label.isSameInAll()).isTrue();
        assertThat(label.get(FRENCH)).hasValue("1.");
        assertThat(label.in(Locale.FRENCH)).isEqualTo("1.");
        assertThat(label.getLanguages()).isEmpty();
        assertThat(label.getWords()).isEmpty();
        assertThat(label).isNotEqualTo(Label.of("en", "1."));
        assertThat(Label.of("en", "1.")).isNotEqualTo(label).doesNotHaveSameHashCodeAs(Label.of("en", "2."));
    }

    @Test
    void isReducedToOneLanguage() {
        assertThat(LABEL.only(KOREAN)).hasValue(Label.of("ko", "제1조"));
        assertThat(LABEL.only(FRENCH)).isEmpty();
        assertThat(Label.of("1.").only(FRENCH)).hasValue(Label.of("1."));
        assertThat(Label.of("ko", "제1조").only(KOREAN)).hasValue(Label.of("ko", "제1조"));
    }

    @ParameterizedTest
    @CsvSource({
        "Article 1, 제1조, 1",
        "(a), 1°, 1",
        "(i), (i), 1",
        "Article 1, Article premier, 1",
        "Opening clause, 제1조, 1",
        "Article 1, 제2조, ",
        "Opening clause, Disposition finale, "
    })
    void countsWhatAllLanguagesThatCountAgreeOn(String english, String other, Integer number) {
        Label label = Label.of("en", english).and("und", other);

        assertThat(label.number().stream().boxed())
                .containsExactlyElementsOf(number == null ? java.util.List.of() : java.util.List.of(number));
    }

    @Test
    void takesTheReadingThatOtherLanguagesAllow() {
        assertThat(Label.of("en", "(i)").and("fr", "9)").number()).hasValue(9);
    }

    @Test
    void refusesInALanguageWhatNoLabelCanBe() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Label.of("en", " 1"))
                .withMessageContaining("label must be one line");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Label.of(LocalizedText.of("en", "x".repeat(101))))
                .withMessageContaining("label must be one line");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> LABEL.and("ko", "1"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> LABEL.and("fr", ""));
    }

    @Test
    void hasNoLanguageMoreIfItIsTheSameInAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Label.of("1.").and("ko", "제1조"))
                .withMessage("label must be by language to have another one in ko - but was: 1.");
    }
}
