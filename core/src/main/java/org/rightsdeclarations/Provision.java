package org.rightsdeclarations;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;

/** A unit of the text proper: a recital of the preamble, a clause or a commitment. */
public sealed interface Provision extends Node permits Recital, Clause, Commitment {
    /**
     * The words of the provision, without label and heading, before any nested clause.
     *
     * @return the text as printed, never normalised; empty for a provision that only holds nested clauses
     */
    Optional<LocalizedText> getText();

    /**
     * The speech acts that the text performs, in the order of the text.
     *
     * @return the acts that somebody marked; may be empty, often holds several
     */
    List<SpeechAct> getActs();

    /**
     * The words of others that the text quotes.
     *
     * @return the quotations in the order of the text; may be empty
     */
    List<Quotation> getQuotations();

    /**
     * What the provision is about, such as {@code http://metadata.un.org/sdg/10}.
     *
     * @return IRIs of concepts in published vocabularies; may be empty
     */
    List<Iri> getSubjects();

    /**
     * What the text refers to: other instruments, and parts of the same declaration.
     *
     * @return the citations in the order of the text; may be empty
     */
    List<Citation> getCitations();

    /**
     * The nested clauses in order. One without a label is a further paragraph.
     *
     * @return the direct children; may be empty
     */
    List<Clause> getClauses();

    /**
     * The words after the nested clauses that complete the sentence which leads into them, such as "without
     * discrimination of any kind" after (a), (b) and (c).
     *
     * @return the text as printed; empty if nothing follows the list, or there is none
     */
    Optional<LocalizedText> getClosing();
}
