package org.rightsdeclarations.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final String ARABIC =
            "{n,plural,zero{لا أخطاء} one{خطأ واحد} two{خطآن} few{# أخطاء} many{# خطأً} other{# خطأ}}";

    private static final String RUSSIAN = "{n,plural,one{# ошибка} few{# ошибки} many{# ошибок} other{# ошибки}}";

    /** Shows an argument with its format before it. */
    private record Told(Locale language, Map<String, ?> arguments) implements Template.Speaker {
        @Override
        public @Nullable Object argument(String name) {
            return arguments.get(name);
        }

        @Override
        public String shown(Object argument, String format) {
            return format.isEmpty() || format.equals("number") ? argument.toString() : format + ':' + argument;
        }
    }

    private static @Nullable String fill(String template, String language, Map<String, ?> arguments) {
        return Template.of(template).fill(new Told(Locale.forLanguageTag(language), arguments), false);
    }

    @ParameterizedTest
    @CsvSource({"0, لا أخطاء", "1, خطأ واحد", "2, خطآن", "3, 3 أخطاء", "11, 11 خطأً", "100, 100 خطأ"})
    void saysSixFormsInArabic(int number, String said) {
        assertThat(fill(ARABIC, "ar", Map.of("n", number))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 ошибка", "2, 2 ошибки", "5, 5 ошибок", "21, 21 ошибка", "11, 11 ошибок"})
    void saysFormsOfWholeNumbersInRussian(int number, String said) {
        assertThat(fill(RUSSIAN, "ru", Map.of("n", number))).isEqualTo(said);
    }

    @Test
    void saysTheFourthFormInRussianForWhatIsNoNumber() {
        assertThat(fill(RUSSIAN, "ru", Map.of("n", "1,5"))).isEqualTo("1,5 ошибки");
    }

    @Test
    void saysOtherWhereTheFormOfANumberIsMissing() {
        assertThat(fill("{n,plural,one{# error} other{# errors}}", "ar", Map.of("n", 2)))
                .isEqualTo("2 errors");
    }

    @ParameterizedTest
    @CsvSource({"1, yi", "2, 2 er", "21, 21 er"})
    void saysTheFormOfJustOneNumberAlsoWhereTheLanguageHasNoPlural(int number, String said) {
        assertThat(fill("{n,plural,=1{yi} other{# er}}", "zh", Map.of("n", number)))
                .isEqualTo(said);
        assertThat(fill("{n,plural,=1{yi} one{# er} other{# er}}", "ru", Map.of("n", number)))
                .isEqualTo(said);
    }

    @Test
    void namesArgumentsAndTheirFormats() {
        assertThat(fill("a {n}, {n,ordinal}", "en", Map.of("n", 3))).isEqualTo("a 3, ordinal:3");
    }

    @Test
    void namesOtherArgumentsInTheFormsOfAPlural() {
        assertThat(fill("{n,plural,one{# of {all}} other{# of {all,list}}}!", "en", Map.of("n", 1, "all", 9)))
                .isEqualTo("1 of 9!");
    }

    @Test
    void takesBracesAndNumberSignsBehindABackslashAsTheyAre() {
        assertThat(fill("write \\{\"en\": \"{n}\"\\} \\# \\n", "en", Map.of("n", 1)))
                .isEqualTo("write {\"en\": \"1\"} # \\n");
        assertThat(fill("{n,plural,other{\\# # \\} \\{n\\}}}", "en", Map.of("n", 1)))
                .isEqualTo("# 1 } {n}");
    }

    @Test
    void takesANumberSignOutsideAPluralAsItIs() {
        assertThat(fill("#{n}", "en", Map.of("n", 1))).isEqualTo("#1");
    }

    @Test
    void saysNothingIfAnArgumentIsNotThereUnlessPlacesAreKept() {
        Told none = new Told(Locale.ENGLISH, Map.of());

        assertThat(Template.of("{a}").fill(none, false)).isNull();
        assertThat(Template.of("{n,plural,other{#}}").fill(none, false)).isNull();
        assertThat(Template.of("{a} {n,plural,other{#}}").fill(none, true)).isEqualTo("{a} {n,plural,other{#}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a {name | the brace at character 3 is not closed",
                "{n,plural,one{# error} | the plural at character 1 is not closed",
                "{n,plural,one{# error}} | the plural at character 1 has no form \"other\"",
                "{n,plural,={#} other{#}} | the plural at character 1 has a form \"=\", which CLDR does not know",
                "{n,plural,on{# error} other{#}} | the plural at character 1 has a form \"on\", which CLDR does not know",
                "{n,plural} | the plural at character 1 has no form \"other\"",
                "write {} | the braces at character 7 are empty"
            })
    void saysWhatIsWrongWithOneThatIsMalformed(String text, String mistake) {
        assertThat(Template.of(text).getMistake()).hasValue(mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain }", "{a}", "{a,list}", "\\{", "{n,plural,one{# \\{} other{}}", "{n,plural,other{{a}}}"
            })
    void findsNothingWrongWithOthers(String text) {
        assertThat(Template.of(text).getMistake()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a { b", "{n,plural,one{#}}", "{n,plural,one{#", "{n,plural,one"})
    void keepsTheTextOfOneThatIsMalformed(String text) {
        assertThat(Template.of(text).fill(new Told(Locale.ENGLISH, Map.of("n", 1)), true))
                .isEqualTo(text);
    }
}
