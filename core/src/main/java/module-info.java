/** Human-rights declarations as immutable types, and the rules they are judged by. */
@SuppressWarnings("requires-automatic") // the generator's annotations are a jar without a module descriptor
module org.rightsdeclarations.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.rightsdeclarations;
    exports org.rightsdeclarations.problem;
    exports org.rightsdeclarations.text;
    exports org.rightsdeclarations.time;
}
