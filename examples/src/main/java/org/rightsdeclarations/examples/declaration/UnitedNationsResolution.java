package org.rightsdeclarations.examples.declaration;

import java.util.List;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.SponsorRole;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.NoteAnchor;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Sponsor;
import org.rightsdeclarations.world.Vote;

/**
 * A resolution as the Human Rights Council of the United Nations prints one, invented for this example as are the
 * States in it: adopted by vote, with sponsors, footnotes of which one is marked twice, and citations that say where.
 */
public final class UnitedNationsResolution {
    private static final Instrument ECONOMIC_COVENANT =
            covenant("International Covenant on Economic, Social and Cultural Rights");

    private static final Instrument CIVIL_COVENANT = covenant("International Covenant on Civil and Political Rights");

    private UnitedNationsResolution() {}

    /** {@return the resolution} */
    public static Declaration build() {
        return Declaration.builder()
                .kind(DeclarationKind.RESOLUTION)
                .status(DeclarationStatus.ADOPTED)
                .title("en", "Access of residents to the waterfront")
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/HRC/RES/99/1"))
                .event(Event.builder()
                        .name("en", "Human Rights Council, ninety-ninth session")
                        .series(Series.UN_HRC)
                        .edition(99)
                        .held("2045-06-05/2045-06-30")
                        .build())
                .addDate(KeyDate.of(DateRole.ADOPTED, "2045-06-29"))
                .addAdopter(Party.of(PartyKind.UN_BODY, en("Human Rights Council")))
                .adoption(adoption())
                .preamble(preamble())
                .addSection(Section.builder()
                        .addClauses(recognizes(), requests(), decides())
                        .build())
                .notes(notes())
                .build();
    }

    private static Adoption adoption() {
        return Adoption.by(Vote.of(29, 1, 17)).toBuilder()
                .meeting("en", "41st meeting")
                .agendaItem("3")
                .addSponsor(Sponsor.of(state("Lakeland")))
                .addSponsor(Sponsor.builder()
                        .party(state("Riverside Islands"))
                        .role(SponsorRole.CO_SPONSOR)
                        .date("2045-06-27")
                        .build())
                .build();
    }

    private static Preamble preamble() {
        return Preamble.builder()
                .chapeau("en", "The Human Rights Council,")
                .addRecital(Recital.builder()
                        .text("en", "Guided by article 1, common to the International Covenants,")
                        .addAct(act(Verb.BE_GUIDED, "Guided by"))
                        .addCitation(Citation.builder()
                                .addInstruments(ECONOMIC_COVENANT, CIVIL_COVENANT)
                                .addPinpoint("article 1")
                                .words("en", "article 1, common to the International Covenants")
                                .build())
                        .build())
                .addRecital(Recital.builder()
                        .id("water")
                        .text("en", "Recalling that the right to an adequate standard of living includes water,")
                        .addAct(act(Verb.RECALL, "Recalling"))
                        .addCitation(ECONOMIC_COVENANT, "article 11", "paragraph 1")
                        .build())
                .build();
    }

    private static Clause recognizes() {
        return Clause.builder()
                .id("access")
                .label("1.")
                .text("en", "Recognizes that whoever lives by the water needs access to it:")
                .addAct(act(Verb.RECOGNIZE, "Recognizes"))
                .addClause(Clause.of("(a)", en("To its shores;")))
                .addClause(Clause.of("(b)", en("To the water itself, in the quality that health requires;")))
                .closing("en", "without discrimination of any kind;")
                .build();
    }

    private static Clause requests() {
        return Clause.builder()
                .label("2.")
                .text("en", "Requests the High Commissioner to report on the access referred to in paragraph 1 above;")
                .addAct(act(Verb.REQUEST, "Requests"))
                .addCitation(Citation.builder()
                        .addTarget("#access")
                        .words("en", "paragraph 1 above")
                        .build())
                .build();
    }

    private static Clause decides() {
        return Clause.builder()
                .label("3.")
                .text("en", "Decides to remain seized of the matter.")
                .addAct(act(Verb.DECIDE, "Decides"))
                .build();
    }

    private static List<Note> notes() {
        Note health = Note.builder()
                .label("1")
                .addParagraph("en", "As defined in the guidelines on drinking water.")
                .addParagraph("en", "The guidelines are revised every five years.")
                .addAnchor(NoteAnchor.builder()
                        .node("#water")
                        .words("en", "includes water")
                        .build())
                .addAnchor(NoteAnchor.builder()
                        .node("#access/clause-2")
                        .words("en", "the water itself")
                        .build())
                .build();
        return List.of(health, Note.of("*", en("Reissued for technical reasons on 4 July 2045.")));
    }

    private static SpeechAct act(Verb verb, String words) {
        return SpeechAct.builder().verb(verb).words("en", words).build();
    }

    private static Party state(String name) {
        return Party.of(PartyKind.STATE, en(name));
    }

    private static Instrument covenant(String title) {
        return Instrument.builder()
                .title("en", title)
                .addDate(KeyDate.of(DateRole.ADOPTED, "1966-12-16"))
                .build();
    }

    private static LocalizedText en(String words) {
        return LocalizedText.of("en", words);
    }
}
