package org.rightsdeclarations.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A well-formed BCP 47 language tag, kept as it was given. Immutable and thread-safe.
 *
 * <p>Well-formed is what the grammar of RFC 5646 section 2.1 allows, without a variant or an extension that comes twice
 * (section 2.2.9). Whether the tag is a good one is not asked here: {@code iw}, {@code eng} and {@code EN-gb} are all
 * kept, and {@code EN} does not equal {@code en}.
 */
public final class LanguageTag implements Comparable<LanguageTag> {
    private static final Map<String, LanguageTag> COMMON = shared(
            "ar", "bn", "ca", "cs", "de", "el", "en", "es", "eu", "fa", "fi", "fr", "gl", "he", "hi", "hu", "id", "it",
            "ja", "ko", "ms", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sv", "sw", "th", "tr", "uk", "ur", "vi",
            "zh", "zh-Hans", "zh-Hant");

    private final String tag;

    private LanguageTag(String tag) {
        this.tag = tag;
    }

    private static Map<String, LanguageTag> shared(String... tags) {
        Map<String, LanguageTag> byTag = new HashMap<>();
        for (String tag : tags) {
            byTag.put(tag, new LanguageTag(tag));
        }
        return Map.copyOf(byTag);
    }

    /**
     * Returns the language tag that is written so.
     *
     * @param tag a tag such as {@code en}, {@code zh-Hant} or {@code es-419}
     * @return the tag, with the case it was given
     * @throws InvalidValueException {@code value.language}, if the tag is not well-formed
     */
    public static LanguageTag of(String tag) {
        return find(tag).orElseThrow(() -> InvalidValueException.of("value.language", tag));
    }

    /**
     * Returns the language tag that is written so, if it is well-formed.
     *
     * @param tag what {@link #of} takes, or anything else
     * @return the tag, or empty
     */
    public static Optional<LanguageTag> find(String tag) {
        LanguageTag common = COMMON.get(tag);
        if (common != null) {
            return Optional.of(common);
        }
        return LanguageTagGrammar.matches(tag) ? Optional.of(new LanguageTag(tag)) : Optional.empty();
    }

    /**
     * The primary language subtag, which says the language without script, region or variant.
     *
     * @return the first subtag in lower case, such as {@code zh}; {@code x} for a private tag and {@code i} for a tag
     *     such as {@code i-klingon}
     */
    public String getLanguage() {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /**
     * Converts to the locale of the JDK, which replaces deprecated languages and changes the case.
     *
     * @return the locale; {@code he} for {@code iw}
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    /** Orders by the characters of the tag, capital letters first. */
    @Override
    public int compareTo(LanguageTag other) {
        return tag.compareTo(other.tag);
    }

    /** Two tags are equal if they are written the same, case included. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** Returns the tag as it was given. */
    @Override
    public String toString() {
        return tag;
    }
}
