package org.rightsdeclarations;

import org.immutables.value.Value;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A preambular paragraph: what the adopters recall, recognise or regret before they say what they want. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Recital implements Provision permits ImmutableRecital {
    private static final Description<Recital, Builder> DESCRIPTION = Description.<Recital, Builder>of(Recital.class)
            .with(d -> NodeMembers.node(d, Builder::id, Builder::label, Builder::heading))
            .with(d -> NodeMembers.provision(
                    d,
                    Builder::text,
                    Builder::acts,
                    Builder::quotations,
                    Builder::subjects,
                    Builder::citations,
                    Builder::clauses))
            .with(d -> NodeMembers.extensions(d, Recital::getExtensions, Builder::extensions))
            .built(Recital::builder, Recital::toBuilder, Builder::build);

    Recital() {}

    @Override
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Returns a recital of text alone.
     *
     * @param text the words as printed
     * @return a recital without a label
     */
    public static Recital of(LocalizedText text) {
        return builder().text(text).build();
    }

    /** Returns label and heading, or label and the beginning of the words, and how many parts there are. */
    @Override
    public final String toString() {
        return Summary.of(
                "Recital",
                this,
                Outline.summary(this),
                Summary.count(getClauses().size(), "clause"));
    }

    /**
     * What a recital is made of.
     *
     * @return the description
     */
    public static Description<Recital, Builder> description() {
        return DESCRIPTION;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this recital holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Recital}. Not thread-safe. */
    public static final class Builder extends ImmutableRecital.Builder implements ProvisionBuilder<Builder> {
        Builder() {}
    }
}
