package org.rightsdeclarations.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.characters.Ascii;

/**
 * The subtags of a well-formed tag, in lower case. A tag that is not made of them, such as {@code i-klingon} or
 * {@code x-dialect}, is all language.
 *
 * @param language the primary language
 * @param extended what follows it to name the language, such as {@code yue} in {@code zh-yue}; often empty
 * @param script the script, or empty
 * @param region the region, or empty
 * @param variants the variants, often none
 * @param rest extensions and private subtags, from their first letter on; or empty
 */
record TagParts(String language, String extended, String script, String region, List<String> variants, String rest) {
    /** Takes a well-formed tag apart. */
    static TagParts of(String tag) {
        String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
        if (subtags[0].length() == 1) {
            return new TagParts(String.join("-", subtags), "", "", "", List.of(), "");
        }
        int at = 1;
        String extended = "";
        while (at < subtags.length && subtags[at].length() == 3 && Ascii.isLower(subtags[at].charAt(0))) {
            extended = extended.isEmpty() ? subtags[at] : extended.concat("-").concat(subtags[at]);
            at++;
        }
        String script = at < subtags.length && isScript(subtags[at]) ? subtags[at++] : "";
        String region = at < subtags.length && isRegion(subtags[at]) ? subtags[at++] : "";
        List<String> variants = new ArrayList<>(0);
        while (at < subtags.length && subtags[at].length() > 1) {
            variants.add(subtags[at++]);
        }
        String rest = String.join("-", List.of(subtags).subList(at, subtags.length));
        return new TagParts(subtags[0], extended, script, region, variants, rest);
    }

    private static boolean isScript(String subtag) {
        return subtag.length() == 4 && Ascii.isLower(subtag.charAt(0));
    }

    private static boolean isRegion(String subtag) {
        return subtag.length() == 2 || (subtag.length() == 3 && Ascii.isDigit(subtag.charAt(0)));
    }

    /** Returns the same parts after another language. */
    TagParts withLanguage(String changed) {
        return new TagParts(changed, "", script, region, variants, rest);
    }

    /** Returns the same parts with another script. */
    TagParts withScript(String changed) {
        return new TagParts(language, "", changed, region, variants, rest);
    }

    /** Returns the same parts with another region. */
    TagParts withRegion(String changed) {
        return new TagParts(language, extended, script, changed, variants, rest);
    }

    /** Returns the same parts without variants. */
    TagParts withoutVariants() {
        return new TagParts(language, extended, script, region, List.of(), rest);
    }

    /** Returns the tag in the recommended case (RFC 5646, section 2.1.1). */
    String join() {
        StringBuilder tag = new StringBuilder(language);
        append(tag, extended);
        append(tag, script);
        if (!script.isEmpty()) {
            int first = tag.length() - script.length();
            tag.setCharAt(first, Character.toUpperCase(tag.charAt(first)));
        }
        append(tag, region.toUpperCase(Locale.ROOT));
        for (String variant : variants) {
            append(tag, variant);
        }
        append(tag, rest);
        return tag.toString();
    }

    private static void append(StringBuilder tag, String subtag) {
        if (!subtag.isEmpty()) {
            tag.append('-').append(subtag);
        }
    }
}
