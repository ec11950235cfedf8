package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

class OmissionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 3 4 6 7 9 10", // one list
                "2 3 5 7 8", // one list without the first number
                "1 3 4/5 7 8/9 10 12", // articles through chapters
                "1 2/3 5/6 7/8 10/12 13/14 16" // those between chapters too
            })
    void inThreePlacesAreTheMarkOfASelection(String chapters) {
        assertThat(found(chapters))
                .extracting(Problem::getCode, Problem::getSeverity)
                .contains(tuple("numbering.selection", Severity.INFO))
                .doesNotContain(tuple("numbering.gap", Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 3 4 6 7", // two places
                "2 3 5 6 7", // one place behind the first number
                "1 3/1 3/1 3 5", // each chapter from 1 on
                "1 3 4 6/2 4 5" // a chapter that begins again
            })
    void inFewerPlacesOfOneSeriesMayBeSlips(String chapters) {
        assertThat(found(chapters))
                .extracting(Problem::getCode)
                .contains("numbering.gap")
                .doesNotContain("numbering.selection");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "g) h) i) k)",
                "g) h) i) l)",
                "h) i) j) l)",
                "o) p) r) s)",
                "t) u) v) z)",
                "t) u) v) x) z)",
                "T U V Z",
                "a) b) c) d) đ) e) g) h) i) k) l)", // Vietnamese
                "A B C D Đ E G",
                "s) t) u) v) x) y)"
            })
    void ofLettersThatAnAlphabetDoesNotHaveAreNone(String labels) {
        assertThat(found(labels)).extracting(Problem::getCode).doesNotContain("numbering.gap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "g) h) i) m)",
                "h) i) j) m)",
                "o) p) s) t)",
                "t) u) v) y)",
                "d) e) g) h)",
                "c) č) ć) d) đ) e) g)",
                "d) đ) e) h)"
            })
    void ofOtherLettersAreGaps(String labels) {
        assertThat(found(labels)).extracting(Problem::getCode).contains("numbering.gap");
    }

    @ParameterizedTest
    @CsvSource({"vi, 0", "en, 1"})
    void ofTheLetterThatVietnameseDoesNotHaveAreNone(String language, int count) {
        List<Clause> clauses = Stream.of("d)", "e)", "g)", "h)")
                .map(label -> Clause.builder()
                        .label(Label.of(LocalizedText.of(language, label)))
                        .build())
                .toList();
        Section section = Section.builder().clauses(clauses).build();

        assertThat(Places.of(Declaration.builder().addSection(section).build()))
                .filteredOn(place -> place.startsWith("numbering.gap"))
                .hasSize(count);
    }

    @Test
    void areCountedAndTheFirstAreNamed() {
        assertThat(found("1 4 5 7 8 10 11 13"))
                .extracting(Problem::getMessage)
                .containsExactly("numbers are left out in 4 places, beginning with \"2–3\", \"6\" and \"9\"");
    }

    @Test
    void ofAChapterDoNotCountWithThoseOfTheChaptersThemselves() {
        Section first = chapter("1 3").toBuilder().label("Chapter 1").build();
        Section third = chapter("4 6").toBuilder().label("Chapter 3").build();

        assertThat(Places.of(Declaration.builder().addSections(first, third).build()))
                .containsExactlyInAnyOrder(
                        "numbering.gap /sections/1/label",
                        "numbering.gap /sections/0/clauses/1/label",
                        "numbering.gap /sections/1/clauses/1/label");
    }

    private static List<Problem> found(String chapters) {
        List<Section> sections = Arrays.stream(chapters.split("/", -1))
                .map(OmissionsTest::chapter)
                .toList();
        return DeclarationValidator.standard()
                .validate(Declaration.builder().sections(sections).build())
                .getProblems()
                .stream()
                .filter(problem -> problem.getCode().startsWith("numbering."))
                .toList();
    }

    private static Section chapter(String numbers) {
        return Section.builder()
                .clauses(Arrays.stream(numbers.split(" ", -1))
                        .map(number -> Clause.builder().label("Art. " + number).build())
                        .toList())
                .build();
    }
}
