/** A program of modules with a mapper of Jackson 3. */
module org.example.mapping {
    requires transitive org.rightsdeclarations.json;
    requires tools.jackson.databind;

    exports org.example.mapping;
}
