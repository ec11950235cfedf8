package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LocalizedText;

class HygieneRulesTest {
    private static final String AT = " /sections/0/clauses/0/text/en: ";
    private static final int MANY = 200_000;

    @Test
    void findsControlCharacters() {
        assertThat(lines("We keep\u0000 the quays\u0093 open."))
                .containsExactly("error" + AT
                        + "the text holds a hidden control character: U+0000 (character 8; occurrences: 2); "
                        + "remove it, or restore the letter that it stands for [hygiene.control]");
    }

    @Test
    void acceptsTabsAndLineFeeds() {
        assertThat(codes("We keep\tthe quays\nopen.")).isEmpty();
    }

    @Test
    void findsOtherLineBreaks() {
        assertThat(lines("We keep them open.\r\nWe keep them lit.\u2028Always."))
                .containsExactly("warning" + AT + "the text breaks lines with U+000D (character 19; occurrences: 2); "
                        + "break lines with U+000A (LF) [hygiene.line-break]");
    }

    @Test
    void findsBidirectionalControlsThatAreLeftOpen() {
        assertThat(lines("We keep \u202Ethe quays open."))
                .containsExactly(
                        "error" + AT
                                + "the hidden mark U+202E (character 9), which turns the direction of writing, has no matching other half in its paragraph; remove it, or add its other half [hygiene.bidi]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \u202C b",
                "a \u2069 b",
                "a \u2067b \u202A c\u2069 d",
                "a \u202Ab \u2067 c\u202C d\u2069",
                "a \u2066b\nc\u2069"
            })
    void findsBidirectionalControlsThatDoNotPair(String text) {
        assertThat(codes(text)).containsExactly("hygiene.bidi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \u202Ab\u202C c",
                "a \u2067b \u202Bc\u202C\u2069 d",
                "a \u2068b\u2069\n\u2068c\u2069",
                "a \u200E \u200F \u061C b"
            })
    void acceptsBidirectionalControlsThatPair(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void findsOverridesEvenIfTheyAreClosed() {
        assertThat(lines("a \u2067b \u202Ec\u202C\u2069 d"))
                .containsExactly(
                        "error" + AT
                                + "the text holds the hidden mark U+202E, which forces characters into another order (character 6; occurrences: 1); remove it and its other half, and write the text in the order in which it is read [hygiene.override]");
    }

    @Test
    void findsCharactersThatNobodySees() {
        assertThat(lines("the Quay\u200B Char\u2060ter"))
                .containsExactly(
                        "warning" + AT
                                + "the text holds an invisible character: U+200B ZERO WIDTH SPACE (character 9; occurrences: 2); remove it [hygiene.invisible]");
    }

    @Test
    void reportsAnInvisibleCharacterAtAnEndAsABlank() {
        assertThat(codes("\uFEFFthe quays\u200B")).containsExactly("hygiene.leading-blank", "hygiene.trailing-blank");
    }

    @Test
    void findsReplacementCharacters() {
        assertThat(lines("the caf\uFFFDs"))
                .containsExactly(
                        "warning" + AT
                                + "the text holds U+FFFD in place of a letter that could not be read (character 8; occurrences: 1); restore the letter from the source [hygiene.replacement]");
    }

    @Test
    void findsLettersThatAreNotComposed() {
        assertThat(lines("the cafe\u0301s"))
                .containsExactly("warning" + AT
                        + "from character 8 on, letters and their accents are stored in an unusual way (not Unicode form C): "
                        + "U+0065 U+0301; write a letter and its mark as one character (form C) [hygiene.not-nfc]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 \u212B", "\u1112\u1161\u11ab\u1100\u1173\u11af", "\u304B\u3099", "\uF981", "a\u0323\u0302 b"})
    void findsOtherFormsOfLetters(String text) {
        assertThat(codes(text)).containsExactly("hygiene.not-nfc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caf\u00E9",
                "\u1EB9\u0301k\u1ECD\u0301",
                "\u09AC\u09BE\u09DC\u09BF \u09AA\u09DC\u09BE",
                "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F",
                "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD",
                "\u2019\u2026"
            })
    void acceptsLettersAsKeyboardsWriteThem(String text) {
        assertThat(codes("a " + text + " b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\uE000, U+E000", "\uFDD0, U+FDD0", "\u0378, U+0378", "\uDBFF\uDFFD, U+10FFFD"})
    void findsCharactersWithoutACommonMeaning(String character, String name) {
        assertThat(lines(character + " quays"))
                .containsExactly(
                        "warning" + AT + "the text holds a character without a common meaning: " + name
                                + " (character 1; occurrences: 1); write the character that was meant [hygiene.unknown-character]");
    }

    @Test
    void acceptsCharactersBeyondTheBasicPlane() {
        assertThat(codes("the \uD840\uDC00 quay \uD83D\uDEA2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {" ,U+0020", "\u00A0,U+00A0", "\u3000,U+3000", "\u200B,U+200B", "\uFEFF,U+FEFF"})
    void findsBlanksAtTheEnds(String blank, String name) {
        assertThat(lines(blank + "We agree." + blank))
                .containsExactly(
                        "note" + AT + "the text begins with a space or another blank: " + name
                                + "; remove it [hygiene.leading-blank]",
                        "note" + AT + "the text ends with a space or another blank: " + name
                                + "; remove it [hygiene.trailing-blank]");
    }

    @Test
    void acceptsDirectionMarksAtTheEnds() {
        assertThat(codes("\u200FWe agree.\u200E")).isEmpty();
    }

    @Test
    void findsAQuotationThatIsNotClosed() {
        assertThat(lines("We recall \u201Copen to all and \u201Clit\u201D."))
                .containsExactly(
                        "warning" + AT + "the quotation mark \u201C (character 11) has no matching other half; "
                                + "add the missing mark, or remove this one [hygiene.quotes]");
    }

    @Test
    void acceptsAQuotationThatLeadsIntoTheItemsAfterIt() {
        assertThat(codesOf("Remove: \u201CThe quays are open to:", "those who berth,", "those who fish.\u201D"))
                .isEmpty();
        assertThat(codesOf("Remove \u201EThe quays are open to:", "those who fish\u201C;"))
                .isEmpty();
    }

    @Test
    void findsAQuotationThatDoesNotLeadIntoWhatFollows() {
        assertThat(codesOf("Remove \u201CThe quays are open to all.", "We keep the lamps.\u201D"))
                .containsExactly("hygiene.quotes", "hygiene.quotes");
        assertThat(codesOf("Remove \u201CThe quays are open to:", "We keep\u201D the lamps."))
                .containsExactly("hygiene.quotes", "hygiene.quotes");
        assertThat(codesOf("We keep the lamps.\u201D", "Remove \u201CThe quays are open to:"))
                .containsExactly("hygiene.quotes", "hygiene.quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open\u201D to all",
                "\"open to all",
                "\u00ABopen to all",
                "open to all\u300D",
                "\u300Copen\u300F to all",
                "\u201Copen \u00ABto\u201D all\u00BB",
                "\u201EOpen\u201C to \u201Ell"
            })
    void findsQuotationMarksWithoutTheirOtherHalf(String text) {
        assertThat(codes(text)).containsExactly("hygiene.quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201Copen \u2018to\u2019 all\u201D",
                "\"open\" and \"lit\"",
                "\u00AB\u00A0ouvert\u00A0\u00BB",
                "\u00BBoffen\u00AB",
                "\u00BBavoin\u00BB",
                "\u201Doppen\u201D",
                "\u201Eoffen\u201C",
                "\u201Eotwarty\u201D",
                "\u201Enyitott \u00BBmindig\u00AB\u201D",
                "\u300Copen \u300Elit\u300F\u300D \u300Abook\u300B",
                "\u201CFirst.\n\u201CSecond.\n\u201CThird.\u201D",
                "\u00AB Un.\n\u00AB Deux. \u00BB",
                "\"First.\n\"Second.\"",
                "\"First.\n\"",
                "a pipe of 24\" or more",
                "the peoples\u2019 rights"
            })
    void acceptsQuotationMarksInPairs(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void acceptsMarksInsideHebrewWords() {
        assertThat(codes(LocalizedText.of("he", "\u05D4\u05D0\u05D5\"\u05DD \u05DE\u05D1\u05E8\u05DA")))
                .isEmpty();
    }

    @Test
    void findsPlaceholders() {
        assertThat(lines("We meet again in [insert city] next year."))
                .containsExactly(
                        "warning" + AT
                                + "something is still to be filled in: \"[insert city]\"; write the final words [hygiene.placeholder]");
    }

    @Test
    void judgesPlaceholdersOfADraftMoreMildly() {
        DeclarationValidator ofDrafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(Findings.of("hygiene", declaration(LocalizedText.of("en", "TBD")), ofDrafts))
                .singleElement()
                .asString()
                .startsWith("note ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorem ipsum dolor sit amet",
                "TODO: say who",
                "The date is TBD.",
                "signed by ____",
                "signed by ___",
                "[insert city] agrees",
                "the city of XXXX",
                "the city of xxxx",
                "XXX",
                "\u2026",
                "...",
                "on [date]",
                "am [Datum]",
                "the words \"we elect [name] as mayor\", on [date]",
                "the words \u201Cwe elect [name] as mayor\u201D, by [name]",
                "the words \u201Cwe elect [insert name] as mayor\u201D, by [insert name]",
                "the words \u201C[name] agrees\u201D",
                "the \u201CPort\u201D of [name]"
            })
    void findsWordsThatStandInForOthers(String text) {
        assertThat(codes(text)).containsExactly("hygiene.placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolution 3379 (XXX)",
                "TODOS and TBDS",
                "and so on [...] to the end",
                "the [adopted] text",
                "the words \"we elect [name] as mayor\"",
                "the words (\"we elect [name] as [office]\")",
                "snake_case",
                "signed__by",
                "the city of Xxx",
                "We agree\u2026",
                "XXVIII",
                "Loremville",
                "2023"
            })
    void acceptsWordsThatLookLikePlaceholders(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void acceptsTodoWhereItIsAWord() {
        assertThat(codes(LocalizedText.of("es", "TODO SER HUMANO TIENE DERECHOS.")))
                .isEmpty();
    }

    @Test
    void findsSoftHyphens() {
        assertThat(lines("the inhabi\u00ADtants"))
                .containsExactly(
                        "note" + AT + "the text holds a hidden (soft) hyphen: U+00AD (character 11; occurrences: 1); "
                                + "remove it [hygiene.soft-hyphen]");
    }

    @Test
    @Tag("large")
    void readsHugeTexts() {
        assertThat(codes("\u201C".repeat(MANY))).containsExactly("hygiene.quotes");
        assertThat(codes("q" + "\u2067".repeat(MANY))).containsExactly("hygiene.bidi");
        assertThat(codes("q" + "\u0316\u0301".repeat(MANY))).isEmpty();
        assertThat(codes("[".repeat(MANY))).isEmpty();
        assertThat(codes("q" + "\u200B".repeat(MANY) + "q")).containsExactly("hygiene.invisible");
        assertThat(codes("q" + "\uDB40\uDC65".repeat(MANY))).containsExactly("hygiene.invisible");
        assertThat(codes("q" + "\u1160".repeat(MANY) + "q")).containsExactly("hygiene.invisible");
        assertThat(codes("X".repeat(MANY) + "Y")).isEmpty();
    }

    private static List<String> lines(String text) {
        return Findings.of("hygiene", declaration(LocalizedText.of("en", text)));
    }

    private static List<String> codes(String text) {
        return codes(LocalizedText.of("en", text));
    }

    private static List<String> codes(LocalizedText text) {
        return codesOf(declaration(text));
    }

    private static List<String> codesOf(String... clauses) {
        Section.Builder section = Section.builder();
        for (String text : clauses) {
            section.addClause(
                    Clause.builder().text(LocalizedText.of("en", text)).build());
        }
        return codesOf(Declaration.builder()
                .title(LocalizedText.of("en", "Quay Charter"))
                .addSection(section.build())
                .build());
    }

    private static List<String> codesOf(Declaration declaration) {
        return DeclarationValidator.standard().validate(declaration).getProblems().stream()
                .map(problem -> problem.getCode())
                .filter(code -> code.startsWith("hygiene."))
                .toList();
    }

    private static Declaration declaration(LocalizedText text) {
        Clause clause = Clause.builder().text(text).build();
        return Declaration.builder()
                .title(LocalizedText.of("en", "Quay Charter"))
                .addSection(Section.builder().addClause(clause).build())
                .build();
    }
}
