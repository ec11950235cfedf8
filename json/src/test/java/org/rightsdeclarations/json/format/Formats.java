package org.rightsdeclarations.json.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Form;
import org.rightsdeclarations.description.Kind;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.json.format.Field.Need;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** The documents of the formats. What is said of catalogues here alone is checked against their reader. */
final class Formats {
    private static final ValueType<String> LINE = new ValueType.Written<>(
            Kind.LINE,
            String.class,
            ConflictingClaim::checkText,
            Form.line("catalogueText", "A source or claim.", ConflictingClaim.MAX_LENGTH));

    static final ObjectType DECLARATION = declaration();

    static final ObjectType CATALOGUE = catalogue();

    private Formats() {}

    private static ObjectType declaration() {
        ObjectType described = ObjectType.of(Declaration.description());
        List<Field> fields = new ArrayList<>(List.of(schema("rights-declaration-1"), format("rights-declaration/1")));
        fields.addAll(described.fields());
        return ObjectType.of(described.name(), described.meaning(), fields);
    }

    private static ObjectType catalogue() {
        ObjectType claim = ObjectType.of(
                "conflictingClaim",
                "What a source says that the other sources of an entry contradict.",
                List.of(
                        new Field(
                                Names.TEXT, "Who says what, in English.", Need.REQUIRED, false, new Field.Simple(LINE)),
                        new Field(
                                Names.DATE,
                                "The date that it gives.",
                                Need.OPTIONAL,
                                false,
                                new Field.Simple(ValueType.DATE_RANGE))));
        ObjectType instrument = entry(
                "instrumentEntry",
                "An instrument of the catalogue, and where what is said of it was read.",
                Instrument.description(),
                List.of(Names.ID, Names.TITLE),
                claim);
        ObjectType edition = entry(
                "editionEntry",
                "An edition of a series of events, and where what is said of it was read.",
                Event.description(),
                List.of(Names.SERIES, Names.EDITION),
                claim);
        return ObjectType.of(
                "instrumentCatalogue",
                "Human-rights instruments and editions of series of events, to be laid over the built-in catalogue.",
                List.of(
                        schema("instrument-catalogue-1"),
                        format("instrument-catalogue/1"),
                        new Field(
                                Names.INSTRUMENTS,
                                "The instruments; no two may have the same id.",
                                Need.OPTIONAL,
                                true,
                                new Field.Nested(instrument)),
                        new Field(
                                Names.EDITIONS,
                                "The editions; no two may have the same series and number.",
                                Need.OPTIONAL,
                                true,
                                new Field.Nested(edition))));
    }

    private static ObjectType entry(
            String name, String meaning, Description<?, ?> description, List<String> required, ObjectType claim) {
        Stream<Field> own = ObjectType.of(description).fields().stream()
                .map(field -> required.contains(field.name()) ? field.required() : field);
        Stream<Field> more = Stream.of(
                new Field(
                        Names.OTHER_NAMES,
                        "Names by which it is found, beside title and acronym, in any language.",
                        Need.OPTIONAL,
                        true,
                        new Field.Simple(LINE)),
                new Field(Names.SOURCES, "Where it was read.", Need.OPTIONAL, true, new Field.Simple(LINE)),
                new Field(
                        Names.CONFLICTING_CLAIMS,
                        "What other sources say against it.",
                        Need.OPTIONAL,
                        true,
                        new Field.Nested(claim)));
        return ObjectType.of(name, meaning, Stream.concat(own, more).toList());
    }

    private static Field schema(String name) {
        return new Field(
                "$schema",
                "The JSON Schema of the document, for editors; it is neither looked at nor kept.",
                Need.OPTIONAL,
                false,
                new Field.AnyString("./" + name + ".schema.json"));
    }

    private static Field format(String value) {
        return new Field(
                Names.FORMAT,
                "What the document is: the name of the format and its major version. It should come first.",
                Need.REQUIRED,
                false,
                new Field.Constant(value));
    }
}
