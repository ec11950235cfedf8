package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

class NumberedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Article 1 – Nom | Article 2 – Siège, Article 1",
        "Art. 1: Nom | Art. 2: Siège | Art. 4: But, Art. 1",
        "제1조(목적) | 제2조(정의), 제1조",
        "Article 1. Name | Article 2. Seat | Article 2. Aim, Article 1",
        "§ 3 Name | § 4 Sitz, § 3",
        "제1조 (목적) | 제2조 (정의), 제1조",
        "1. Name | 2. Seat, 1.",
        "(1) Name | (2) Seat, (1)",
        "1 – Name | 2 – Seat, 1",
        "Anhang 1. | Anhang 2., Anhang 1",
        "Глава 1. Имя | Глава 2. Место, Глава 1"
    })
    void standInPlaceOfLabels(String texts, String label) {
        assertThat(found(texts))
                .singleElement()
                .asString()
                .startsWith("note /sections/0/clauses/0/text: \"" + label + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2025 we came | In 2026 we went",
                "3 quays are open | 4 lamps burn",
                "Article 1 | Seat",
                "Article 1 | Article 3",
                "Article 2 | Article 1",
                "Article 1 | Chapter 2",
                "Article 1 | Article 2 | The end",
                "1. Name",
                "1948. The war was over | 1949. The quays were open",
                "Representatives of 2 cities | Representatives of 3 cities",
                "What 1 | ",
                "Within 3 years, we build. | Within 4 years, we open.",
                "Build 10 homes | Build 11 homes",
                "By 10 May | By 11 May",
                "Am 3. Mai | Am 4. Mai",
                "El 5 de mayo | El 6 de mayo",
                "Section 3 is repealed. | Section 4 is repealed.",
                "제1조는 삭제한다. | 제2조는 삭제한다.",
                "Every 2 years | Every 3 years",
            })
    void areOtherNumbers(String texts) {
        assertThat(found(texts)).isEmpty();
    }

    @Test
    void areNoneBesideLabels() {
        Clause labelled = Clause.of("1.", text("Article 1 of the Charter stays."));

        assertThat(found(labelled, Clause.of("2.", text("Article 2 of the Charter stays."))))
                .isEmpty();
        assertThat(found(Clause.of(text("Article 1 stays.")), Clause.of("2.", text("Article 2 stays."))))
                .isEmpty();
    }

    @Test
    void areLookedForInHeadingsFirst() {
        Clause first = Clause.builder().heading(text("Article 1")).build();
        Clause second = Clause.builder().heading(text("Article 2")).build();

        assertThat(found(first, second)).singleElement().asString().startsWith("note /sections/0/clauses/0/heading");
    }

    @Test
    void areToldOnceForAllLists() {
        Section section = Section.builder()
                .clauses(List.of(Clause.of(text("1. We come.")), Clause.of(text("2. We go."))))
                .build();

        assertThat(found(section, section)).singleElement().asString().contains("the first of 2 such places");
    }

    private static List<String> found(String texts) {
        return found(Stream.of(texts.split(" \\| ?"))
                .map(words -> Clause.of(text(words)))
                .toArray(Clause[]::new));
    }

    private static List<String> found(Clause... clauses) {
        return found(Section.builder().clauses(List.of(clauses)).build());
    }

    private static List<String> found(Section... sections) {
        return Findings.of(
                "numbering", Declaration.builder().sections(List.of(sections)).build());
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }
}
