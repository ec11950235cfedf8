/**
 * Human-rights declarations as immutable types, rules that find what is wrong with one, and a catalogue of known
 * instruments.
 */
@SuppressWarnings({
    "requires-automatic", // the generator's annotations are a jar without a module descriptor
    "module" // the JSON form is built later
})
module org.rightsdeclarations.core {
    requires transitive jakarta.validation;
    requires static com.fasterxml.jackson.annotation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.rightsdeclarations;
    exports org.rightsdeclarations.anniversary;
    exports org.rightsdeclarations.anniversary.mention;
    exports org.rightsdeclarations.catalogue;
    exports org.rightsdeclarations.characters to
            org.rightsdeclarations.json;
    exports org.rightsdeclarations.constraint;
    exports org.rightsdeclarations.description;
    exports org.rightsdeclarations.language to
            org.rightsdeclarations.json;
    exports org.rightsdeclarations.numeral;
    exports org.rightsdeclarations.problem;
    exports org.rightsdeclarations.rule;
    exports org.rightsdeclarations.term;
    exports org.rightsdeclarations.translation;
    exports org.rightsdeclarations.validation;
    exports org.rightsdeclarations.validation.jakarta;
    exports org.rightsdeclarations.value;
    exports org.rightsdeclarations.world;

    uses org.rightsdeclarations.constraint.Judge;
    uses org.rightsdeclarations.translation.Translation;

    provides org.rightsdeclarations.constraint.Judge with
            org.rightsdeclarations.validation.jakarta.SoundJudge;
}
