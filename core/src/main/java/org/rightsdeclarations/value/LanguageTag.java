package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.language.CanonicalTag;
import org.rightsdeclarations.language.MeantTag;
import org.rightsdeclarations.language.Registry;
import org.rightsdeclarations.language.TagGrammar;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A well-formed BCP 47 language tag, kept as it was given. Immutable and thread-safe.
 *
 * <p>Well-formed means that the grammar of RFC 5646 section 2.1 allows it, that no variant or extension is repeated
 * (section 2.2.9), and that it has at most {@value #MAX_LENGTH} characters. Whether the tag is a good one is not asked
 * here: {@code iw}, {@code eng} and {@code EN-gb} are all kept, and {@code EN} does not equal {@code en}.
 *
 * @param value the tag with the case it was given, such as {@code en}, {@code zh-Hant} or {@code es-419}
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    /** The most characters in a tag: more than any that means something, and few enough to compare tags quickly. */
    public static final int MAX_LENGTH = TagGrammar.MAX_LENGTH;

    private static final Map<String, LanguageTag> COMMON = shared(
            "ar", "bn", "ca", "cs", "de", "el", "en", "es", "eu", "fa", "fi", "fr", "gl", "he", "hi", "hu", "id", "it",
            "ja", "ko", "ms", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sv", "sw", "th", "tr", "uk", "ur", "vi",
            "zh", "zh-Hans", "zh-Hant");

    /**
     * Creates a tag; {@link #of(String)} shares the common ones.
     *
     * @param value the tag
     * @throws InvalidValueException {@code value.language}, if the tag is not well-formed
     */
    public LanguageTag {
        if (!TagGrammar.matches(require(value, "language"))) {
            throw refusal(value);
        }
    }

    private static InvalidValueException refusal(String value) {
        return MeantTag.ofMalformed(value)
                .map(meant -> InvalidValueException.of("value.language", value, "meant", meant))
                .orElseGet(() -> InvalidValueException.of("value.language", value));
    }

    private static Map<String, LanguageTag> shared(String... tags) {
        Map<String, LanguageTag> byTag = new HashMap<>();
        for (String tag : tags) {
            byTag.put(tag, new LanguageTag(tag));
        }
        return Map.copyOf(byTag);
    }

    /**
     * Returns the language tag written as {@code value}.
     *
     * @param value a tag such as {@code en}, {@code zh-Hant} or {@code es-419}
     * @return the tag, with the case it was given
     * @throws InvalidValueException {@code value.language}, if the tag is not well-formed
     */
    public static LanguageTag of(String value) {
        LanguageTag common = COMMON.get(require(value, "language"));
        return common != null ? common : new LanguageTag(value);
    }

    /**
     * Returns the language tag written as {@code value}, if there is one.
     *
     * @param value any text
     * @return the tag, or empty if {@code value} is not well-formed
     */
    public static Optional<LanguageTag> find(String value) {
        require(value, "language");
        LanguageTag common = COMMON.get(value);
        if (common != null) {
            return Optional.of(common);
        }
        return TagGrammar.matches(value) ? Optional.of(new LanguageTag(value)) : Optional.empty();
    }

    /**
     * The primary language subtag: the language without script, region or variant.
     *
     * @return the first subtag in lower case, such as {@code zh}; {@code x} for a private tag and {@code i} for a tag
     *     such as {@code i-klingon}
     */
    public String getLanguage() {
        int end = value.indexOf('-');
        return (end < 0 ? value : value.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /**
     * The tag by which to compare this one with others: two tags that name one language have the same.
     *
     * @return the preferred tag in the recommended case, such as {@code en} for {@code EN} and {@code eng}, {@code he}
     *     for {@code iw} (RFC 5646, section 4.5); for one that is not in the IANA Language Subtag Registry, the tag
     *     that is meant, where that is certain, such as {@code en} for {@code english} and {@code zh-Hans} for
     *     {@code zh-CHS}; this tag if it is that
     */
    public LanguageTag canonical() {
        if (COMMON.containsKey(value)) {
            return this;
        }
        String preferred = CanonicalTag.of(value);
        String named = Registry.isRegistered(preferred)
                ? preferred
                : MeantTag.of(preferred).orElse(preferred);
        return named.equals(value) ? this : of(named);
    }

    /**
     * Whether all its subtags are in the IANA Language Subtag Registry.
     *
     * @return {@code true} for a valid tag (RFC 5646, section 2.2.9), and for one that only lacks its preferred form,
     *     such as {@code eng}; {@code false} for {@code english} and {@code jp}. Extensions and private subtags are not
     *     looked at.
     */
    public boolean isRegistered() {
        return COMMON.containsKey(value) || Registry.isRegistered(value);
    }

    /**
     * Converts to the locale of the JDK, which replaces deprecated languages and changes the case.
     *
     * @return the locale; {@code he} for {@code iw}
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(value);
    }

    /** Orders by the characters of the tag, capital letters first. */
    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the tag as it was given. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
