/** Human-rights declarations as immutable types, and how problems of documents are said. */
@SuppressWarnings("requires-automatic") // the generator's annotations are a jar without a module descriptor
module org.rightsdeclarations.core {
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.rightsdeclarations;
    exports org.rightsdeclarations.anniversary;
    exports org.rightsdeclarations.catalogue;
    exports org.rightsdeclarations.constraint;
    exports org.rightsdeclarations.event;
    exports org.rightsdeclarations.extension;
    exports org.rightsdeclarations.followup;
    exports org.rightsdeclarations.id;
    exports org.rightsdeclarations.instrument;
    exports org.rightsdeclarations.party;
    exports org.rightsdeclarations.problem;
    exports org.rightsdeclarations.rule;
    exports org.rightsdeclarations.term;
    exports org.rightsdeclarations.text;
    exports org.rightsdeclarations.time;
    exports org.rightsdeclarations.validation;
}
