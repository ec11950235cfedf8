package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;

class OmittedItemTest {
    private static final String DOTS = ". . . .";
    private static final int MOST_ITEMS = 20;
    private static final Clause WORDS = Clause.of(en("The quays are open."));
    private static final Clause REPEALED = Clause.of(en("[Repealed]"));

    @ParameterizedTest
    @ValueSource(strings = {"...", ". . .", ".\u00A0.\u00A0.", "....", "\u2026", " \u2026 ", "\u2026\u2026"})
    void isDotsUnderALabelAfterAnItemWithWords(String dots) {
        assertThat(isOmitted(dots, "/sections/0/clauses/1", WORDS, Clause.of("2.", en(dots))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {". .", "___", ". . . a", "2", "... -"})
    void isNothingElseUnderALabel(String text) {
        assertThat(isOmitted(text, "/sections/0/clauses/1", WORDS, Clause.of("2.", en(text))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Art 59a, -, true",
        "§ 5, –, true",
        "Article 3, —, true",
        "2., -, false",
        "a), -, false",
        "Art 5, --, false"
    })
    void isADashUnderTheLabelOfAnArticle(String label, String dash, boolean isOmitted) {
        assertThat(isOmitted(dash, "/sections/0/clauses/1", WORDS, Clause.of(label, en(dash))))
                .isEqualTo(isOmitted);
    }

    @Test
    void isAnEllipsisAloneWithoutALabel() {
        assertThat(isOmitted("...", "/sections/0/clauses/1", WORDS, Clause.of(en("..."))))
                .isTrue();
        assertThat(isOmitted("\u2026", "/sections/0/clauses/1", WORDS, Clause.of(en("\u2026"))))
                .isTrue();
        assertThat(isOmitted(DOTS, "/sections/0/clauses/1", WORDS, Clause.of(en(DOTS))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[...]", "[\u2026]", " (...) ", "( \u2026 )", "（…）"})
    void isAnEllipsisInBracketsWhereverItStands(String words) {
        assertThat(isOmitted(words, "/sections/0/clauses/0", Clause.of(en(words))))
                .isTrue();
        assertThat(isOmitted(words, "/sections/0/clauses/0", Clause.of(en(words).and("fr", "Les quais sont ouverts."))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[ ]", "[?]", "(...]", "[-]"})
    void isNoOtherMarkInBrackets(String words) {
        assertThat(isOmitted(words, "/sections/0/clauses/1", WORDS, Clause.of(en(words))))
                .isFalse();
    }

    @Test
    void isStillToComeWhereAnotherLanguageHasWords() {
        Clause translated = Clause.of("2.", en(DOTS).and("fr", "Les quais sont ouverts."));
        Clause omitted = Clause.of("2.", en(DOTS).and("fr", DOTS));

        assertThat(isOmitted(DOTS, "/sections/0/clauses/1", WORDS, translated)).isFalse();
        assertThat(isOmitted(DOTS, "/sections/0/clauses/1", WORDS, omitted)).isTrue();
    }

    @Test
    void isStillToComeInAFormThatWasLeftOpen() {
        Clause open = Clause.of("2.", en(DOTS));

        assertThat(isOmitted(DOTS, "/sections/0/clauses/1", open, open)).isFalse();
        assertThat(isOmitted(DOTS, "/sections/0/clauses/0", open)).isFalse();
        assertThat(isOmitted(DOTS, "/sections/0/clauses/1", REPEALED, open)).isFalse();
        assertThat(isOmitted(DOTS, "/sections/0/clauses/1", Clause.of(en("(repealed)")), open))
                .isFalse();
        assertThat(isOmitted(DOTS, "/sections/0/clauses/1", Clause.of(en("12")), open))
                .isFalse();
    }

    @Test
    void isDotsAfterWordsButNotBeforeThem() {
        assertThat(isOmitted(DOTS, "/sections/0/clauses/0", Clause.of("1.", en(DOTS)), WORDS))
                .isFalse();
        assertThat(isOmitted("...", "/sections/0/clauses/0", Clause.of(en("...")), WORDS))
                .isTrue();
    }

    @Test
    void isDotsInsideAnItemWithWords() {
        List<Clause> dots = List.of(Clause.of("(a)", en(DOTS)));

        assertThat(isOmitted(
                        DOTS,
                        "/sections/0/clauses/0/clauses/0",
                        WORDS.toBuilder().clauses(dots).build()))
                .isTrue();
        assertThat(isOmitted(
                        DOTS,
                        "/sections/0/clauses/0/clauses/0",
                        REPEALED.toBuilder().clauses(dots).build()))
                .isFalse();
    }

    @Test
    void isNotFarFromTheWordsBeforeIt() {
        Clause dots = Clause.of("2.", en(DOTS));
        Clause[] near = items(MOST_ITEMS + 1, dots);
        Clause[] far = items(MOST_ITEMS + 2, dots);
        near[0] = WORDS;
        far[0] = WORDS;

        assertThat(isOmitted(DOTS, "/sections/0/clauses/" + MOST_ITEMS, near)).isTrue();
        assertThat(isOmitted(DOTS, "/sections/0/clauses/" + (MOST_ITEMS + 1), far))
                .isFalse();
    }

    @Test
    void isWhatAnAmendmentLeavesBeforeAnItemThatItChanges() {
        Clause ellipsis = Clause.of(en("..."));
        Clause inner = REPEALED.toBuilder().clauses(List.of(WORDS)).build();
        Clause own = ellipsis.toBuilder().clauses(List.of(WORDS)).build();
        Clause[] near = items(MOST_ITEMS, ellipsis);
        Clause[] far = items(MOST_ITEMS + 1, ellipsis);
        near[near.length - 1] = WORDS;
        far[far.length - 1] = WORDS;

        assertThat(isOmitted("...", "/sections/0/clauses/0", ellipsis, REPEALED, inner))
                .isTrue();
        assertThat(isOmitted("...", "/sections/0/clauses/0", own)).isTrue();
        assertThat(isOmitted("...", "/sections/0/clauses/0", ellipsis, REPEALED))
                .isFalse();
        assertThat(isOmitted("...", "/sections/0/clauses/0", near)).isTrue();
        assertThat(isOmitted("...", "/sections/0/clauses/0", far)).isFalse();
    }

    @Test
    void isAnEllipsisOfOneCharacterBelowALabel() {
        assertThat(isOmittedBelow("Article 5", "\u2026")).isTrue();
        assertThat(isOmittedBelow("Article 5", "...")).isFalse();
    }

    @Test
    void isNoTitle() {
        Declaration declaration = Declaration.builder().title(en("...")).build();
        Part<?> title = declaration.parts().root().at("/title").orElseThrow();

        assertThat(OmittedItem.isAt("...", title)).isFalse();
        assertThat(OmittedItem.isAt("...", declaration.parts().root())).isFalse();
    }

    private static boolean isOmittedBelow(String label, String text) {
        Section section =
                Section.builder().label(label).addClause(Clause.of(en(text))).build();
        return isOmitted(text, "/sections/0/clauses/0", section);
    }

    private static Clause[] items(int count, Clause item) {
        return Collections.nCopies(count, item).toArray(new Clause[0]);
    }

    private static boolean isOmitted(String words, String item, Clause... clauses) {
        return isOmitted(words, item, Section.builder().addClauses(clauses).build());
    }

    private static boolean isOmitted(String words, String item, Section section) {
        Part<?> root = declaration(section).parts().root();
        return OmittedItem.isAt(words, root.at(item + "/text").orElseThrow());
    }
}
