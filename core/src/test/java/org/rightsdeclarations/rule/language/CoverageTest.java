package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.language.LanguageGap.Run;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class CoverageTest {
    private static final LocalizedText ENGLISH = LocalizedText.of("en", "Quay Charter");
    private static final LocalizedText FRENCH = LocalizedText.of("fr", "Charte des quais");

    @Test
    void isUniformIfEveryTextIsInTheLanguagesOfTheTitle() {
        assertThat(of(ENGLISH, ENGLISH, ENGLISH).isUniform()).isTrue();
    }

    @Test
    void isNotUniformIfATextIsInAnotherLanguageOrInMoreOfThem() {
        assertThat(of(ENGLISH, ENGLISH, FRENCH).isUniform()).isFalse();
        assertThat(of(ENGLISH, ENGLISH.and("fr", "Charte")).isUniform()).isFalse();
    }

    @Test
    void doesNotTakeOneLanguageForAnother() {
        assertThat(of(ENGLISH, FRENCH).gaps())
                .containsExactly(new LanguageGap(List.of(LanguageTag.of("en")), List.of(new Run(1, 1))));
    }

    @Test
    void takesAFormOfALanguageForTheOnlyOtherOneOfTheTitle() {
        LocalizedText brazilian = LocalizedText.of("pt-BR", "Carta do Cais");

        assertThat(of(brazilian, LocalizedText.of("pt", "Carta")).gaps()).isEmpty();
    }

    @Test
    void takesAFormOfALanguageForNoneOfTwoOthersOfTheTitle() {
        LocalizedText both = LocalizedText.of("pt-BR", "Carta do Cais").and("pt-PT", "Carta do Cais");

        assertThat(of(both, LocalizedText.of("pt", "Carta")).gaps())
                .containsExactly(new LanguageGap(
                        List.of(LanguageTag.of("pt-BR"), LanguageTag.of("pt-PT")), List.of(new Run(1, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "mis", "mul", "zxx", "und-Latn"})
    void asksForNoTextInATagThatNamesNoLanguage(String tag) {
        assertThat(Coverage.isNamed(LanguageTag.of(tag))).isFalse();
        assertThat(of(ENGLISH.and(tag, "123"), ENGLISH).gaps()).isEmpty();
        assertThat(of(ENGLISH, ENGLISH.and(tag, "123")).firstUsesOfOthers()).isEmpty();
    }

    @Test
    void looksAtNoMoreNodesThanItsWorkAllows() {
        LocalizedText title = LocalizedText.of(IntStream.range(0, 2_000)
                .boxed()
                .collect(Collectors.toMap(i -> LanguageTag.of("aa-x-" + i), i -> "Quay Charter")));
        Section.Builder section = Section.builder();
        for (int i = 0; i < 2_000; i++) {
            section.addClause(Clause.builder()
                    .addLanguage("aa-x-1")
                    .text("aa-x-1", "All quays are public.")
                    .build());
        }
        section.addClause(
                Clause.builder().text("aa-x-1", "No quay is for sale.").build());
        Declaration declaration =
                Declaration.builder().title(title).addSection(section.build()).build();

        Coverage coverage = new Coverage(declaration, Parts.of(Part.root(declaration, Declaration.description())));

        assertThat(coverage.gaps()).isEmpty(); // the last clause is not looked at, and nothing is said of it
    }

    @Test
    void takesAWrongTagForTheLanguageThatIsMeant() {
        LocalizedText both = ENGLISH.and("ko", "부두 헌장");

        assertThat(of(both, ENGLISH.and("kr", "부두는 모두의 것이다"), ENGLISH.and("kr", "부두"))
                        .gaps())
                .isEmpty();
        assertThat(of(both, ENGLISH.and("kr", "Quay")).gaps())
                .containsExactly(new LanguageGap(List.of(LanguageTag.of("ko")), List.of(new Run(1, 1))));
    }

    @Test
    void addsLanguagesThatManyTextsHave() {
        LocalizedText both = ENGLISH.and("fr", "Charte");

        assertThat(of(ENGLISH, both, both, ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH)
                        .languages())
                .containsExactly(LanguageTag.of("en"), LanguageTag.of("fr"));
        assertThat(of(ENGLISH, both, ENGLISH, ENGLISH).languages()).containsExactly(LanguageTag.of("en"));
        assertThat(of(ENGLISH, both, both, ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH)
                        .languages())
                .containsExactly(LanguageTag.of("en"));
        assertThat(of(ENGLISH, ENGLISH.and("en-GB", "Charter"), ENGLISH.and("en-GB", "Charter"))
                        .languages())
                .containsExactly(LanguageTag.of("en"));
    }

    @Test
    void hasTheLanguagesOfMostTextsWithoutATitle() {
        Coverage coverage = of(null, ENGLISH.and("fr", "Charte"), ENGLISH.and("fr", "Charte"), ENGLISH);

        assertThat(coverage.hasTitle()).isFalse();
        assertThat(coverage.languages()).containsExactly(LanguageTag.of("en"), LanguageTag.of("fr"));
        assertThat(of(null, ENGLISH, FRENCH).languages()).isEmpty();
        assertThat(of(ENGLISH).hasTitle()).isTrue();
    }

    @Test
    void takesNoLanguageFromATitleThatACataloguerGave() {
        LocalizedText korean = LocalizedText.of("ko", "부두는 모두의 것이다");
        Declaration.Builder act = Declaration.builder()
                .suppliedTitle("en", "Charter of the quays")
                .addSection(section(korean, korean, korean));

        Coverage coverage = of(act);

        assertThat(coverage.languages()).containsExactly(LanguageTag.of("ko"));
        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.firstUsesOfOthers()).isEmpty();
    }

    @Test
    void takesALanguageOfASuppliedTitleThatOneTextOfFourIsIn() {
        LocalizedText both = ENGLISH.and("fr", "Les quais sont publics.");
        Declaration.Builder act = Declaration.builder().suppliedTitle(FRENCH);

        assertThat(of(act.addSection(section(both, ENGLISH, ENGLISH, ENGLISH))).languages())
                .containsExactly(LanguageTag.of("en"), LanguageTag.of("fr"));
        assertThat(of(act.addSection(section(ENGLISH))).languages()).containsExactly(LanguageTag.of("en"));
    }

    @Test
    void asksForNoPrintedTitleInTheLanguageOfASuppliedOne() {
        LocalizedText both = ENGLISH.and("fr", "Les quais sont publics.");
        Declaration.Builder titled = Declaration.builder().title(ENGLISH).addSection(section(both, both));

        assertThat(of(titled).gaps())
                .containsExactly(new LanguageGap(List.of(LanguageTag.of("fr")), List.of(new Run(0, 1))));
        assertThat(of(titled.suppliedTitle(FRENCH)).gaps()).isEmpty();
        Declaration.Builder one =
                Declaration.builder().title(ENGLISH).addSection(section(both, ENGLISH, ENGLISH, ENGLISH, ENGLISH));
        assertThat(of(one).firstUsesOfOthers()).containsOnlyKeys(LanguageTag.of("fr"));
        assertThat(of(one.suppliedTitle(FRENCH)).firstUsesOfOthers()).isEmpty();
    }

    private static Coverage of(@Nullable LocalizedText title, LocalizedText... texts) {
        return of(Declaration.builder().title(Optional.ofNullable(title)).addSection(section(texts)));
    }

    private static Coverage of(Declaration.Builder builder) {
        Declaration declaration = builder.build();
        return new Coverage(declaration, Parts.of(Part.root(declaration, Declaration.description())));
    }

    private static Section section(LocalizedText... texts) {
        Section.Builder section = Section.builder();
        for (LocalizedText text : texts) {
            section.addClause(Clause.builder().text(text).build());
        }
        return section.build();
    }
}
