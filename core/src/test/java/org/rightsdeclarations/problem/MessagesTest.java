package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.rule.standard.StandardMessages;

class MessagesTest {
    private final Messages messages = new Messages(new Templates(), Locale.ROOT);

    @Test
    void writesTextsSideBySideHoweverManyThereAre() {
        List<String> steps = Collections.nCopies(12, "(a)");

        assertThat(Messages.in(Locale.ENGLISH).row(steps)).isEqualTo("(a)" + ", (a)".repeat(11));
        assertThat(Messages.in(Locale.CHINESE).row(List.of("第一章", "第二条"))).isEqualTo("第一章、第二条");
        assertThat(Messages.in(Locale.forLanguageTag("ar")).row(List.of("أ", "ب")))
                .isEqualTo("\u2067\u2068أ\u2069، \u2068ب\u2069\u2069");
    }

    @Test
    void showsWhatIsToBeCopiedWhole() {
        Messages own = Messages.of(Map.of("own", "{guests,whole}"));

        assertThat(own.format("own", Map.of("guests", "Ada, ".repeat(40)))).isEqualTo("Ada, ".repeat(40));
        assertThat(own.format("own", Map.of("guests", "A\nB"))).isEqualTo("A\\nB");
    }

    @Test
    void writesWhatIsToBeTypedAsJsonInAllLanguages() {
        Messages own = Messages.of(Map.of("own", "write {meant,json}"));

        assertThat(own.format("own", Map.of("meant", "a \"b\" \\ c\n"))).isEqualTo("write \"a \\\"b\\\" \\\\ c\\n\"");
        assertThat(Messages.languages())
                .extracting(language ->
                        Messages.in(language).suggestion("value.date.suggestion", Map.of("meant", "2018-11")))
                .allMatch(suggestion -> suggestion.orElseThrow().contains("\"2018-11\""));
    }

    @Test
    void namesALetterByItsScriptInOtherLanguages() {
        Map<String, Object> arguments = Map.of(
                "word", "Stаtuts", "character", "U+0430 CYRILLIC SMALL LETTER A", "position", 3, "language", "fr");

        assertThat(StandardMessages.in(Locale.GERMAN).format("hygiene.look-alike", arguments))
                .endsWith(": \u0430 (U+0430, Kyrillisch) (Zeichen 3)");
        assertThat(StandardMessages.in(Locale.FRENCH).format("hygiene.look-alike", arguments))
                .endsWith(": \u0430 (U+0430, cyrillique) (caractère n°\u00a03)");
        assertThat(StandardMessages.in(Locale.ENGLISH).format("hygiene.look-alike", arguments))
                .endsWith(": U+0430 CYRILLIC SMALL LETTER A (character 3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U+", "U+110000", "U+-30", "U+12G4", "U+123456789", "house"})
    void leavesWhatIsNoLetterAsItIs(String found) {
        Messages own = new Messages(new Templates(), Locale.GERMAN);

        assertThat(own.format("letter", Map.of("found", found))).isEqualTo(found);
        assertThat(own.format("letter", Map.of("found", "U+0030 DIGIT ZERO"))).isEqualTo("0 (U+0030)");
    }

    @Test
    void putsArgumentsWhereTheTemplateNamesThem() {
        assertThat(messages.format("between", Map.of("min", 1, "max", 12, "value", 13)))
                .isEqualTo("must be 1 to 12 - but was: 13!");
    }

    @Test
    void leavesTemplatesWithoutArgumentsAsTheyAre() {
        assertThat(messages.format("plain", Map.of("unused", "x"))).isEqualTo("it's plain");
    }

    @Test
    void takesArgumentsAsDataNotAsTemplates() {
        assertThat(messages.format("between", Map.of("min", "{max}", "max", "${1+1}", "value", "'{0}'")))
                .isEqualTo("must be {max} to ${1+1} - but was: '{0}'!");
    }

    @Test
    void keepsMessagesOnOneLine() {
        assertThat(messages.format("between", Map.of("min", 1, "max", 2, "value", "3\n4")))
                .isEqualTo("must be 1 to 2 - but was: 3\\n4!");
    }

    @Test
    void rejectsCodesWithoutTemplate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.format("unknown", Map.of()))
                .withMessage("message unknown is unknown, or needs another argument than []");
    }

    @Test
    void rejectsMissingArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.format("between", Map.of("min", 1)))
                .withMessage("message between is unknown, or needs another argument than [min]");
    }

    @Test
    void saysWhatIsWrongWithATemplateThatIsMalformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.format("malformed", Map.of("count", 1)))
                .withMessage("message malformed is malformed: the plural at character 1 has no form \"other\"");
    }

    @Test
    void groupsTheDigitsOfNumbersAsTheLanguageDoes() {
        Messages french = new Messages(new Templates(), Locale.FRENCH);

        assertThat(messages.format("length", Map.of("length", 40000))).isEqualTo("40,000 characters");
        assertThat(french.format("length", Map.of("length", 40000))).isEqualTo("40\u202f000 characters");
    }

    @Test
    void saysWordsInTheirLanguage() {
        assertThat(messages.format("what", Map.of("what", "name"))).isEqualTo("a Name");
    }

    @Test
    void takesTemplatesFromAMap() {
        Messages own = Messages.of(Map.of("own", "{count} guests", "own.suggestion", "invite {whom}"));

        assertThat(own.format("own", Map.of("count", 3))).isEqualTo("3 guests");
        assertThat(own.find("own.suggestion", Map.of("count", 3))).isEmpty();
    }

    @Test
    void repeatsWhatWasSaidWithoutReadingItAsATemplate() {
        Messages said = Messages.verbatim(Map.of("a", "{max} of {x}\nthe end", "a.suggestion", "{} {"));

        assertThat(said.format("a", Map.of("max", 3))).isEqualTo("{max} of {x}\\nthe end");
        assertThat(said.find("a.suggestion", Map.of())).contains("{} {");
        assertThat(said.find("b", Map.of())).isEmpty();
    }

    @Test
    void isolatesArgumentsInALanguageThatIsWrittenFromRightToLeft() {
        Messages arabic = new Messages(new Templates(), Locale.forLanguageTag("ar"));

        assertThat(arabic.format("between", Map.of("min", 1, "max", 12, "value", "13")))
                .isEqualTo("\u2067must be \u20681\u2069 to \u206812\u2069 - but was: \u206813\u2069!\u2069");
    }

    @Test
    void findsMessages() {
        assertThat(messages.find("between", Map.of("min", 1, "max", 12, "value", 13)))
                .contains("must be 1 to 12 - but was: 13!");
    }

    @Test
    void findsNothingForCodesWithoutTemplate() {
        assertThat(messages.find("unknown", Map.of())).isEmpty();
    }

    @Test
    void findsNothingIfAnArgumentIsMissing() {
        assertThat(messages.find("between", Map.of("min", 1))).isEmpty();
    }

    @Test
    void saysEveryRuleOfValuesAndThenWhatWasRefused() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.rightsdeclarations.problem.messages", Locale.ROOT);
        Map<String, Object> arguments = new HashMap<>(Map.of("month", "2023-02", "days", 28));
        arguments.putAll(Map.of(
                "value",
                "VALUE",
                "counted",
                1,
                "min",
                1,
                "max",
                9,
                "columns",
                9,
                "nearest",
                "another",
                "origin",
                1948,
                "position",
                1,
                "found",
                "U+0020 SPACE",
                "languages",
                "en"));

        assertThat(bundle.keySet())
                .filteredOn(code -> code.startsWith("value.") && !code.contains(".suggestion"))
                .allSatisfy(
                        code -> assertThat(Messages.in(Locale.ROOT).format(code, arguments))
                                .matches(
                                        "\\P{Cntrl}+ must \\P{Cntrl}+ - but (had (none|neither)(: \"VALUE\")?|was(: \"?VALUE\"?| deeper))"));
    }

    private static final class Templates extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"letter", "{found,letter}"},
                {"between", "must be {min} to {max} - but was: {value}!"},
                {"length", "{length,number} characters"},
                {"malformed", "{count,plural,one{# error}}"},
                {"plain", "it's plain"},
                {"what", "a {what,word}"},
                {"word.name", "Name"},
            };
        }
    }
}
