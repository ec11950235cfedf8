package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.json.shape.EventShapes.EVENT;
import static org.rightsdeclarations.json.shape.EventShapes.KEY_DATE;
import static org.rightsdeclarations.json.shape.InstrumentShapes.IDENTIFIER;
import static org.rightsdeclarations.json.shape.InstrumentShapes.INSTRUMENT;
import static org.rightsdeclarations.json.shape.InstrumentShapes.OCCURRENCE;
import static org.rightsdeclarations.json.shape.InstrumentShapes.SOURCE;
import static org.rightsdeclarations.json.shape.PartyShapes.PARTY;
import static org.rightsdeclarations.json.shape.PartyShapes.SIGNATORIES;
import static org.rightsdeclarations.json.shape.ProvisionShapes.PREAMBLE;
import static org.rightsdeclarations.json.shape.ProvisionShapes.SECTION;
import static org.rightsdeclarations.json.shape.TextShapes.ADDRESS;
import static org.rightsdeclarations.json.shape.TextShapes.IRI;
import static org.rightsdeclarations.json.shape.TextShapes.LABEL;
import static org.rightsdeclarations.json.shape.TextShapes.LANGUAGE;
import static org.rightsdeclarations.json.shape.TextShapes.QUOTATION;
import static org.rightsdeclarations.json.type.LocalizedTextType.LOCALIZED_TEXT;

import java.util.Optional;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Relation;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.json.type.WholeNumberType;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/** The declaration itself, and what belongs to it as a whole. */
public final class DeclarationShapes {
    private static final Shape<Anniversary, Anniversary.Builder> ANNIVERSARY = new ShapeBuilder<
                    Anniversary, Anniversary.Builder>()
            .required(
                    "ordinal",
                    new WholeNumberType(Anniversary.MIN_ORDINAL, Integer.MAX_VALUE),
                    Anniversary::getOrdinal,
                    Anniversary.Builder::ordinal)
            .alternative("instrument", INSTRUMENT, a -> as(Instrument.class, a), Anniversary.Builder::origin)
            .alternative("occurrence", OCCURRENCE, a -> as(Occurrence.class, a), Anniversary.Builder::origin)
            .number(
                    "year",
                    new WholeNumberType(PartialDate.MIN_YEAR, PartialDate.MAX_YEAR),
                    Anniversary::getYear,
                    Anniversary.Builder::year)
            .optional("statedIn", ADDRESS, Anniversary::getStatedIn, Anniversary.Builder::statedIn)
            .build(Anniversary::builder, Anniversary.Builder::build);

    private static final Shape<Note, Note.Builder> NOTE = new ShapeBuilder<Note, Note.Builder>()
            .optional("label", LABEL, Note::getLabel, Note.Builder::label)
            .required("text", LOCALIZED_TEXT, Note::getText, Note.Builder::text)
            .optional("anchor", ADDRESS, Note::getAnchor, Note.Builder::anchor)
            .build(Note::builder, Note.Builder::build);

    private static final Shape<Relation, Relation.Builder> RELATION = new ShapeBuilder<Relation, Relation.Builder>()
            .required("role", new StringType<>(RelationRole::of), Relation::getRole, Relation.Builder::role)
            .required("instrument", INSTRUMENT, Relation::getInstrument, Relation.Builder::instrument)
            .build(Relation::builder, Relation.Builder::build);

    private static final LocalizedText UNTITLED = LocalizedText.of("en", "Untitled");

    /** A whole document. */
    public static final Shape<Declaration, Declaration.Builder> DECLARATION = new ShapeBuilder<
                    Declaration, Declaration.Builder>()
            .required("format", FormatType.DECLARATION, d -> FormatType.DECLARATION.known(), (b, format) -> {})
            .optional("id", IRI, Declaration::getId, Declaration.Builder::id)
            .list("identifiers", IDENTIFIER, Declaration::getIdentifiers, Declaration.Builder::addIdentifier)
            .optional("kind", new StringType<>(DeclarationKind::of), Declaration::getKind, Declaration.Builder::kind)
            .optional(
                    "status",
                    new StringType<>(DeclarationStatus::of),
                    Declaration::getStatus,
                    Declaration.Builder::status)
            .required("title", LOCALIZED_TEXT, Declaration::getTitle, Declaration.Builder::title)
            .list(
                    "authenticLanguages",
                    LANGUAGE,
                    Declaration::getAuthenticLanguages,
                    Declaration.Builder::addAuthenticLanguage)
            .optional("event", EVENT, Declaration::getEvent, Declaration.Builder::event)
            .list("dates", KEY_DATE, Declaration::getDates, Declaration.Builder::addDate)
            .list("adopters", PARTY, Declaration::getAdopters, Declaration.Builder::addAdopter)
            .list("epigraphs", QUOTATION, Declaration::getEpigraphs, Declaration.Builder::addEpigraph)
            .optional("preamble", PREAMBLE, Declaration::getPreamble, Declaration.Builder::preamble)
            .list("sections", SECTION, Declaration::getSections, Declaration.Builder::addSection)
            .optional("signatories", SIGNATORIES, Declaration::getSignatories, Declaration.Builder::signatories)
            .list("annexes", SECTION, Declaration::getAnnexes, Declaration.Builder::addAnnex)
            .list("notes", NOTE, Declaration::getNotes, Declaration.Builder::addNote)
            .list("anniversaries", ANNIVERSARY, Declaration::getAnniversaries, Declaration.Builder::addAnniversary)
            .list("relations", RELATION, Declaration::getRelations, Declaration.Builder::addRelation)
            .list("sources", SOURCE, Declaration::getSources, Declaration.Builder::addSource)
            .with(shape ->
                    ProvisionShapes.extensions(shape, Declaration::getExtensions, Declaration.Builder::extensions))
            .salvaged()
            .build(DeclarationShapes::untitled, Declaration.Builder::build);

    private DeclarationShapes() {}

    /** A document without a title is never accepted, but the rules judge what else it holds. */
    private static Declaration.Builder untitled() {
        return Declaration.builder().title(UNTITLED);
    }

    private static <O extends Origin> Optional<O> as(Class<O> type, Anniversary anniversary) {
        return Optional.of(anniversary.getOrigin()).filter(type::isInstance).map(type::cast);
    }
}
