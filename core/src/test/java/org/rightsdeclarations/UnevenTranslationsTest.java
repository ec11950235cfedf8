package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

/** Translations in which something is missing, or stands elsewhere. */
class UnevenTranslationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Article 1, Article 2, Article 3, Article 4 | Article 1, Article 2, Article 4, Article 5
            Article 1, Article 2, Article 3, Article 4 | Article premier, Article 2, Article 4, Article 5
            Article 1, Article 2, Article 3, Article 4 | 第一条, 第二条, 第四条, 第五条
            1., 2., 3., 4.                             | 1), 2), 4), 5)
            (a), (b), (c), (d)                         | a), b), d), e)
            (i), (ii), (iii), (iv)                     | i., ii., iv., v.
            Article I, Article II, Article III, Article IV | 1., 2., 4., 5.
            1.1, 1.2, 2.1, 2.2                         | 1.1., 1.2., 2.2., 2.3.
            """)
    void areJoinedByWhatLabelsSay(String english, String french) {
        MergedDeclaration merged = declaration("en", english).with(declaration("fr", french));

        assertThat(languages(merged.declaration())).containsExactly("en fr", "en fr", "en", "en fr", "fr");
        assertThat(merged.report())
                .extracting(problem -> problem.getPointer() + ": " + problem.getMessage())
                .containsExactly("/sections/0/clauses/4: items of this list: 4 here, 4 in the translation; added from"
                        + " here on because they correspond to none: 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (a), (b), (c)    | a), c)
            (A), (B), (C)    | A., C.
            (i), (ii), (iii) | i), iii)
            1., 2., 3.       | Article premier, Article 3
            5, 5 bis, 6      | 5., 6.
            I., II., III.    | 第1条, 第3条
            """)
    void areJoinedByLabelsIfOneIsMissing(String english, String french) {
        MergedDeclaration merged = declaration("en", english).with(declaration("fr", french));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(languages(merged.declaration())).containsExactly("en fr", "en", "en fr");
        assertThat(languages(declaration("fr", french)
                        .with(declaration("en", english))
                        .declaration()))
                .containsExactly("en fr", "en", "en fr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (n), (o), (p), (q)           | n), ñ), o), p)
            (h), (i), (j), (k), (l)      | h), i), l), m), n)
            (c), (d), (e)                | c), č), d)
            (a), (b), (c)                | а), б), в)
            1., 2., 3.                   | 4., 5., 6.
            1., 2., 3.                   | 1., 1., 3.
            •, •, •                      | –, –, –
            (a), (b), (c)                | 1°, 2°, 3°
            """)
    void areJoinedItemByItemIfLabelsSayNothingElse(String english, String french) {
        MergedDeclaration merged = declaration("en", english).with(declaration("fr", french));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(languages(merged.declaration())).containsOnly("en fr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (m), (n), (o), (p) | m), n), ñ), o), p) | en fr, en fr, en, en, fr, fr, fr
            1., 2., 1., 2.     | 1., 2., 1.         | en, en, en, en, fr, fr, fr
            (a), (b), (c)      | 1°, 3°             | en, en, en, fr, fr
            """)
    void areNotJoinedByGuesses(String english, String french, String languages) {
        Declaration merged =
                declaration("en", english).with(declaration("fr", french)).declaration();

        assertThat(String.join(", ", languages(merged))).isEqualTo(languages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1., 3., 5. | 1., 2., 4., 5. | en fr, fr, en, fr, en fr
            1., 2., 4. | 1., 3., 4., 5. | en fr, en, fr, en fr, fr
            a), c)     | a), b), c)     | en fr, fr, en fr
            1., 4.     | Article premier, Article 2, Article 3, Article 4 | en fr, fr, fr, en fr
            1., x, 4.  | 1., y, 4., 5.  | en fr, en, fr, en fr, fr
            """)
    void standInTheOrderOfTheirLabels(String english, String french, String languages) {
        MergedDeclaration merged = declaration("en", english).with(declaration("fr", french));

        assertThat(String.join(", ", languages(merged.declaration()))).isEqualTo(languages);
    }

    @Test
    void areNotAddedAgainIfTheyAreThereWordForWord() {
        Declaration english = clauses("en", clause("en", "1.")).toBuilder()
                .addAnniversaries(anniversary(10), anniversary(20))
                .build();
        Declaration french = clauses("fr", clause("fr", "1.")).toBuilder()
                .addAnniversaries(anniversary(20), anniversary(10), anniversary(10), anniversary(30))
                .build();

        MergedDeclaration merged = english.with(french);

        assertThat(merged.declaration().getAnniversaries())
                .extracting(Anniversary::getOrdinal)
                .containsExactlyInAnyOrder(10, 20, 10, 30);
        assertThat(merged.report())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage())
                        .startsWith("items of this list: 2 here, 4 in the translation;")
                        .endsWith(": 2"));
    }

    @Test
    void areReportedOnceForAListWithoutLabels() {
        MergedDeclaration merged = recitals("en", 4).with(recitals("fr", 3));

        assertThat(merged.declaration().parts().of(Recital.class)).hasSize(7);
        assertThat(merged.report()).singleElement().satisfies(problem -> {
            assertThat(problem.getPointer()).isEqualTo("/preamble/recitals/4");
            assertThat(problem.getMessage())
                    .isEqualTo("items of this list: 4 here, 3 in the translation; added from here on because they"
                            + " correspond to none: 3");
        });
    }

    @Test
    void areJoinedByTheirPlaceBetweenItemsThatAreKnown() {
        MergedDeclaration merged = clauses(
                        "en", clause("en", "1."), clause("en", ""), clause("en", "2."), clause("en", "3."))
                .with(clauses("fr", clause("fr", "1."), clause("fr", ""), clause("fr", "2.")));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(languages(merged.declaration())).containsExactly("en fr", "en fr", "en fr", "en");
    }

    @Test
    void areJoinedByNumbersThatAreStated() {
        Clause first = clause("en", "").toBuilder().number(1).build();
        Clause second = clause("en", "").toBuilder().number(2).build();
        Clause deuxieme = clause("fr", "Article 2");

        MergedDeclaration merged = clauses("en", first, second).with(clauses("fr", deuxieme));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(languages(merged.declaration())).containsExactly("en", "en fr");
    }

    @Test
    void giveBackTheWholeIfLabelsTellWhatIsMissing() {
        Clause[] whole = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> Clause.builder()
                        .label(Label.of("en", "Article " + number)
                                .and("fr", number == 1 ? "Article premier" : "Article " + number))
                        .text(LocalizedText.of("en", "Open").and("fr", "Ouvert"))
                        .build())
                .toArray(Clause[]::new);
        Declaration all = clauses("en", whole);
        for (int missing = 0; missing < whole.length; missing++) {
            for (int other = 0; other < whole.length; other++) {
                if (Math.abs(missing - other) == 1) {
                    continue; // no label tells these two from one that is misprinted
                }
                Declaration english = without(all.only("en"), missing);
                Declaration french = without(all.only("fr"), other);

                List<Clause> merged = english.with(french).declaration().allClauses();

                assertThat(merged).hasSize(missing == other ? whole.length - 1 : whole.length);
                for (Clause clause : merged) {
                    int place = clause.getLabel().orElseThrow().number().orElseThrow() - 1;
                    Clause expected = place == missing
                            ? all.only("fr").allClauses().get(place)
                            : place == other ? all.only("en").allClauses().get(place) : whole[place];
                    assertThat(clause).isEqualTo(expected);
                }
                assertThat(merged)
                        .isSortedAccordingTo((one, two) -> Integer.compare(
                                one.getLabel().orElseThrow().number().orElseThrow(),
                                two.getLabel().orElseThrow().number().orElseThrow()));
            }
        }
    }

    @Test
    void countItemsOfOneLanguageAsAlignedWhereverTheyStand() {
        Clause foreign = clause("fr", "2 bis").toBuilder().addLanguage("fr").build();

        Report report = declaration("en", "1., 2., 3.")
                .with(clauses("fr", clause("fr", "1."), clause("fr", "2."), foreign))
                .report();

        assertThat(report.isClean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, fr, 4", "sw, sw, 3", "en, en, 3"})
    void areOneByTheirIdUnlessTheySayThatTheyAreInOtherLanguages(String stated, String other, int clauses) {
        Clause english =
                clause("en", "").toBuilder().id("quays").addLanguage(stated).build();
        Clause french =
                clause("fr", "").toBuilder().id("quays").addLanguage(other).build();

        MergedDeclaration merged = clauses("en", clause("en", "1."), english)
                .with(clauses("fr", clause("fr", "1."), french, clause("fr", "3.")));

        assertThat(merged.declaration().allClauses()).hasSize(clauses);
    }

    @Test
    void areAddedOnceEachWhereManyLabelsAreEqual() {
        Clause[] english = IntStream.range(0, 30_000)
                .mapToObj(i -> clause("en", "Article " + i % 3))
                .toArray(Clause[]::new);
        Clause[] french = IntStream.range(0, 29_999)
                .mapToObj(i -> clause("fr", "Article " + i % 3))
                .toArray(Clause[]::new);

        MergedDeclaration merged = clauses("en", english).with(clauses("fr", french));

        assertThat(merged.declaration().allClauses()).hasSize(59_999);
        assertThat(merged.report()).hasSize(1);
    }

    private static Declaration without(Declaration declaration, int clause) {
        Section section = declaration.getSections().get(0);
        List<Clause> kept = IntStream.range(0, section.getClauses().size())
                .filter(i -> i != clause)
                .mapToObj(section.getClauses()::get)
                .toList();
        return declaration.toBuilder()
                .sections(List.of(section.toBuilder().clauses(kept).build()))
                .build();
    }

    private static Declaration declaration(String language, String labels) {
        return clauses(
                language,
                List.of(labels.split(", ", -1)).stream()
                        .map(label -> clause(language, label))
                        .toArray(Clause[]::new));
    }

    private static Declaration clauses(String language, Clause... clauses) {
        return Declaration.in(language).title("Charter").toBuilder()
                .addSection(Section.builder().addClauses(clauses).build())
                .build();
    }

    /** Returns a clause whose label is in one language, as an importer of one language writes it. */
    private static Clause clause(String language, String label) {
        Clause.Builder clause = Clause.builder().text(language, "Open " + label);
        return (label.isEmpty() ? clause : clause.label(language, label)).build();
    }

    private static Anniversary anniversary(int ordinal) {
        return Anniversary.builder()
                .ordinal(ordinal)
                .origin(Instrument.of(LocalizedText.of("en", "Charter of Ports")))
                .build();
    }

    private static Declaration recitals(String language, int count) {
        return Declaration.in(language).title("Charter").toBuilder()
                .preamble(Preamble.builder()
                        .addRecitals(IntStream.range(0, count)
                                .mapToObj(i -> Recital.of(LocalizedText.of(language, language + " " + i)))
                                .toArray(Recital[]::new))
                        .build())
                .build();
    }

    private static List<String> languages(Declaration declaration) {
        return declaration.allClauses().stream()
                .map(clause -> String.join(
                        " ",
                        clause.getText().orElseThrow().getLanguages().stream()
                                .map(LanguageTag::toString)
                                .toList()))
                .toList();
    }
}
