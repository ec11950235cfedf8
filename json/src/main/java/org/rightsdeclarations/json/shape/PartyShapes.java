package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.json.shape.TextShapes.DATE;
import static org.rightsdeclarations.json.shape.TextShapes.IRI;
import static org.rightsdeclarations.json.type.LocalizedTextType.LOCALIZED_TEXT;

import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;

/** Who adopts, signs, commits and benefits. */
final class PartyShapes {
    static final Shape<Party, Party.Builder> PARTY = new ShapeBuilder<Party, Party.Builder>()
            .optional("id", IRI, Party::getId, Party.Builder::id)
            .optional("kind", new StringType<>(PartyKind::of), Party::getKind, Party.Builder::kind)
            .required("name", LOCALIZED_TEXT, Party::getName, Party.Builder::name)
            .optional("title", LOCALIZED_TEXT, Party::getTitle, Party.Builder::title)
            .optional("body", LOCALIZED_TEXT, Party::getBody, Party.Builder::body)
            .list("onBehalfOf", LOCALIZED_TEXT, Party::getOnBehalfOf, Party.Builder::addOnBehalfOf)
            .build(Party::builder, Party.Builder::build);

    private static final Shape<Signatory, Signatory.Builder> SIGNATORY = new ShapeBuilder<
                    Signatory, Signatory.Builder>()
            .required("party", PARTY, Signatory::getParty, Signatory.Builder::party)
            .optional("signed", DATE, Signatory::getSigned, Signatory.Builder::signed)
            .build(Signatory::builder, Signatory.Builder::build);

    static final Shape<Signatories, Signatories.Builder> SIGNATORIES = new ShapeBuilder<
                    Signatories, Signatories.Builder>()
            .flag("open", Signatories::isOpen, Signatories.Builder::open)
            .optional("asOf", DATE, Signatories::getAsOf, Signatories.Builder::asOf)
            .list("entries", SIGNATORY, Signatories::getEntries, Signatories.Builder::addEntry)
            .build(Signatories::builder, Signatories.Builder::build);

    private PartyShapes() {}
}
