package org.rightsdeclarations.rule.anniversary.text;

import java.util.List;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Which texts are words of the declaration itself: its title, and the headings, chapeaux and texts of its parts. Words
 * of others, such as quotations and titles of sources, are not.
 */
public final class OwnTexts {
    private OwnTexts() {}

    /**
     * Returns whether a text is the declaration's own.
     *
     * @param text a text anywhere in a declaration
     * @return {@code false} if it has words of others
     */
    public static boolean isOwn(Part<LocalizedText> text) {
        return text.getIndex() < 0 && isOwner(text.getParent().orElseThrow());
    }

    /**
     * Returns whether a part has texts of the declaration itself.
     *
     * @param part a part of a declaration
     * @return {@code true} if it is the declaration, its preamble or a node
     */
    public static boolean isOwner(Part<?> part) {
        return part.getValue() instanceof Node
                || part.getValue() instanceof Preamble
                || part.getValue() instanceof Declaration;
    }

    /**
     * Returns the texts that somebody means who says that something is stated in a part: of a part of the text proper,
     * its own words and those of its nested parts; of anything else, such as a quotation or the event, all.
     *
     * @param part the part
     * @return its texts in the order of the document
     */
    public static List<Part<LocalizedText>> within(Part<?> part) {
        List<Part<LocalizedText>> texts = Parts.of(part).of(LocalizedText.class);
        return isOwner(part) ? texts.stream().filter(OwnTexts::isOwn).toList() : texts;
    }
}
