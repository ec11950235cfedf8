package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.json.shape.EventShapes.KEY_DATE;
import static org.rightsdeclarations.json.shape.EventShapes.PLACE;
import static org.rightsdeclarations.json.shape.PartyShapes.PARTY;
import static org.rightsdeclarations.json.shape.TextShapes.DATE;
import static org.rightsdeclarations.json.shape.TextShapes.DATE_RANGE;
import static org.rightsdeclarations.json.shape.TextShapes.IRI;
import static org.rightsdeclarations.json.type.LocalizedTextType.LOCALIZED_TEXT;

import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.value.Digest;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Source;

/** What declarations cite, celebrate and are read from. */
final class InstrumentShapes {
    /** The rule of an identifier is about its value alone, so that a refusal belongs there. */
    private static final StringType<String> IDENTIFIER_VALUE = new StringType<>(
            value -> Identifier.of(IdentifierScheme.UN_SYMBOL, value).getValue());

    static final Shape<Identifier, Identifier.Builder> IDENTIFIER = new ShapeBuilder<Identifier, Identifier.Builder>()
            .required(
                    "scheme", new StringType<>(IdentifierScheme::of), Identifier::getScheme, Identifier.Builder::scheme)
            .required("value", IDENTIFIER_VALUE, Identifier::getValue, Identifier.Builder::value)
            .build(Identifier::builder, Identifier.Builder::build);

    static final Shape<Instrument, Instrument.Builder> INSTRUMENT = new ShapeBuilder<Instrument, Instrument.Builder>()
            .optional("id", IRI, Instrument::getId, Instrument.Builder::id)
            .required("title", LOCALIZED_TEXT, Instrument::getTitle, Instrument.Builder::title)
            .optional("acronym", LOCALIZED_TEXT, Instrument::getAcronym, Instrument.Builder::acronym)
            .list("identifiers", IDENTIFIER, Instrument::getIdentifiers, Instrument.Builder::addIdentifier)
            .list("adopters", PARTY, Instrument::getAdopters, Instrument.Builder::addAdopter)
            .list("places", PLACE, Instrument::getPlaces, Instrument.Builder::addPlace)
            .list("dates", KEY_DATE, Instrument::getDates, Instrument.Builder::addDate)
            .build(Instrument::builder, Instrument.Builder::build);

    static final Shape<Occurrence, Occurrence.Builder> OCCURRENCE = new ShapeBuilder<Occurrence, Occurrence.Builder>()
            .required("title", LOCALIZED_TEXT, Occurrence::getTitle, Occurrence.Builder::title)
            .optional("date", DATE_RANGE, Occurrence::getDate, Occurrence.Builder::date)
            .build(Occurrence::builder, Occurrence.Builder::build);

    static final Shape<Source, Source.Builder> SOURCE = new ShapeBuilder<Source, Source.Builder>()
            .required("iri", IRI, Source::getIri, Source.Builder::iri)
            .optional("title", LOCALIZED_TEXT, Source::getTitle, Source.Builder::title)
            .optional("retrieved", DATE, Source::getRetrieved, Source.Builder::retrieved)
            .optional("digest", new StringType<>(Digest::of), Source::getDigest, Source.Builder::digest)
            .build(Source::builder, Source.Builder::build);

    private InstrumentShapes() {}
}
