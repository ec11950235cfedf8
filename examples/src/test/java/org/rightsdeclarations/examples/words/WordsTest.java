package org.rightsdeclarations.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.Messages;

class WordsTest {
    private static final String BUNDLE = "org.rightsdeclarations.examples.words.words";
    private static final List<Locale> TRANSLATIONS = Messages.languages().stream()
            .filter(language -> !language.equals(Locale.ENGLISH))
            .toList();

    static List<Locale> translations() {
        return TRANSLATIONS;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void areAllThereInEveryLanguage(Locale language) {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle translated = ResourceBundle.getBundle(BUNDLE, language);

        assertThat(translated.getLocale()).isEqualTo(language);
        for (String key : Collections.list(english.getKeys())) {
            assertThat(translated.keySet()).contains(key);
            assertThat(arguments(translated.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
        }
    }

    /** Returns the names of the arguments, of which some stand with what is said for each number. */
    private static Set<String> arguments(String template) {
        Set<String> names = new TreeSet<>();
        int depth = 0;
        for (int i = 0; i < template.length(); i++) {
            if (template.charAt(i) == '{' && depth++ == 0) {
                names.add(template.substring(i + 1).split("[,}]", 2)[0]);
            } else if (template.charAt(i) == '}') {
                depth--;
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void areTranslated(Locale language) {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle translated = ResourceBundle.getBundle(BUNDLE, language);

        assertThat(english.keySet().stream()
                        .filter(key -> !key.startsWith("format.")
                                && !arguments(english.getString(key)).contains("label"))
                        .filter(key -> translated.getString(key).equals(english.getString(key))))
                .isSubsetOf("direction", "weekday", "fact.sources", "category", "page.anniversary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sw", "ja-JP"})
    void areEnglishWhereThereAreNoneWhateverTheComputerSpeaks(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.KOREAN);
        try {
            assertThat(Words.in(Locale.forLanguageTag(tag)).of("title")).isEqualTo("Human-rights anniversaries");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void areThoseOfTheLanguageForEveryRegion() {
        Words words = Words.in(Locale.forLanguageTag("ar-EG"));

        assertThat(words.language()).isEqualTo(Locale.forLanguageTag("ar"));
        assertThat(words.isRightToLeft()).isTrue();
    }
}
