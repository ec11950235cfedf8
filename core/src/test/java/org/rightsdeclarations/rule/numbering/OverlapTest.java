package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.rightsdeclarations.validation.DeclarationValidator;

class OverlapTest {
    @ParameterizedTest
    @CsvSource({
        "1 2/3 4/5 6/7 8/8 9, 4",
        "1 2/2 3/4 5/6 7/8 9, 1",
        "1 2/3 4/5 6/7 8 9/8 9 10, 4",
        "1/2/3/4/4/5, 4",
        "1/2/3/4/4/4/5, 4 5"
    })
    void isToldWhereTheSecondListBegins(String chapters, String expected) {
        String[] sections = expected.split(" ", -1);

        assertThat(found(chapters(chapters)))
                .containsExactly(Arrays.stream(sections)
                        .map(section -> "/sections/" + section + "/clauses/0/label")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2/3 4/5 6/7 8/9 10", // no overlap
                "1 2/3 4/4 5", // too few chapters go on
                "1 2/3 4/5 6/7 8/1 2", // another list
                "1 2/3 4/5 6/7 8 9 10 11 12/8 9 10", // another list that begins later
                "1/1/2/2/3/3/4/4/5/6/7/8" // two lists that alternate
            })
    void isNoneOfListsThatCountForThemselves(String chapters) {
        assertThat(found(chapters(chapters))).isEmpty();
    }

    @Test
    void isNoneOfAListThatIsQuoted() {
        List<Section> chapters = chapters("1 2/3 4/5 6/7 8/8 9");
        Section quoted =
                chapters.get(4).toBuilder().heading("en", "»TRANSITION").build();

        assertThat(found(replaced(chapters, quoted))).isEmpty();
        assertThat(found(replaced(
                        chapters, quoted.toBuilder().heading("en", "TRANSITION").build())))
                .hasSize(1);
    }

    private static List<Section> replaced(List<Section> chapters, Section last) {
        return Stream.concat(chapters.subList(0, 4).stream(), Stream.of(last)).toList();
    }

    private static List<String> found(List<Section> chapters) {
        return DeclarationValidator.standard()
                .validate(Declaration.builder().sections(chapters).build())
                .getProblems()
                .stream()
                .filter(problem -> problem.getCode().equals("numbering.overlap"))
                .map(Problem::getPointer)
                .toList();
    }

    private static List<Section> chapters(String chapters) {
        return Arrays.stream(chapters.split("/", -1)).map(OverlapTest::chapter).toList();
    }

    private static Section chapter(String numbers) {
        return Section.builder()
                .clauses(Arrays.stream(numbers.split(" ", -1))
                        .map(number -> Clause.builder().label("Art. " + number).build())
                        .toList())
                .build();
    }
}
