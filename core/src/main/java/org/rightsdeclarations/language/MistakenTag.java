package org.rightsdeclarations.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/** Which language is meant by the tag of another language, such as a code of a country. */
public final class MistakenTag {
    /** Codes of countries or systems that are languages, too, and are not written in that script. */
    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("kr", UnicodeScript.HANGUL, "ko"),
            new Mistake("tw", UnicodeScript.HAN, "zh-hant"),
            new Mistake("cht", UnicodeScript.HAN, "zh-hant"),
            new Mistake("chn", UnicodeScript.HAN, "zh"),
            new Mistake("ch", UnicodeScript.HAN, "zh"),
            new Mistake("sg", UnicodeScript.HAN, "zh"),
            new Mistake("la", UnicodeScript.LAO, "lo"),
            new Mistake("et", UnicodeScript.ETHIOPIC, "am"),
            new Mistake("am", UnicodeScript.ARMENIAN, "hy"),
            new Mistake("kg", UnicodeScript.CYRILLIC, "ky"),
            new Mistake("lb", UnicodeScript.ARABIC, "ar"),
            new Mistake("tn", UnicodeScript.ARABIC, "ar"),
            new Mistake("om", UnicodeScript.ARABIC, "ar"),
            new Mistake("kw", UnicodeScript.ARABIC, "ar"),
            new Mistake("ae", UnicodeScript.ARABIC, "ar"),
            new Mistake("sa", UnicodeScript.ARABIC, "ar"));

    /** A language that is written for another, and the script that tells. */
    private record Mistake(String language, UnicodeScript script, String meant) {}

    private MistakenTag() {}

    /**
     * Finds what is meant by a tag that is well-formed and registered, but of a language in another script.
     *
     * @param tag a well-formed tag
     * @param script the script of the text
     * @return a tag in its canonical form, such as {@code ko} for {@code kr} and a text in Hangul; empty if nothing
     *     speaks against the tag, or what is meant is not certain
     */
    public static Optional<String> of(String tag, UnicodeScript script) {
        TagParts parts = TagParts.of(tag);
        return MISTAKES.stream()
                .filter(mistake -> mistake.language.equals(parts.language()) && mistake.script == script)
                .filter(mistake -> parts.script().isEmpty())
                .findFirst()
                .map(mistake -> MeantTag.withLanguage(parts, mistake.meant));
    }

    /**
     * Returns whether the script of the text may tell that another language is meant.
     *
     * @param tag a well-formed tag
     * @return {@code true} for a tag such as {@code kr}
     */
    public static boolean isDoubtful(String tag) {
        for (Mistake mistake : MISTAKES) {
            if (tag.regionMatches(true, 0, mistake.language, 0, mistake.language.length())
                    && (tag.length() == mistake.language.length() || tag.charAt(mistake.language.length()) == '-')) {
                return true;
            }
        }
        return false;
    }
}
