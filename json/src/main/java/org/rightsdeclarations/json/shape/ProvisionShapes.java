package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.json.shape.InstrumentShapes.INSTRUMENT;
import static org.rightsdeclarations.json.shape.PartyShapes.PARTY;
import static org.rightsdeclarations.json.type.ExtensionsType.EXTENSIONS;
import static org.rightsdeclarations.json.type.LocalizedTextType.LOCALIZED_TEXT;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.term.CommitmentKind;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.Instrument;

/** The text proper: sections, and the provisions in them. */
final class ProvisionShapes {
    private static final String CLAUSES = "clauses";

    private static final JsonType<Clause> NESTED_CLAUSE = JsonType.later(() -> ProvisionShapes.CLAUSE);

    static final Shape<Clause, Clause.Builder> CLAUSE = ProvisionShapes.<Clause, Clause.Builder>node(
                    Clause.Builder::id, Clause.Builder::label, Clause.Builder::heading)
            .with(shape -> words(
                    shape,
                    Clause.Builder::text,
                    Clause.Builder::addAct,
                    Clause.Builder::addQuotation,
                    Clause.Builder::addSubject,
                    Clause.Builder::addCitation))
            .list(CLAUSES, NESTED_CLAUSE, Clause::getClauses, Clause.Builder::addClause)
            .with(shape -> extensions(shape, Clause::getExtensions, Clause.Builder::extensions))
            .build(Clause::builder, Clause.Builder::build);

    private static final Shape<Recital, Recital.Builder> RECITAL = ProvisionShapes.<Recital, Recital.Builder>node(
                    Recital.Builder::id, Recital.Builder::label, Recital.Builder::heading)
            .with(shape -> words(
                    shape,
                    Recital.Builder::text,
                    Recital.Builder::addAct,
                    Recital.Builder::addQuotation,
                    Recital.Builder::addSubject,
                    Recital.Builder::addCitation))
            .list(CLAUSES, CLAUSE, Recital::getClauses, Recital.Builder::addClause)
            .with(shape -> extensions(shape, Recital::getExtensions, Recital.Builder::extensions))
            .build(Recital::builder, Recital.Builder::build);

    private static final Shape<Commitment, Commitment.Builder> COMMITMENT =
            ProvisionShapes.<Commitment, Commitment.Builder>node(
                            Commitment.Builder::id, Commitment.Builder::label, Commitment.Builder::heading)
                    .with(shape -> words(
                            shape,
                            Commitment.Builder::text,
                            Commitment.Builder::addAct,
                            Commitment.Builder::addQuotation,
                            Commitment.Builder::addSubject,
                            Commitment.Builder::addCitation))
                    .list(CLAUSES, CLAUSE, Commitment::getClauses, Commitment.Builder::addClause)
                    .optional(
                            "kind", new StringType<>(CommitmentKind::of), Commitment::getKind, Commitment.Builder::kind)
                    .list("actors", PARTY, Commitment::getActors, Commitment.Builder::addActor)
                    .list("beneficiaries", PARTY, Commitment::getBeneficiaries, Commitment.Builder::addBeneficiary)
                    .optional("due", EventShapes.DEADLINE, Commitment::getDue, Commitment.Builder::due)
                    .list(
                            "reporting",
                            EventShapes.REPORTING,
                            Commitment::getReporting,
                            Commitment.Builder::addReporting)
                    .list("means", LOCALIZED_TEXT, Commitment::getMeans, Commitment.Builder::addMeans)
                    .list("measures", LOCALIZED_TEXT, Commitment::getMeasures, Commitment.Builder::addMeasure)
                    .with(shape -> extensions(shape, Commitment::getExtensions, Commitment.Builder::extensions))
                    .build(Commitment::builder, Commitment.Builder::build);

    private static final JsonType<Section> NESTED_SECTION = JsonType.later(() -> ProvisionShapes.SECTION);

    static final Shape<Section, Section.Builder> SECTION = ProvisionShapes.<Section, Section.Builder>node(
                    Section.Builder::id, Section.Builder::label, Section.Builder::heading)
            .optional("chapeau", LOCALIZED_TEXT, Section::getChapeau, Section.Builder::chapeau)
            .list(CLAUSES, CLAUSE, Section::getClauses, Section.Builder::addClause)
            .list("commitments", COMMITMENT, Section::getCommitments, Section.Builder::addCommitment)
            .list("sections", NESTED_SECTION, Section::getSections, Section.Builder::addSection)
            .with(shape -> extensions(shape, Section::getExtensions, Section.Builder::extensions))
            .build(Section::builder, Section.Builder::build);

    static final Shape<Preamble, Preamble.Builder> PREAMBLE = new ShapeBuilder<Preamble, Preamble.Builder>()
            .optional("heading", LOCALIZED_TEXT, Preamble::getHeading, Preamble.Builder::heading)
            .optional("chapeau", LOCALIZED_TEXT, Preamble::getChapeau, Preamble.Builder::chapeau)
            .list("recitals", RECITAL, Preamble::getRecitals, Preamble.Builder::addRecital)
            .build(Preamble::builder, Preamble.Builder::build);

    private ProvisionShapes() {}

    private static <T extends Node, B> ShapeBuilder<T, B> node(
            BiConsumer<B, NodeId> id, BiConsumer<B, Label> label, BiConsumer<B, LocalizedText> heading) {
        return new ShapeBuilder<T, B>()
                .optional("id", TextShapes.NODE_ID, Node::getId, id)
                .optional("label", TextShapes.LABEL, Node::getLabel, label)
                .optional("heading", LOCALIZED_TEXT, Node::getHeading, heading);
    }

    private static <T extends Provision, B> void words(
            ShapeBuilder<T, B> shape,
            BiConsumer<B, LocalizedText> text,
            BiConsumer<B, SpeechAct> act,
            BiConsumer<B, Quotation> quotation,
            BiConsumer<B, Iri> subject,
            BiConsumer<B, Instrument> citation) {
        shape.optional("text", LOCALIZED_TEXT, Provision::getText, text)
                .list("acts", TextShapes.SPEECH_ACT, Provision::getActs, act)
                .list("quotations", TextShapes.QUOTATION, Provision::getQuotations, quotation)
                .list("subjects", TextShapes.IRI, Provision::getSubjects, subject)
                .list("citations", INSTRUMENT, Provision::getCitations, citation);
    }

    static <T, B> void extensions(
            ShapeBuilder<T, B> shape, Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
        shape.optional(
                "extensions",
                EXTENSIONS,
                object -> Optional.of(get.apply(object)).filter(extensions -> !extensions.isEmpty()),
                set);
    }
}
