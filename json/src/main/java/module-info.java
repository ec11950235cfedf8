/**
 * The JSON form of human-rights declarations.
 *
 * <p>A module cannot provide a service whose type may be absent: on the module path, register the modules of Jackson by
 * {@code addModule}. On the class path they are found by service loading.
 */
@SuppressWarnings("requires-automatic") // what embedding systems may have
module org.rightsdeclarations.json {
    requires transitive org.rightsdeclarations.core;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.servlet;
    requires static org.jspecify;
    requires static spring.beans;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.web;
    requires static spring.webmvc;
    requires transitive tools.jackson.core;
    requires static tools.jackson.databind;

    exports org.rightsdeclarations.json;
}
