package org.rightsdeclarations.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.characters.Ascii;

/** How a language tag should be written, by RFC 5646 sections 2.1.1 and 4.5. */
public final class CanonicalTag {
    /** Deprecated languages of two letters (IANA Language Subtag Registry): most tags are seen to be none of them. */
    private static final Map<String, String> LANGUAGES =
            Map.of("iw", "he", "in", "id", "ji", "yi", "jw", "jv", "mo", "ro");

    /** Deprecated regions (IANA Language Subtag Registry), and a common mistake. */
    private static final Map<String, String> REGIONS =
            Map.of("bu", "mm", "dd", "de", "fx", "fr", "tp", "tl", "yd", "ye", "zr", "cd", "uk", "gb");

    private CanonicalTag() {}

    /**
     * Returns the tag in its canonical form.
     *
     * @param given a well-formed tag
     * @return the tag that means the same and is preferred, with the recommended case; the tag itself if it is that, or
     *     if the registry lacks what it begins with
     */
    public static String of(String given) {
        if (given.length() == 2 && Ascii.isLower(given.charAt(0)) && Ascii.isLower(given.charAt(1))) {
            return LANGUAGES.getOrDefault(given, given);
        }
        TagParts parts = TagParts.of(given);
        if (parts.language().startsWith("x-")) {
            return parts.language(); // nothing is preferred to a private tag
        }
        if (given.equalsIgnoreCase("en-GB-oed")) {
            return "en-GB-oxendict";
        }
        String extended = parts.extended();
        if (!extended.isEmpty() && !Registry.get().isExtended(parts.language(), extended)) {
            return successor(given, parts);
        }
        String canonical = Locale.forLanguageTag(given).toLanguageTag();
        if (canonical.contains("-x-") && !given.toLowerCase(Locale.ROOT).contains("-x-")) {
            return given; // the JDK makes up private tags for those that have no successor
        }
        TagParts known = TagParts.of(canonical);
        String preferred = known.withLanguage(preferred(known.language()))
                .withRegion(REGIONS.getOrDefault(known.region(), known.region()))
                .join();
        return preferred.equalsIgnoreCase(canonical) ? canonical : preferred; // which keeps the case of variants
    }

    /** Some whole tags, such as {@code zh-min-nan}, have a successor that the JDK knows. */
    private static String successor(String given, TagParts parts) {
        String replaced = Locale.forLanguageTag(given).toLanguageTag();
        String language = TagParts.of(replaced).language();
        boolean isSuccessor = !language.equals(parts.language())
                && !parts.extended().startsWith(language)
                && !replaced.contains("-x-");
        return isSuccessor ? replaced : parts.join();
    }

    private static String preferred(String language) {
        if (language.length() != 3) {
            return LANGUAGES.getOrDefault(language, language);
        }
        String shorter = TwoLetters.BY_THREE.get(language);
        return shorter != null
                ? LANGUAGES.getOrDefault(shorter, shorter)
                : Registry.get().preferred(language);
    }

    /** Codes of three letters for languages that have one of two (ISO 639-2); loaded when there is such a tag. */
    private static final class TwoLetters {
        static final Map<String, String> BY_THREE = byThree();

        private static Map<String, String> byThree() {
            Map<String, String> codes = new HashMap<>(bibliographic());
            for (String language : Locale.getISOLanguages()) {
                Locale locale = Locale.forLanguageTag(language);
                codes.put(locale.getISO3Language(), locale.toLanguageTag());
            }
            return Map.copyOf(codes);
        }

        private static Map<String, String> bibliographic() {
            return Map.ofEntries(
                    Map.entry("alb", "sq"),
                    Map.entry("arm", "hy"),
                    Map.entry("baq", "eu"),
                    Map.entry("bur", "my"),
                    Map.entry("chi", "zh"),
                    Map.entry("cze", "cs"),
                    Map.entry("dut", "nl"),
                    Map.entry("fre", "fr"),
                    Map.entry("geo", "ka"),
                    Map.entry("ger", "de"),
                    Map.entry("gre", "el"),
                    Map.entry("ice", "is"),
                    Map.entry("mac", "mk"),
                    Map.entry("mao", "mi"),
                    Map.entry("may", "ms"),
                    Map.entry("per", "fa"),
                    Map.entry("rum", "ro"),
                    Map.entry("slo", "sk"),
                    Map.entry("tib", "bo"),
                    Map.entry("wel", "cy"));
        }
    }
}
