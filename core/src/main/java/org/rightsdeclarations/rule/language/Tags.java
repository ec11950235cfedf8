package org.rightsdeclarations.rule.language;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.rightsdeclarations.value.LanguageTag;

/** Some language tags, compared in their canonical form. */
final class Tags {
    private final NavigableSet<String> tags = new TreeSet<>();

    Tags(Iterable<LanguageTag> tags) {
        for (LanguageTag tag : tags) {
            this.tags.add(CanonicalTag.of(tag));
        }
    }

    boolean contains(LanguageTag tag) {
        return tags.contains(CanonicalTag.of(tag));
    }

    /**
     * Returns whether there is the same tag, or one of which the other is the beginning: {@code zh-Hans} and
     * {@code zh}.
     */
    boolean containsForm(LanguageTag tag) {
        return containsForm(CanonicalTag.of(tag));
    }

    /** As {@link #containsForm(LanguageTag)}, for a tag in its canonical form. */
    boolean containsForm(String wanted) {
        if (tags.contains(wanted)) {
            return true;
        }
        String longer = tags.higher(wanted + '-');
        if (longer != null && longer.startsWith(wanted + '-')) {
            return true;
        }
        for (int end = wanted.lastIndexOf('-'); end > 0; end = wanted.lastIndexOf('-', end - 1)) {
            if (tags.contains(wanted.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
