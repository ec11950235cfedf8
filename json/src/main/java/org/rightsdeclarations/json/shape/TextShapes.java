package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.json.type.LocalizedTextType.LOCALIZED_TEXT;

import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.value.PartialDate;

/** The small types that others are made of. */
final class TextShapes {
    static final JsonType<Iri> IRI = new StringType<>(Iri::of);
    static final JsonType<NodeId> NODE_ID = new StringType<>(NodeId::of);
    static final JsonType<Address> ADDRESS = new StringType<>(Address::of);
    static final JsonType<Label> LABEL = new StringType<>(Label::of);
    static final JsonType<LanguageTag> LANGUAGE = new StringType<>(LanguageTag::of);
    static final JsonType<PartialDate> DATE = new StringType<>(PartialDate::parse);
    static final JsonType<DateRange> DATE_RANGE = new StringType<>(DateRange::parse);

    static final Shape<SpeechAct, SpeechAct.Builder> SPEECH_ACT = new ShapeBuilder<SpeechAct, SpeechAct.Builder>()
            .required("verb", new StringType<>(Verb::of), SpeechAct::getVerb, SpeechAct.Builder::verb)
            .optional("words", LOCALIZED_TEXT, SpeechAct::getWords, SpeechAct.Builder::words)
            .build(SpeechAct::builder, SpeechAct.Builder::build);

    static final Shape<Quotation, Quotation.Builder> QUOTATION = new ShapeBuilder<Quotation, Quotation.Builder>()
            .required("text", LOCALIZED_TEXT, Quotation::getText, Quotation.Builder::text)
            .optional("speaker", LOCALIZED_TEXT, Quotation::getSpeaker, Quotation.Builder::speaker)
            .optional("reference", LOCALIZED_TEXT, Quotation::getReference, Quotation.Builder::reference)
            .optional("date", DATE, Quotation::getDate, Quotation.Builder::date)
            .build(Quotation::builder, Quotation.Builder::build);

    private TextShapes() {}
}
