/** Examples of use. */
module org.rightsdeclarations.examples {
    requires transitive org.rightsdeclarations.json;
    requires static org.jspecify;
    requires ical4j.core;
    requires tools.jackson.core;
    requires transitive info.picocli;
    requires transitive tools.jackson.databind;

    exports org.rightsdeclarations.examples;
    exports org.rightsdeclarations.examples.calendar;
    exports org.rightsdeclarations.examples.check;
    exports org.rightsdeclarations.examples.commitment;
    exports org.rightsdeclarations.examples.declaration;
    exports org.rightsdeclarations.examples.terminal;

    // A provider of Jakarta Validation looks into records; picocli sets the fields that stand for options.
    opens org.rightsdeclarations.examples;
    opens org.rightsdeclarations.examples.calendar to
            info.picocli;
    opens org.rightsdeclarations.examples.check to
            info.picocli;
    opens org.rightsdeclarations.examples.commitment to
            info.picocli;
}
