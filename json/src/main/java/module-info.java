/** The JSON form of human-rights declarations. */
module org.rightsdeclarations.json {
    requires transitive org.rightsdeclarations.core;
    requires static org.jspecify;
    requires transitive tools.jackson.core;

    exports org.rightsdeclarations.json;
}
