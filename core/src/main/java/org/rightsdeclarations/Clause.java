package org.rightsdeclarations;

import org.immutables.value.Value;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A provision of any kind and depth: an article, a numbered paragraph, a lettered item or an unnumbered further
 * paragraph. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Clause implements Provision permits ImmutableClause {
    private static final Description<Clause, Builder> DESCRIPTION = Description.<Clause, Builder>of(Clause.class)
            .with(d -> NodeMembers.node(d, Builder::id, Builder::label, Builder::heading))
            .with(d -> NodeMembers.provision(
                    d,
                    Builder::text,
                    Builder::acts,
                    Builder::quotations,
                    Builder::subjects,
                    Builder::citations,
                    Builder::clauses))
            .with(d -> NodeMembers.extensions(d, Clause::getExtensions, Builder::extensions))
            .built(Clause::builder, Clause::toBuilder, Builder::build);

    Clause() {}

    @Override
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Returns a clause of label and text alone.
     *
     * @param label the label as printed
     * @param text the words as printed, without the label
     * @return the clause
     * @throws InvalidValueException if {@code label} is no {@link Label}
     */
    public static Clause of(String label, LocalizedText text) {
        return builder().label(label).text(text).build();
    }

    /**
     * Returns an unnumbered clause.
     *
     * @param text the words as printed
     * @return the clause
     */
    public static Clause of(LocalizedText text) {
        return builder().text(text).build();
    }

    /** Returns label and heading, or label and the beginning of the words, and how many parts there are. */
    @Override
    public final String toString() {
        return Summary.of(
                "Clause",
                this,
                Outline.summary(this),
                Summary.count(getClauses().size(), "clause"));
    }

    /**
     * What a clause is made of.
     *
     * @return the description
     */
    public static Description<Clause, Builder> description() {
        return DESCRIPTION;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this clause holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Clause}. Not thread-safe. */
    public static final class Builder extends ImmutableClause.Builder implements ProvisionBuilder<Builder> {
        Builder() {}
    }
}
