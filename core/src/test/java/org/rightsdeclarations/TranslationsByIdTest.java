package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.value.LanguageTag;

/** Translations of drafts whose numbers have changed, and whose ids have not. */
class TranslationsByIdTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rec:1., act:2. | rec:1., plan:2., act:3. | rec en es, plan en, act en es
            rec:1., act:2. | rec:1., :2., act:3.     | rec en es, - en, act en es
            rec:1., act:2. | plan:1., rec:2., act:3. | plan en, rec en es, act en es
            rec:, act:     | rec:, plan:, act:       | rec en es, plan en, act en es
            act:1., :2.    | :1., act:2.             | - en, act en es, - es
            """)
    void areJoinedByIdsWhateverTheirLabelsSay(String spanish, String english, String joined) {
        MergedDeclaration merged = declaration("es", spanish).with(declaration("en", english));

        assertThat(items(merged.declaration())).isEqualTo(joined);
        assertThat(merged.report())
                .allSatisfy(problem -> assertThat(problem.getCode()).isEqualTo("translation.unaligned"));
    }

    @Test
    void areJoinedByIdsInBothDirections() {
        Declaration spanish = declaration("es", "rec:1., act:2.");
        Declaration english = declaration("en", "rec:1., plan:2., act:3.");

        assertThat(items(english.with(spanish).declaration())).isEqualTo("rec en es, plan en, act en es");
        assertThat(english.with(spanish).report().isClean()).isTrue();
    }

    @Test
    void areJoinedByLabelsIfNeitherSideKnowsTheIdOfTheOther() {
        MergedDeclaration merged =
                declaration("es", "rec:1., obrar:2.").with(declaration("en", "rec:1., act:2., end:3."));

        assertThat(items(merged.declaration())).isEqualTo("rec en es, obrar en es, end en");
    }

    static Declaration declaration(String language, String items) {
        Clause[] clauses = List.of(items.split(", ")).stream()
                .map(item -> clause(language, item))
                .toArray(Clause[]::new);
        return Declaration.in(language).title("Charter").toBuilder()
                .addSection(Section.builder().addClauses(clauses).build())
                .build();
    }

    private static Clause clause(String language, String item) {
        String id = item.substring(0, item.indexOf(':'));
        String label = item.substring(id.length() + 1);
        Clause.Builder clause = Clause.builder().text(language, item + " in " + language);
        clause = id.isEmpty() ? clause : clause.id(id);
        return (label.isEmpty() ? clause : clause.label(language, label)).build();
    }

    private static String items(Declaration declaration) {
        List<String> items = declaration.allClauses().stream()
                .map(clause -> clause.getId().map(Object::toString).orElse("-") + " "
                        + String.join(
                                " ",
                                clause.getText().orElseThrow().asMap().keySet().stream()
                                        .map(LanguageTag::toString)
                                        .toList()))
                .toList();
        return String.join(", ", items);
    }
}
