package org.rightsdeclarations;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Signatories;

/** The members of a declaration. */
final class DeclarationMembers {
    static final Description<Declaration, Declaration.Builder> ALL = NodeMembers.extended(Description.of(
                    Declaration.class,
                    "A human-rights declaration, charter, statement or programme of action, as printed.",
                    new Members())
            .withOwnWords()
            .optional(Names.ID, ValueType.IRI, "The name of the declaration among all declarations.")
            .list(
                    Names.IDENTIFIERS,
                    "identifier",
                    ValueType.of(MemberType.IDENTIFIER),
                    "The names that registers gave it.")
            .optional(
                    Names.KIND,
                    ValueType.term(DeclarationKind.VOCABULARY),
                    "What kind of text it is; absent means a plain declaration.")
            .optional(Names.STATUS, ValueType.term(DeclarationStatus.VOCABULARY), "Its stage, from draft to withdrawn.")
            .optional(Names.TITLE, ValueType.TEXT, "The title as printed.")
            .optional(
                    Names.SUPPLIED_TITLE,
                    ValueType.TEXT,
                    "The title that a cataloguer gave it, in languages in which none is printed.")
            .list(
                    Names.AUTHENTIC_LANGUAGES,
                    "authenticLanguage",
                    ValueType.LANGUAGE,
                    "The languages whose text is authoritative.")
            .optional(Names.EVENT, ValueType.of(MemberType.EVENT), "The forum, conference or session that adopted it.")
            .list(
                    Names.DATES,
                    Names.DATE,
                    ValueType.of(MemberType.KEY_DATE),
                    "When it was adopted, published, opened for signature, revised.")
            .list(Names.ADOPTERS, "adopter", ValueType.of(MemberType.PARTY), "Who adopted it.")
            .optional(Names.ADOPTION, ValueType.of(MemberType.ADOPTION), "How it was adopted.")
            .list(Names.EPIGRAPHS, "epigraph", ValueType.of(MemberType.QUOTATION), "The mottos before the text.")
            .optional(Names.PREAMBLE, ValueType.of(MemberType.PREAMBLE), "What comes before the provisions.")
            .list(Names.SECTIONS, "section", ValueType.of(MemberType.SECTION), "The parts of the text proper.")
            .optional(Names.CLOSING, ValueType.TEXT, "The closing formula, such as \"Done at ...\".")
            .optional(Names.SIGNATORIES, ValueType.of(MemberType.SIGNATORIES), "Who signed it.")
            .list(Names.ANNEXES, "annex", ValueType.of(MemberType.SECTION), "What is attached to it.")
            .list(Names.NOTES, "note", ValueType.of(MemberType.NOTE), "Footnotes and endnotes.")
            .list(
                    Names.ANNIVERSARIES,
                    "anniversary",
                    ValueType.of(MemberType.ANNIVERSARY),
                    "The anniversaries it marks.")
            .list(
                    Names.RELATIONS,
                    "relation",
                    ValueType.of(MemberType.RELATION),
                    "How it is related to other instruments.")
            .list(Names.SOURCES, "source", ValueType.of(MemberType.SOURCE), "Where this text was read."));

    private DeclarationMembers() {}

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Declaration, Declaration.Builder> {
        @Override
        protected @Nullable Object[] values(Declaration declaration) {
            return new Object[] {
                orNull(declaration.getId()),
                orNull(declaration.getIdentifiers()),
                orNull(declaration.getKind()),
                orNull(declaration.getStatus()),
                orNull(declaration.getTitle()),
                orNull(declaration.getSuppliedTitle()),
                orNull(declaration.getAuthenticLanguages()),
                orNull(declaration.getEvent()),
                orNull(declaration.getDates()),
                orNull(declaration.getAdopters()),
                orNull(declaration.getAdoption()),
                orNull(declaration.getEpigraphs()),
                orNull(declaration.getPreamble()),
                orNull(declaration.getSections()),
                orNull(declaration.getClosing()),
                orNull(declaration.getSignatories()),
                orNull(declaration.getAnnexes()),
                orNull(declaration.getNotes()),
                orNull(declaration.getAnniversaries()),
                orNull(declaration.getRelations()),
                orNull(declaration.getSources()),
                NodeMembers.orNull(declaration.getExtensions())
            };
        }

        @Override
        protected Declaration.Builder builder() {
            return Declaration.builder();
        }

        @Override
        protected Declaration.Builder builder(Declaration declaration) {
            return declaration.toBuilder();
        }

        @Override
        protected Declaration build(Declaration.Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Declaration.Builder builder, String member, Object value) {
            switch (member) {
                case Names.ID -> builder.id((Iri) value);
                case Names.IDENTIFIERS -> builder.identifiers(list(value));
                case Names.KIND -> builder.kind((DeclarationKind) value);
                case Names.STATUS -> builder.status((DeclarationStatus) value);
                case Names.TITLE -> builder.title((LocalizedText) value);
                case Names.SUPPLIED_TITLE -> builder.suppliedTitle((LocalizedText) value);
                case Names.AUTHENTIC_LANGUAGES -> builder.authenticLanguages(list(value));
                case Names.EVENT -> builder.event((Event) value);
                case Names.DATES -> builder.dates(list(value));
                case Names.ADOPTERS -> builder.adopters(list(value));
                case Names.ADOPTION -> builder.adoption((Adoption) value);
                case Names.EPIGRAPHS -> builder.epigraphs(list(value));
                case Names.PREAMBLE -> builder.preamble((Preamble) value);
                case Names.SECTIONS -> builder.sections(list(value));
                case Names.CLOSING -> builder.closing((LocalizedText) value);
                case Names.SIGNATORIES -> builder.signatories((Signatories) value);
                case Names.ANNEXES -> builder.annexes(list(value));
                case Names.NOTES -> builder.notes(list(value));
                case Names.ANNIVERSARIES -> builder.anniversaries(list(value));
                case Names.RELATIONS -> builder.relations(list(value));
                case Names.SOURCES -> builder.sources(list(value));
                case Names.EXTENSIONS -> builder.extensions((Extensions) value);
                default -> throw unknown(member);
            }
        }
    }
}
