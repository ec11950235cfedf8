package org.rightsdeclarations.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;

/**
 * Builds an entry of a catalogue. Not thread-safe.
 *
 * @param <B> what builds the value of the entry
 */
final class EntryBuilder<B> {
    private final B value;
    private final List<String> sources = new ArrayList<>(1);
    private final List<ConflictingClaim> claims = new ArrayList<>(0);

    EntryBuilder(B value) {
        this.value = value;
    }

    B value() {
        return value;
    }

    void addSource(String source) {
        sources.add(source);
    }

    void addClaim(ConflictingClaim claim) {
        claims.add(claim);
    }

    <T> CatalogueEntry<T> build(Function<B, T> finish) {
        return new CatalogueEntry<>(finish.apply(value), sources, claims);
    }
}
