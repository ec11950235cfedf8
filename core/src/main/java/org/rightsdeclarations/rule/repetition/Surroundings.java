package org.rightsdeclarations.rule.repetition;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * What provisions stand in: tells those of one list, or of copies of one part, from parallel ones. Used by one thread.
 */
final class Surroundings {
    private final LanguageTag language;

    /** A number for each different beginning of a part, so that each is folded and compared once. */
    private final Map<String, Integer> beginnings = new HashMap<>();

    private final IdentityHashMap<Part<?>, Integer> byPart = new IdentityHashMap<>();

    Surroundings(LanguageTag language) {
        this.language = language;
    }

    /**
     * Returns whether two provisions, or two sections, are items of one list, or of lists in sections that begin alike
     * and are such items themselves. Clauses that begin alike are lead-ins, and what they lead into is parallel.
     */
    boolean areAlike(Part<?> one, Part<?> other) {
        Part<?> holder = one.getParent().orElse(null);
        Part<?> otherHolder = other.getParent().orElse(null);
        if (holder == null || otherHolder == null || !one.getName().equals(other.getName())) {
            return false;
        }
        return Parts.DOCUMENT_ORDER.compare(holder, otherHolder) == 0
                || (holder.getValue() instanceof Section section
                        && otherHolder.getValue() instanceof Section otherSection
                        && beginning(section, holder) == beginning(otherSection, otherHolder)
                        && areAlike(holder, otherHolder));
    }

    private int beginning(Section section, Part<?> part) {
        return byPart.computeIfAbsent(
                part, unknown -> beginnings.computeIfAbsent(words(section), words -> beginnings.size()));
    }

    /** Returns the label, the heading and the chapeau. */
    private String words(Section section) {
        return section.getLabel().map(label -> label.in(language.toLocale())).orElse("")
                + '\n'
                + folded(section.getHeading())
                + '\n'
                + folded(section.getChapeau());
    }

    private String folded(Optional<LocalizedText> text) {
        return text.flatMap(known -> known.get(language)).map(FoldedText::of).orElse("");
    }
}
