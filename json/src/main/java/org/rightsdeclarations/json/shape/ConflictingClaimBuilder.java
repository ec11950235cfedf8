package org.rightsdeclarations.json.shape;

import java.util.Optional;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.value.DateRange;

/** Builds a claim. Not thread-safe. */
final class ConflictingClaimBuilder {
    private String text = "";
    private Optional<DateRange> date = Optional.empty();

    void text(String given) {
        text = given;
    }

    void date(DateRange given) {
        date = Optional.of(given);
    }

    ConflictingClaim build() {
        return new ConflictingClaim(text, date);
    }
}
