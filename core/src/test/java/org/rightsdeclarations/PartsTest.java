package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.NoteAnchor;

class PartsTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "Human rights start close to home.");

    @Test
    void quotesSomebodyFromSomewhere() {
        Quotation quotation = Quotation.builder()
                .text(TEXT)
                .speaker(LocalizedText.of("en", "Eleanor Roosevelt"))
                .reference(LocalizedText.of("en", "Speech at the United Nations"))
                .date(PartialDate.parse("1958-03-27"))
                .build();

        assertThat(quotation.getDate()).hasValue(PartialDate.parse("1958-03-27"));
        assertThat(quotation).isEqualTo(quotation.toBuilder().build());
        assertThat(quotation).isNotEqualTo(Quotation.builder().text(TEXT).build());
    }

    @Test
    void rejectsQuotationsWithoutText() {
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(Quotation.builder()::build)
                .withMessageContaining("text");
    }

    @Test
    void notesSomethingAboutANode() {
        Note note = Note.builder()
                .label(Label.of("*"))
                .addParagraph(TEXT)
                .addAnchor("#housing")
                .build();

        assertThat(note.getAnchors()).containsExactly(NoteAnchor.at("#housing"));
        assertThat(note).isEqualTo(note.toBuilder().build());
        assertThat(note).isNotEqualTo(Note.builder().addParagraph(TEXT).build());
    }

    @Test
    void rejectsNotesWithoutAParagraph() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Note.builder()::build)
                .withMessage("note must have a paragraph - but had none");
    }

    @Test
    void relatesToInstruments() {
        Relation relation = Relation.of(RelationRole.REVISES, Instrument.of(TEXT));

        assertThat(relation.getRole()).isEqualTo(RelationRole.REVISES);
        assertThat(relation.getInstrument()).isEqualTo(Instrument.of(TEXT));
        assertThat(relation).isEqualTo(relation.toBuilder().build());
    }

    @Test
    void rejectsRelationsToNothing() {
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(Relation.builder()::build)
                .withMessageContaining("role")
                .withMessageContaining("instrument");
    }

    @Test
    void marksSpeechActsWithOrWithoutTheirWords() {
        SpeechAct marked = SpeechAct.of(Verb.URGE, TEXT);

        assertThat(SpeechAct.of(Verb.URGE).getWords()).isEmpty();
        assertThat(marked.getVerb()).isEqualTo(Verb.URGE);
        assertThat(marked.getWords()).hasValue(TEXT);
        assertThat(marked).isEqualTo(marked.toBuilder().build()).isNotEqualTo(SpeechAct.of(Verb.URGE));
    }

    @Test
    void opensWithAPreamble() {
        Preamble preamble = Preamble.builder()
                .heading(LocalizedText.of("en", "Preamble"))
                .chapeau(LocalizedText.of("en", "The General Assembly,"))
                .addRecital(Recital.of(TEXT))
                .build();

        assertThat(preamble.getRecitals()).containsExactly(Recital.of(TEXT));
        assertThat(preamble).isEqualTo(preamble.toBuilder().build());
        assertThat(Preamble.builder().build().getHeading()).isEmpty();
    }
}
