/** Examples of use. */
module org.rightsdeclarations.examples {
    requires transitive org.rightsdeclarations.json;
    requires static org.jspecify;

    exports org.rightsdeclarations.examples;
}
