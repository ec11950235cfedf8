package org.rightsdeclarations.catalogue;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.world.Instrument;

/**
 * A title of a known instrument within words that say more, such as "See the Convention on the Rights of the Child
 * (1989), article 12". Immutable and thread-safe.
 *
 * @param entries what the title may be: one entry, or several that are called the same
 * @param title the words that are the title, or near to it, such as "Convention on the Rights of the Child"
 * @param pinpoint the words that lead to a place in the instrument, such as "article 12"; empty if there are none
 */
public record PinpointedTitle(List<CatalogueEntry<Instrument>> entries, String title, Optional<String> pinpoint) {
    /**
     * Creates a title.
     *
     * @param entries what it may be
     * @param title the words that are the title
     * @param pinpoint the words that lead to a place
     */
    public PinpointedTitle {
        require(entries, "entries");
        require(title, "title");
        require(pinpoint, "pinpoint");
        entries = List.copyOf(entries);
    }
}
