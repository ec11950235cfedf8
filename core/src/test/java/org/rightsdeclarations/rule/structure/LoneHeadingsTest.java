package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;

class LoneHeadingsTest {
    private static final Section CONTENT = Section.builder()
            .label("Chapter 1")
            .chapeau(en("The quays are open."))
            .build();

    @ParameterizedTest
    @CsvSource({
        "3, 4, false",
        "3., 4, false",
        "12, 13, false",
        "Art. 9., Art. 10., false",
        "3 a, 4, false",
        "3a, 3b, false",
        "3, 3.1, true",
        "3 ab, 4, true",
        "3 Quays, 4 Lamps, true",
        "I, II, false",
        "Chapter two, Chapter one, true",
        "Part I, Part II, false",
        "Part I, Part II of, true",
        "Part I, Part, true",
        "Part, Part, false",
        ".1, .2, false",
        "Part, Chapter, true"
    })
    void standAboveALabelThatDoesNotCountOn(String label, String next, boolean isLone) {
        Section empty = Section.builder().label(label).build();

        assertThat(isLone(empty, CONTENT.toBuilder().label(next).build())).isEqualTo(isLone);
    }

    @Test
    void haveWords() {
        assertThat(isLone(Section.builder().build(), CONTENT)).isFalse();
        assertThat(isLone(Section.builder().heading(en("Quays")).build(), CONTENT))
                .isTrue();
    }

    @Test
    void doNotCountOnFromAHeadingToALabel() {
        Section heading = Section.builder().heading(en("Article 1")).build();
        Section below = Section.builder()
                .heading(en("Article 2"))
                .chapeau(en("The quays are open."))
                .build();

        assertThat(isLone(heading, CONTENT.toBuilder().label("Article 2").build()))
                .isTrue();
        assertThat(isLone(heading, below)).isFalse();
    }

    @Test
    void areFollowedByContent() {
        Section part = Section.builder().label("Part I").build();
        Section title = Section.builder().label("Title A").build();
        Section chapter = Section.builder().heading(en("Quays")).build();
        Section other = Section.builder().heading(en("Lamps")).build();

        assertThat(isLone(part)).isFalse();
        assertThat(isLone(part, title)).isFalse();
        assertThat(isLone(part, title, chapter, other, CONTENT)).isTrue();
        assertThat(isLone(part, title, chapter, other, other, CONTENT)).isFalse();
    }

    @Test
    void standAmongSectionsOfASectionAndAmongAnnexes() {
        Section part = Section.builder().label("Part I").build();
        Section around = Section.builder().addSection(part).addSection(CONTENT).build();
        Declaration annexed =
                declaration(part).toBuilder().addAnnex(part).addAnnex(CONTENT).build();

        assertThat(isLone(declaration(around), "/sections/0/sections/0")).isTrue();
        assertThat(isLone(annexed, "/annexes/0")).isTrue();
        assertThat(isLone(annexed, "/sections/0")).isFalse();
    }

    private static boolean isLone(Section... sections) {
        return isLone(declaration(sections), "/sections/0");
    }

    private static boolean isLone(Declaration declaration, String pointer) {
        return declaration.parts().of(Section.class).stream()
                .filter(part -> part.getPointer().equals(pointer))
                .anyMatch(LoneHeadings::isOne);
    }
}
