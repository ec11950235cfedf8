/** Examples of use. */
module org.rightsdeclarations.examples {
    requires transitive org.rightsdeclarations.json;
    requires static org.jspecify;
    requires ical4j.core;
    requires tools.jackson.core;
    requires transitive info.picocli;
    requires transitive tools.jackson.databind;

    // To a provider of Jakarta Validation, which looks into records.
    opens org.rightsdeclarations.examples;

    exports org.rightsdeclarations.examples;
    exports org.rightsdeclarations.examples.calendar;
    exports org.rightsdeclarations.examples.check;
    exports org.rightsdeclarations.examples.terminal;

    // It sets the fields that stand for options.
    opens org.rightsdeclarations.examples to
            info.picocli;
    opens org.rightsdeclarations.examples.calendar to
            info.picocli;
    opens org.rightsdeclarations.examples.check to
            info.picocli;
}
