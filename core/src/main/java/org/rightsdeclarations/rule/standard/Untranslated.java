package org.rightsdeclarations.rule.standard;

import java.util.Set;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;

/** Members whose words stay as they are in every language: names, and what belongs to others. */
public final class Untranslated {
    private static final Set<String> NAMES = Set.of(
            Names.NAME,
            Names.OTHER_NAMES,
            Names.ACRONYM,
            Names.BODY,
            Names.ON_BEHALF_OF,
            Names.SPEAKER,
            Names.REFERENCE);

    private Untranslated() {}

    /**
     * Returns whether a text is such a member, or one of a list of such texts.
     *
     * @param text where the text is
     * @return {@code true} if its words may well be in another language
     */
    public static boolean isAt(Part<?> text) {
        return NAMES.contains(text.getName());
    }
}
