package org.rightsdeclarations.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;

/**
 * One subject under examination by one check. Used by one thread, for the time of the inspection.
 *
 * @param <T> the type of the subject
 */
public interface Examination<T> {
    /**
     * The subject.
     *
     * @return the value to examine
     */
    T subject();

    /**
     * Where the subject is.
     *
     * @return the part that holds it; a root for a subject that is examined by itself
     */
    Part<T> part();

    /**
     * Everything that is judged, collected once.
     *
     * @return the parts of the declaration, or of the subject that is examined by itself
     */
    Parts parts();

    /**
     * The declaration in which the subject is.
     *
     * @return the declaration; empty for a subject that is examined by itself
     */
    Optional<Declaration> declaration();

    /**
     * What is known about instruments and editions.
     *
     * @return the catalogue of the validator
     */
    InstrumentCatalogue catalogue();

    /**
     * Returns whether problems of a rule are wanted, so that work for it alone can be skipped.
     *
     * @param rule a rule of the check
     * @return {@code false} if the rule was left out, or does not apply to such texts
     */
    boolean wants(Rule rule);

    /**
     * Reports a problem that can only be seen if the whole subject is known.
     *
     * @param rule the rule that is broken, one of those of the check
     * @param where what is wrong: the subject or something in it
     * @param arguments the arguments of the message of the rule, texts and numbers by name
     * @throws IllegalArgumentException if the rule is none of the check, or its message in English names another
     *     argument
     */
    default void report(Rule rule, Part<?> where, Map<String, ?> arguments) {
        report(rule, part(), where, arguments);
    }

    /**
     * Reports a problem that a part of the subject is enough to see. It is reported even if other parts of the document
     * could not be read.
     *
     * @param rule the rule that is broken, one of those of the check
     * @param evidence the part that must be known whole; the value that is wrong itself, if nothing that is missing
     *     elsewhere could make it right
     * @param where what is wrong
     * @param arguments the arguments of the message of the rule, texts and numbers by name
     * @throws IllegalArgumentException if the rule is none of the check, or its message in English names another
     *     argument
     */
    void report(Rule rule, Part<?> evidence, Part<?> where, Map<String, ?> arguments);

    /**
     * All parts that hold a value of a type.
     *
     * @param <V> the type
     * @param type its class
     * @return the parts in the order of the document
     */
    default <V> List<Part<V>> parts(Class<V> type) {
        return parts().of(type);
    }

    /**
     * The items of a list that the subject has.
     *
     * @param <V> the type of the items
     * @param name the name of the member, one of the {@link org.rightsdeclarations.description.Names}
     * @param type the class of the items
     * @return the items in order; empty if there are none
     */
    default <V> List<Part<V>> items(String name, Class<V> type) {
        return parts().items(part(), name, type);
    }
}
