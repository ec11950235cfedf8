package org.rightsdeclarations.rule.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.value.LanguageTag;

/** How a language tag should be written, by RFC 5646 sections 2.1.1 and 4.5. */
final class CanonicalTag {
    /** Deprecated languages that the JDK does not replace (IANA Language Subtag Registry). */
    private static final Map<String, String> LANGUAGES =
            Map.of("iw", "he", "in", "id", "ji", "yi", "jw", "jv", "mo", "ro");

    /** Deprecated regions (IANA Language Subtag Registry), and a common mistake. */
    private static final Map<String, String> REGIONS =
            Map.of("BU", "MM", "DD", "DE", "FX", "FR", "TP", "TL", "YD", "YE", "ZR", "CD", "UK", "GB");

    private CanonicalTag() {}

    /**
     * Returns the tag in its canonical form.
     *
     * @param tag a well-formed tag
     * @return the tag that means the same and is preferred, with the recommended case; the tag itself if it is that
     */
    static String of(LanguageTag tag) {
        String given = tag.toString();
        if (given.length() == 2 && Ascii.isLower(given.charAt(0)) && Ascii.isLower(given.charAt(1))) {
            return LANGUAGES.getOrDefault(given, given);
        }
        if (given.startsWith("x-") || given.startsWith("X-")) {
            return given.toLowerCase(Locale.ROOT); // nothing is preferred to a private tag
        }
        if (given.equalsIgnoreCase("en-GB-oed")) {
            return "en-GB-oxendict";
        }
        String canonical = Locale.forLanguageTag(given).toLanguageTag();
        if (canonical.contains("-x-") && !given.toLowerCase(Locale.ROOT).contains("-x-")) {
            return given; // the JDK makes up private tags for those that have no successor
        }
        return withRegion(withLanguage(canonical));
    }

    /**
     * Returns whether a tag is in its canonical form.
     *
     * @param tag a well-formed tag
     * @return {@code true} if it should be written as it is
     */
    static boolean is(LanguageTag tag) {
        return of(tag).equals(tag.toString());
    }

    private static String withLanguage(String tag) {
        int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        String language = tag.substring(0, end);
        String shorter = language.length() == 3 ? TwoLetters.BY_THREE.getOrDefault(language, language) : language;
        return LANGUAGES.getOrDefault(shorter, shorter) + tag.substring(end);
    }

    private static String withRegion(String tag) {
        int start = tag.indexOf('-') + 1;
        if (start > 0 && tag.indexOf('-', start) == start + 4) {
            start += 5; // after the script
        }
        boolean isRegion = start > 0 && (tag.length() == start + 2 || tag.indexOf('-', start) == start + 2);
        if (!isRegion) {
            return tag;
        }
        String region = tag.substring(start, start + 2);
        return tag.substring(0, start) + REGIONS.getOrDefault(region, region) + tag.substring(start + 2);
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
