package org.rightsdeclarations.rule.numbering.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

/** Articles that number on from section to section; one section is written as its first and last number. */
class BordersTest {
    @ParameterizedTest
    @ValueSource(strings = {"1-4 5-7 8-9 10-12 14-15", "1-4 6-7 8-9 10-12 13-15", "1-4 5-7 8-9 11-12 13-15"})
    void haveAGapWhereTheDocumentNumbersOnElsewhere(String sections) {
        assertThat(found(sections)).hasSize(1).allMatch(BordersTest::isGap);
    }

    @Test
    void sayWhatIsMissing() {
        assertThat(found("1-4 5-7 8-9 12-13 14-15"))
                .containsExactly(
                        "warning /sections/3/clauses/0/label: between \"Art. 9\" and \"Art. 12\" there is no \"10–11\"; check against the source whether something was lost [numbering.gap]");
    }

    @Test
    void sayThatOneOfManyNumbersIsMissingInFewLists() {
        assertThat(found("1-10 11-18 20-21")).singleElement().asString().contains("there is no \"19\"");
        assertThat(found("1-9 10-18 20-20")).noneMatch(BordersTest::isGap);
        assertThat(found("1-20 22-30")).noneMatch(BordersTest::isGap);
        assertThat(found("1-10 11-18 20-21 23-24")).noneMatch(BordersTest::isGap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-4 5-7 8-9 11-12", // too few borders that fit
                "1-4 5-7 8-9 10-12 17-19", // nothing goes on after a long jump
                "1-4 5-7 8-9 10-12 13-15 201-204 205-206", // provisions of another kind
                "1-4 6-7 8-9 20-21 22-23 24-25 41-42", // an extract
                "1-4 5-7 8-9 10-12 14-15 13-13" // the number stands elsewhere
            })
    void haveNoGapWhereItMayBeMeant(String sections) {
        assertThat(found(sections)).isNotEmpty().noneMatch(BordersTest::isGap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-4 5-7 8-9 10-12", "1-4 5-7 8-9 10-12 1-3 4-5"})
    void areExactWhereNumbersGoOnOrBeginAgain(String sections) {
        assertThat(found(sections)).isEmpty();
    }

    @Test
    void haveNoGapWhereSomethingStandsForTheNumbers() {
        Section repealed = Section.builder()
                .heading(LocalizedText.of("en", "The Fund (repealed)"))
                .addClause(Clause.of("*", LocalizedText.of("en", "It held money.")))
                .build();
        Section holding = section(14, 15).toBuilder().label("Art. 13").build();
        Clause note = Clause.builder()
                .text(LocalizedText.of("en", "[Article 13 was repealed]"))
                .build();

        assertThat(found(section(10, 12), repealed, section(14, 15))).noneMatch(BordersTest::isGap);
        assertThat(found(section(10, 12), Section.builder().build(), section(14, 15)))
                .noneMatch(BordersTest::isGap);
        assertThat(found(section(10, 12), holding)).noneMatch(BordersTest::isGap);
        assertThat(found(section(10, 12).toBuilder().addClause(note).build(), section(14, 15)))
                .noneMatch(BordersTest::isGap);
        assertThat(found(section(10, 12).toBuilder().addClause(clause("Note")).build(), section(14, 15)))
                .noneMatch(BordersTest::isGap);
        assertThat(found(
                        section(10, 12),
                        Section.builder().addClause(clause("\u201CArt. 14")).build()))
                .noneMatch(BordersTest::isGap);
    }

    @Test
    void areExactOverListsThatCountInAnotherWay() {
        Section parts = Section.builder()
                .addSection(section(13, 14).toBuilder().label("Part 1").build())
                .addSection(section(15, 16).toBuilder().label("Part 2").build())
                .build();

        assertThat(found(section(10, 12), parts, section(17, 18))).isEmpty();
    }

    private static boolean isGap(String finding) {
        return finding.endsWith("[numbering.gap]");
    }

    private static Clause clause(String label) {
        return Clause.builder().label(label).build();
    }

    private static Section section(int first, int last) {
        return Section.builder()
                .clauses(IntStream.rangeClosed(first, last)
                        .mapToObj(number -> clause("Art. " + number))
                        .toList())
                .build();
    }

    private static List<String> found(String sections) {
        Declaration.Builder declaration = Declaration.builder();
        for (String ends : sections.split(" ", -1)) {
            int dash = ends.indexOf('-');
            declaration.addSection(
                    section(Integer.parseInt(ends.substring(0, dash)), Integer.parseInt(ends.substring(dash + 1))));
        }
        return Findings.of("numbering", declaration.build());
    }

    /** Looks at a document in which sections follow others that number on plainly. */
    private static List<String> found(Section... sections) {
        return Findings.of(
                "numbering",
                Declaration.builder()
                        .addSections(section(1, 3), section(4, 5), section(6, 7), section(8, 9))
                        .addSections(sections)
                        .build());
    }
}
