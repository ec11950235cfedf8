package org.rightsdeclarations.rule;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.ValuePath;

/**
 * One subject under examination by one rule. Used by one thread, for the time of the check.
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
     * Where the subject stands.
     *
     * @return its path; empty for a subject that is examined by itself
     */
    ValuePath path();

    /**
     * The declaration in which the subject stands.
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
     * Works something out once for all rules that look at this subject.
     *
     * @param <V> the type of the result
     * @param kind its class, by which the rules find it
     * @param work works it out from this examination
     * @return the result
     */
    <V> V share(Class<V> kind, Function<? super Examination<T>, V> work);

    /**
     * Reports a problem that can only be seen if the whole subject is known.
     *
     * @param where the value that is wrong: the subject or something in it
     * @param arguments the arguments of the message of the rule, texts and numbers by name
     */
    default void report(ValuePath where, Map<String, ?> arguments) {
        report(path(), where, arguments);
    }

    /**
     * Reports a problem that a part of the subject is enough to see. It is said even of a document of which other parts
     * could not be read.
     *
     * @param evidence the part that must be known whole; the value that is wrong itself, if nothing that is missing
     *     elsewhere could make it right
     * @param where the value that is wrong
     * @param arguments the arguments of the message of the rule, texts and numbers by name
     */
    void report(ValuePath evidence, ValuePath where, Map<String, ?> arguments);
}
