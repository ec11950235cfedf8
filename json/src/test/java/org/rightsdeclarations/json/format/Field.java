package org.rightsdeclarations.json.format;

import org.rightsdeclarations.description.ValueType;

/**
 * One field of an object of the format.
 *
 * @param name the name in JSON
 * @param meaning what it means
 * @param need whether it must be there
 * @param isList whether it is a list of values
 * @param value the type of the value, or of each item
 */
record Field(String name, String meaning, Need need, boolean isList, Value value) {
    enum Need {
        REQUIRED,
        OPTIONAL,
        /** Exactly one of all fields of the object that are choices is there. */
        CHOICE
    }

    /** What a value is. */
    sealed interface Value {}

    /** An object with fields of its own. */
    record Nested(ObjectType type) implements Value {}

    /** Anything else. */
    record Simple(ValueType<?> type) implements Value {}

    /** One string and no other. */
    record Constant(String text) implements Value {}

    /** Any string, such as this one. */
    record AnyString(String example) implements Value {}

    Field required() {
        return new Field(name, meaning, Need.REQUIRED, isList, value);
    }
}
