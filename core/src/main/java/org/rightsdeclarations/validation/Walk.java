package org.rightsdeclarations.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Reporting;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Identifier;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Source;

/** Takes a visitor to every subject of a declaration once, in document order. */
final class Walk {
    private final Visitor visitor;

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Starts at a declaration or a part of one. */
    void start(Judged value) {
        ValuePath root = ValuePath.root();
        if (value instanceof Declaration declaration) {
            declaration(declaration, root);
        } else if (value instanceof Section section) {
            section(section, root);
        } else if (value instanceof Commitment commitment) {
            commitment(commitment, root);
        } else if (value instanceof Provision provision) {
            provision(provision, root);
        } else if (value instanceof Preamble preamble) {
            preamble(preamble, root);
        } else if (value instanceof Anniversary anniversary) {
            anniversary(anniversary, root);
        } else if (value instanceof Instrument instrument) {
            instrument(instrument, root);
        } else if (value instanceof Occurrence occurrence) {
            occurrence(occurrence, root);
        } else if (value instanceof Event event) {
            event(event, root);
        } else if (value instanceof Party party) {
            party(party, root);
        } else if (value instanceof Quotation quotation) {
            quotation(quotation, root);
        } else if (value instanceof Note note) {
            note(note, root);
        } else if (value instanceof Signatories signatories) {
            signatories(signatories, root);
        } else if (value instanceof Identifier identifier) {
            visitor.visit(Subject.IDENTIFIER, identifier, root);
        } else {
            throw new IllegalArgumentException("not a part of a declaration: " + value.getClass());
        }
    }

    private void declaration(Declaration declaration, ValuePath path) {
        visitor.visit(Subject.DECLARATION, declaration, path);
        optional(declaration.getId(), path, "id", this::iri);
        identifiers(declaration.getIdentifiers(), path);
        text(declaration.getTitle(), path, "title");
        optional(declaration.getEvent(), path, "event", this::event);
        each(declaration.getDates(), path, "dates", this::keyDate);
        each(declaration.getAdopters(), path, "adopters", this::party);
        each(declaration.getEpigraphs(), path, "epigraphs", this::quotation);
        optional(declaration.getPreamble(), path, "preamble", this::preamble);
        each(declaration.getSections(), path, "sections", this::section);
        optional(declaration.getSignatories(), path, "signatories", this::signatories);
        each(declaration.getAnnexes(), path, "annexes", this::section);
        each(declaration.getNotes(), path, "notes", this::note);
        each(declaration.getAnniversaries(), path, "anniversaries", this::anniversary);
        each(
                declaration.getRelations(),
                path,
                "relations",
                (relation, at) -> instrument(relation.getInstrument(), at.member("instrument")));
        each(declaration.getSources(), path, "sources", this::source);
    }

    private void preamble(Preamble preamble, ValuePath path) {
        text(preamble.getHeading(), path, "heading");
        text(preamble.getChapeau(), path, "chapeau");
        each(preamble.getRecitals(), path, "recitals", this::provision);
    }

    private void section(Section section, ValuePath path) {
        visitor.visit(Subject.SECTION, section, path);
        text(section.getHeading(), path, "heading");
        text(section.getChapeau(), path, "chapeau");
        each(section.getClauses(), path, "clauses", this::provision);
        each(section.getCommitments(), path, "commitments", this::commitment);
        each(section.getSections(), path, "sections", this::section);
    }

    private void provision(Provision provision, ValuePath path) {
        visitor.visit(Subject.PROVISION, provision, path);
        text(provision.getHeading(), path, "heading");
        text(provision.getText(), path, "text");
        each(provision.getActs(), path, "acts", (act, at) -> text(act.getWords(), at, "words"));
        each(provision.getQuotations(), path, "quotations", this::quotation);
        each(provision.getSubjects(), path, "subjects", this::iri);
        each(provision.getCitations(), path, "citations", this::instrument);
        each(provision.getClauses(), path, "clauses", this::provision);
    }

    private void commitment(Commitment commitment, ValuePath path) {
        provision(commitment, path);
        visitor.visit(Subject.COMMITMENT, commitment, path);
        each(commitment.getActors(), path, "actors", this::party);
        each(commitment.getBeneficiaries(), path, "beneficiaries", this::party);
        optional(commitment.getDue(), path, "due", this::deadline);
        each(commitment.getReporting(), path, "reporting", this::reporting);
        each(commitment.getMeans(), path, "means", this::text);
        each(commitment.getMeasures(), path, "measures", this::text);
    }

    private void anniversary(Anniversary anniversary, ValuePath path) {
        visitor.visit(Subject.ANNIVERSARY, anniversary, path);
        if (anniversary.getOrigin() instanceof Instrument instrument) {
            instrument(instrument, path.member("instrument"));
        } else if (anniversary.getOrigin() instanceof Occurrence occurrence) {
            occurrence(occurrence, path.member("occurrence"));
        }
    }

    private void occurrence(Occurrence occurrence, ValuePath path) {
        text(occurrence.getTitle(), path, "title");
        optional(occurrence.getDate(), path, "date", this::dateRange);
    }

    private void event(Event event, ValuePath path) {
        visitor.visit(Subject.EVENT, event, path);
        text(event.getName(), path, "name");
        optional(event.getHeld(), path, "held", this::dateRange);
        each(event.getPlaces(), path, "places", this::place);
        text(event.getTheme(), path, "theme");
    }

    private void instrument(Instrument instrument, ValuePath path) {
        visitor.visit(Subject.INSTRUMENT, instrument, path);
        text(instrument.getTitle(), path, "title");
        text(instrument.getAcronym(), path, "acronym");
        identifiers(instrument.getIdentifiers(), path);
        each(instrument.getAdopters(), path, "adopters", this::party);
        each(instrument.getPlaces(), path, "places", this::place);
        each(instrument.getDates(), path, "dates", this::keyDate);
    }

    private void identifiers(List<Identifier> identifiers, ValuePath path) {
        each(identifiers, path, "identifiers", (identifier, at) -> visitor.visit(Subject.IDENTIFIER, identifier, at));
    }

    private void deadline(Deadline deadline, ValuePath path) {
        optional(deadline.getDate(), path, "date", this::dateRange);
    }

    private void keyDate(KeyDate date, ValuePath path) {
        dateRange(date.getDate(), path.member("date"));
    }

    private void dateRange(DateRange range, ValuePath path) {
        visitor.visit(Subject.DATE_RANGE, range, path);
    }

    private void iri(Iri iri, ValuePath path) {
        visitor.visit(Subject.IRI, iri, path);
    }

    private void reporting(Reporting reporting, ValuePath path) {
        optional(reporting.getBody(), path, "body", this::party);
    }

    private void signatories(Signatories signatories, ValuePath path) {
        each(signatories.getEntries(), path, "entries", (entry, at) -> party(entry.getParty(), at.member("party")));
    }

    private void party(Party party, ValuePath path) {
        optional(party.getId(), path, "id", this::iri);
        text(party.getName(), path, "name");
        text(party.getTitle(), path, "title");
        text(party.getBody(), path, "body");
        each(party.getOnBehalfOf(), path, "onBehalfOf", this::text);
    }

    private void place(Place place, ValuePath path) {
        optional(place.getId(), path, "id", this::iri);
        text(place.getName(), path, "name");
        each(place.getOtherNames(), path, "otherNames", this::text);
    }

    private void quotation(Quotation quotation, ValuePath path) {
        text(quotation.getText(), path, "text");
        text(quotation.getSpeaker(), path, "speaker");
        text(quotation.getReference(), path, "reference");
    }

    private void note(Note note, ValuePath path) {
        text(note.getText(), path, "text");
    }

    private void source(Source source, ValuePath path) {
        iri(source.getIri(), path.member("iri"));
        text(source.getTitle(), path, "title");
    }

    private void text(Optional<LocalizedText> text, ValuePath path, String member) {
        if (text.isPresent()) {
            text(text.get(), path.member(member));
        }
    }

    private void text(LocalizedText text, ValuePath path, String member) {
        text(text, path.member(member));
    }

    private void text(LocalizedText text, ValuePath path) {
        visitor.visit(Subject.LOCALIZED_TEXT, text, path);
        text.forEach((LanguageTag language, String words) ->
                visitor.visit(Subject.PASSAGE, new Passage(language, words), path.member(language.toString())));
    }

    private static <T> void optional(Optional<T> value, ValuePath path, String member, BiConsumer<T, ValuePath> visit) {
        if (value.isPresent()) {
            visit.accept(value.get(), path.member(member));
        }
    }

    private static <T> void each(
            List<? extends T> items, ValuePath path, String member, BiConsumer<T, ValuePath> visit) {
        if (items.isEmpty()) {
            return;
        }
        ValuePath list = path.member(member);
        for (int i = 0; i < items.size(); i++) {
            visit.accept(items.get(i), list.item(i));
        }
    }
}
