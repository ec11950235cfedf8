package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.world.Event;

class TextsTest {
    private static final Clause INNER =
            Clause.builder().text(en("/sections/0/clauses/0/clauses/0/text")).build();
    private static final Section SECTION = Section.builder()
            .heading(en("/sections/0/heading"))
            .chapeau(en("/sections/0/chapeau"))
            .addClause(Clause.builder()
                    .heading(en("/sections/0/clauses/0/heading"))
                    .text(en("/sections/0/clauses/0/text"))
                    .addClause(INNER)
                    .build())
            .addCommitment(Commitment.builder()
                    .text(en("/sections/0/commitments/0/text"))
                    .build())
            .addSection(Section.builder()
                    .heading(en("/sections/0/sections/0/heading"))
                    .build())
            .build();

    /** Each text says where it stands. */
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("/title"))
            .event(Event.builder().name(en("no name")).theme(en("/event/theme")).build())
            .addEpigraph(Quotation.builder()
                    .text(en("/epigraphs/0/text"))
                    .speaker(en("no speaker"))
                    .build())
            .preamble(Preamble.builder()
                    .heading(en("/preamble/heading"))
                    .chapeau(en("/preamble/chapeau"))
                    .addRecital(Recital.of(en("/preamble/recitals/0/text")))
                    .build())
            .addSection(SECTION)
            .addAnnex(Section.builder().heading(en("/annexes/0/heading")).build())
            .addNote(Note.builder().text(en("no note")).build())
            .build();

    @Test
    void takesTheTextsThatEveryLanguageNeedsInTheOrderOfTheDocument() {
        assertThat(Texts.pathsOf(DECLARATION, ValuePath.root()))
                .extracting(ValuePath::toPointer)
                .containsExactly(
                        "/title",
                        "/event/theme",
                        "/epigraphs/0/text",
                        "/preamble/heading",
                        "/preamble/chapeau",
                        "/preamble/recitals/0/text",
                        "/sections/0/heading",
                        "/sections/0/chapeau",
                        "/sections/0/clauses/0/heading",
                        "/sections/0/clauses/0/text",
                        "/sections/0/clauses/0/clauses/0/text",
                        "/sections/0/commitments/0/text",
                        "/sections/0/sections/0/heading",
                        "/annexes/0/heading");
    }

    @Test
    void givesTheTextsInTheOrderOfTheirPlaces() {
        assertThat(Texts.of(DECLARATION))
                .extracting(text -> text.get(LanguageTag.of("en")).orElseThrow())
                .containsExactlyElementsOf(Texts.pathsOf(DECLARATION, ValuePath.root()).stream()
                        .map(ValuePath::toPointer)
                        .toList());
    }
}
