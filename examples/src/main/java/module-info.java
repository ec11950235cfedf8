/** Examples of use. */
module org.rightsdeclarations.examples {
    requires transitive org.rightsdeclarations.json;
    requires static org.jspecify;
    requires ical4j.core;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports org.rightsdeclarations.examples;
    exports org.rightsdeclarations.examples.calendar;
    exports org.rightsdeclarations.examples.check;
    exports org.rightsdeclarations.examples.terminal;
}
