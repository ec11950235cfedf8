package org.rightsdeclarations;

import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Source;

/** The members of a declaration. */
final class DeclarationMembers {
    static final Description<Declaration, Declaration.Builder> ALL = Description.<Declaration, Declaration.Builder>of(
                    Declaration.class,
                    "A human-rights declaration, charter, statement or programme of action, as printed.")
            .optional(
                    Names.ID,
                    ValueType.IRI,
                    "The name of the declaration among all declarations.",
                    Declaration.Builder::id)
            .list(
                    Names.IDENTIFIERS,
                    "identifier",
                    ValueType.of(Identifier::description),
                    "The names that registers gave it.",
                    Declaration.Builder::identifiers)
            .optional(
                    Names.KIND,
                    ValueType.term(DeclarationKind.VOCABULARY),
                    "What kind of text it is; absent means a plain declaration.",
                    Declaration.Builder::kind)
            .optional(
                    Names.STATUS,
                    ValueType.term(DeclarationStatus.VOCABULARY),
                    "Its stage, from draft to withdrawn.",
                    Declaration.Builder::status)
            .optional(Names.TITLE, ValueType.TEXT, "The title as printed.", Declaration.Builder::title)
            .optional(
                    Names.SUPPLIED_TITLE,
                    ValueType.TEXT,
                    "The title that a cataloguer gave it, in languages in which none is printed.",
                    Declaration.Builder::suppliedTitle)
            .list(
                    Names.AUTHENTIC_LANGUAGES,
                    "authenticLanguage",
                    ValueType.LANGUAGE,
                    "The languages whose text is authoritative.",
                    Declaration.Builder::authenticLanguages)
            .optional(
                    Names.EVENT,
                    ValueType.of(Event::description),
                    "The forum, conference or session that adopted it.",
                    Declaration.Builder::event)
            .list(
                    Names.DATES,
                    Names.DATE,
                    ValueType.of(KeyDate::description),
                    "When it was adopted, published, opened for signature, revised.",
                    Declaration.Builder::dates)
            .list(
                    Names.ADOPTERS,
                    "adopter",
                    ValueType.of(Party::description),
                    "Who adopted it.",
                    Declaration.Builder::adopters)
            .optional(
                    Names.ADOPTION,
                    ValueType.of(Adoption::description),
                    "How it was adopted.",
                    Declaration.Builder::adoption)
            .list(
                    Names.EPIGRAPHS,
                    "epigraph",
                    ValueType.of(Quotation::description),
                    "The mottos before the text.",
                    Declaration.Builder::epigraphs)
            .optional(
                    Names.PREAMBLE,
                    ValueType.of(Preamble::description),
                    "What comes before the provisions.",
                    Declaration.Builder::preamble)
            .list(
                    Names.SECTIONS,
                    "section",
                    ValueType.of(Section::description),
                    "The parts of the text proper.",
                    Declaration.Builder::sections)
            .optional(
                    Names.CLOSING,
                    ValueType.TEXT,
                    "The closing formula, such as \"Done at ...\".",
                    Declaration.Builder::closing)
            .optional(
                    Names.SIGNATORIES,
                    ValueType.of(Signatories::description),
                    "Who signed it.",
                    Declaration.Builder::signatories)
            .list(
                    Names.ANNEXES,
                    "annex",
                    ValueType.of(Section::description),
                    "What is attached to it.",
                    Declaration.Builder::annexes)
            .list(
                    Names.NOTES,
                    "note",
                    ValueType.of(Note::description),
                    "Footnotes and endnotes.",
                    Declaration.Builder::notes)
            .list(
                    Names.ANNIVERSARIES,
                    "anniversary",
                    ValueType.of(Anniversary::description),
                    "The anniversaries it marks.",
                    Declaration.Builder::anniversaries)
            .list(
                    Names.RELATIONS,
                    "relation",
                    ValueType.of(Relation::description),
                    "How it is related to other instruments.",
                    Declaration.Builder::relations)
            .list(
                    Names.SOURCES,
                    "source",
                    ValueType.of(Source::description),
                    "Where this text was read.",
                    Declaration.Builder::sources)
            .with(d -> NodeMembers.extensions(d, Declaration.Builder::extensions))
            .built(
                    declaration -> new Object[] {
                        declaration.getId(),
                        declaration.getIdentifiers(),
                        declaration.getKind(),
                        declaration.getStatus(),
                        declaration.getTitle(),
                        declaration.getSuppliedTitle(),
                        declaration.getAuthenticLanguages(),
                        declaration.getEvent(),
                        declaration.getDates(),
                        declaration.getAdopters(),
                        declaration.getAdoption(),
                        declaration.getEpigraphs(),
                        declaration.getPreamble(),
                        declaration.getSections(),
                        declaration.getClosing(),
                        declaration.getSignatories(),
                        declaration.getAnnexes(),
                        declaration.getNotes(),
                        declaration.getAnniversaries(),
                        declaration.getRelations(),
                        declaration.getSources(),
                        NodeMembers.orNull(declaration.getExtensions())
                    },
                    Declaration::builder,
                    Declaration::toBuilder,
                    Declaration.Builder::build);

    private DeclarationMembers() {}
}
