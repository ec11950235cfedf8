package org.rightsdeclarations.rule.language;

import java.util.Arrays;
import java.util.Collection;
import org.rightsdeclarations.value.LanguageTag;

/** Some language tags, compared in their canonical form. */
final class Tags {
    /** In their order. */
    private final String[] tags;

    Tags(Collection<LanguageTag> tags) {
        this.tags =
                tags.stream().map(tag -> tag.canonical().toString()).sorted().toArray(String[]::new);
    }

    boolean contains(LanguageTag tag) {
        return contains(tag.canonical().toString());
    }

    private boolean contains(String canonical) {
        return Arrays.binarySearch(tags, canonical) >= 0;
    }

    /**
     * Returns whether there is the same tag, or one of which the other is the beginning: {@code zh-Hans} and
     * {@code zh}.
     */
    boolean containsForm(LanguageTag tag) {
        return containsForm(tag.canonical().toString());
    }

    /** As {@link #containsForm(LanguageTag)}, for a tag in its canonical form. */
    boolean containsForm(String wanted) {
        if (contains(wanted)) {
            return true;
        }
        int longer = -1 - Arrays.binarySearch(tags, wanted + '-'); // no tag ends with a hyphen
        if (longer < tags.length && tags[longer].startsWith(wanted + '-')) {
            return true;
        }
        for (int end = wanted.lastIndexOf('-'); end > 0; end = wanted.lastIndexOf('-', end - 1)) {
            if (contains(wanted.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
