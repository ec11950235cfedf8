package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.TranslationsByIdTest.declaration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

/** What the report of a merge says of what does not fit. */
class TranslationReportTest {
    @Test
    void namesWhatWasAddedAndSaysWhatMayHelp() {
        Problem problem = only(declaration("en", "rec:1., act:2.").with(declaration("es", "rec:1., plan:7., act:2.")));

        assertThat(problem.getPointer()).isEqualTo("/sections/0/clauses/1");
        assertThat(problem.getPrintedPlace()).contains("7, «plan:7. in es»");
        assertThat(problem.getArguments()).containsEntry("item", "plan:7. in es");
        assertThat(problem.getSuggestion())
                .contains("if \"plan:7. in es\" corresponds to an item here, give both the same id, or labels that say"
                        + " the same");
    }

    @Test
    void namesWhatHasNoWordsByItsLabel() {
        Clause bare = Clause.builder().label("1bis").build();

        Problem problem = only(declaration("en", ":1., :2.")
                .with(declaration("es", ":1., :2.")
                        .edit(
                                "section-1",
                                Section.class,
                                section -> section.toBuilder()
                                        .clauses(List.of(
                                                section.getClauses().get(0),
                                                bare,
                                                section.getClauses().get(1)))
                                        .build())));

        assertThat(problem.getArguments()).containsEntry("item", "1bis");
    }

    @Test
    void suggestsNeitherIdNorLabelForWhatHasNone() {
        Problem problem = only(declaration("en", ":1.").toBuilder()
                .addAnniversary(anniversary(10))
                .build()
                .with(declaration("es", ":1.").toBuilder()
                        .addAnniversaries(anniversary(20), anniversary(30))
                        .build()));

        assertThat(problem.getCode()).isEqualTo("translation.unaligned");
        assertThat(problem.getSuggestion()).isEmpty();
    }

    private static Anniversary anniversary(int ordinal) {
        return Anniversary.of(ordinal, Instrument.of(LocalizedText.of("en", "Charter of Ports")));
    }

    @ParameterizedTest
    @ValueSource(strings = {":1., :3., :2.", "c:3., a:1., b:2."})
    void tellsOnceForAListThatItemsAreInAnotherOrder(String spanish) {
        MergedDeclaration merged = declaration("en", "a:1., b:2., c:3.").with(declaration("es", spanish));

        assertThat(merged.declaration().allClauses())
                .extracting(clause -> clause.getLabel().orElseThrow().in(Locale.ENGLISH))
                .containsExactly("1.", "2.", "3.");
        assertThat(only(merged).toString())
                .startsWith("warning /sections/0/clauses/")
                .endsWith(": in the translation, this item comes before one that it follows here; the order here was"
                        + " kept; check against the source which order was meant [translation.order]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :1., :2., :3. | :1., :, :3.   | en | 2. | 1
            :1., :, :3.   | :1., :2., :3. | es | 2. | 1
            :1., :2., :3. | :1., :2., :   | en | 3. | 2
            """)
    void tellsThatAnItemHasALabelInOneLanguageOnly(
            String english, String spanish, String language, String label, int place) {
        Declaration first = plain("en", english);
        Declaration second = plain("es", spanish);

        MergedDeclaration merged = first.with(second);

        Problem problem = only(merged);
        assertThat(problem.getCode()).isEqualTo("translation.label");
        assertThat(problem.getPointer()).isEqualTo("/sections/0/clauses/" + place + "/label");
        assertThat(problem.getArguments()).isEqualTo(Map.of("label", label, "languages", language));
        assertThat(merged.declaration().allClauses().get(place).getLabel()).contains(Label.of(language, label));
        assertThat(merged.declaration().only("en").outline())
                .hasToString(first.outline().toString());
        assertThat(merged.declaration().only("es").outline())
                .hasToString(second.outline().toString());
    }

    @Test
    void takesLabelsForATranslationThatHasNone() {
        MergedDeclaration merged = plain("en", ":1., :2.").with(plain("es", ":, :"));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(merged.declaration().only("es").allClauses())
                .extracting(clause -> clause.getLabel().orElseThrow().toString())
                .containsExactly("1.", "2.");
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void tellsOnceThatBothAreInOneLanguage(boolean isWhole, int left) {
        Declaration one = declaration("en", ":1., :2.");
        Declaration other = one.toBuilder()
                .title("en", isWhole ? "Charter" : "Chart")
                .build()
                .edit("section-1/clause-1/text", LocalizedText.class, text -> LocalizedText.of("en", "Other"));

        MergedDeclaration merged = one.with(other);

        assertThat(merged.declaration()).isEqualTo(one);
        assertThat(only(merged).toString())
                .isEqualTo("warning (the whole document): both declarations are in English (en); texts in which they"
                        + " differ, and of which those of the second were left out: " + left
                        + " [translation.same-language]");
    }

    @Test
    void tellsWhatIsAddedFromTheSameLanguageToo() {
        assertThat(declaration("en", ":1.")
                        .with(declaration("en", ":1., :2., :3."))
                        .report())
                .extracting(Problem::getCode)
                .containsExactly("translation.same-language", "translation.unaligned");
    }

    @Test
    void namesEachTextThatDiffersIfTheTranslationHasAFurtherLanguage() {
        Declaration english = declaration("en", ":1.");
        Declaration both = english.toBuilder()
                .title(LocalizedText.of("en", "Chart").and("es", "Carta"))
                .build();

        assertThat(only(english.with(both)).getPointer()).isEqualTo("/title/en");
    }

    private static Problem only(MergedDeclaration merged) {
        assertThat(merged.report()).hasSize(1);
        return merged.report().getProblems().get(0);
    }

    /** Returns a declaration whose labels are the same in all languages. */
    private static Declaration plain(String language, String items) {
        Declaration declaration = declaration(language, items);
        return declaration.edit(
                "section-1",
                Section.class,
                section -> section.toBuilder()
                        .clauses(section.getClauses().stream()
                                .map(TranslationReportTest::plain)
                                .toList())
                        .build());
    }

    private static Clause plain(Clause clause) {
        return clause.getLabel()
                .map(label -> clause.toBuilder().label(label.in(Locale.ROOT)).build())
                .orElse(clause);
    }
}
