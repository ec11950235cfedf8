package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.json.shape.TextShapes.DATE_RANGE;
import static org.rightsdeclarations.json.shape.TextShapes.IRI;
import static org.rightsdeclarations.json.type.LocalizedTextType.LOCALIZED_TEXT;

import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Recurrence;
import org.rightsdeclarations.Reporting;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.json.type.WholeNumberType;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Place;

/** When and where things happen and fall due. */
final class EventShapes {
    private static final JsonType<Series> SERIES = new StringType<>(Series::of);
    private static final WholeNumberType EDITION = new WholeNumberType(EventReference.MIN_EDITION, Integer.MAX_VALUE);

    static final Shape<Place, Place.Builder> PLACE = new ShapeBuilder<Place, Place.Builder>()
            .optional("id", IRI, Place::getId, Place.Builder::id)
            .required("name", LOCALIZED_TEXT, Place::getName, Place.Builder::name)
            .list("otherNames", LOCALIZED_TEXT, Place::getOtherNames, Place.Builder::addOtherName)
            .flag("online", Place::isOnline, Place.Builder::online)
            .build(Place::builder, Place.Builder::build);

    static final Shape<Event, Event.Builder> EVENT = new ShapeBuilder<Event, Event.Builder>()
            .optional("name", LOCALIZED_TEXT, Event::getName, Event.Builder::name)
            .optional("series", SERIES, Event::getSeries, Event.Builder::series)
            .number("edition", EDITION, Event::getEdition, Event.Builder::edition)
            .optional("held", DATE_RANGE, Event::getHeld, Event.Builder::held)
            .list("places", PLACE, Event::getPlaces, Event.Builder::addPlace)
            .optional("theme", LOCALIZED_TEXT, Event::getTheme, Event.Builder::theme)
            .build(Event::builder, Event.Builder::build);

    static final Shape<KeyDate, KeyDate.Builder> KEY_DATE = new ShapeBuilder<KeyDate, KeyDate.Builder>()
            .required("role", new StringType<>(DateRole::of), KeyDate::getRole, KeyDate.Builder::role)
            .required("date", DATE_RANGE, KeyDate::getDate, KeyDate.Builder::date)
            .build(KeyDate::builder, KeyDate.Builder::build);

    private static final Shape<EventReference, EventReference.Builder> EVENT_REFERENCE = new ShapeBuilder<
                    EventReference, EventReference.Builder>()
            .required("series", SERIES, EventReference::getSeries, EventReference.Builder::series)
            .number("edition", EDITION, EventReference::getEdition, EventReference.Builder::edition)
            .build(EventReference::builder, EventReference.Builder::build);

    static final Shape<Deadline, Deadline.Builder> DEADLINE = new ShapeBuilder<Deadline, Deadline.Builder>()
            .optional("date", DATE_RANGE, Deadline::getDate, Deadline.Builder::date)
            .optional("event", EVENT_REFERENCE, Deadline::getEvent, Deadline.Builder::event)
            .optional("every", new StringType<>(Recurrence::parse), Deadline::getEvery, Deadline.Builder::every)
            .build(Deadline::builder, Deadline.Builder::build);

    static final Shape<Reporting, Reporting.Builder> REPORTING = new ShapeBuilder<Reporting, Reporting.Builder>()
            .optional("event", EVENT_REFERENCE, Reporting::getEvent, Reporting.Builder::event)
            .optional("body", PartyShapes.PARTY, Reporting::getBody, Reporting.Builder::body)
            .build(Reporting::builder, Reporting.Builder::build);

    private EventShapes() {}
}
