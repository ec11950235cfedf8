package org.rightsdeclarations.json.shape;

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
    private List<String> otherNames = List.of();
    private List<String> sources = List.of();
    private List<ConflictingClaim> claims = List.of();

    EntryBuilder(B value) {
        this.value = value;
    }

    B value() {
        return value;
    }

    void otherNames(List<String> given) {
        otherNames = given;
    }

    void sources(List<String> given) {
        sources = given;
    }

    void claims(List<ConflictingClaim> given) {
        claims = given;
    }

    <T> CatalogueEntry<T> build(Function<B, T> finish) {
        return new CatalogueEntry<>(finish.apply(value), otherNames, sources, claims);
    }
}
