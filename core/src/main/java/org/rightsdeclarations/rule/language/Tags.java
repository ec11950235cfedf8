package org.rightsdeclarations.rule.language;

import java.util.HashSet;
import java.util.Set;
import org.rightsdeclarations.value.LanguageTag;

/** Some language tags, compared in their canonical form. */
final class Tags {
    private final Set<String> tags = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    Tags(Iterable<LanguageTag> tags) {
        for (LanguageTag tag : tags) {
            String canonical = CanonicalTag.of(tag);
            this.tags.add(canonical);
            for (int end = canonical.length(); end > 0; end = canonical.lastIndexOf('-', end - 1)) {
                beginnings.add(canonical.substring(0, end));
            }
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
        String wanted = CanonicalTag.of(tag);
        if (beginnings.contains(wanted)) {
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
