package org.rightsdeclarations.catalogue.citation;

import java.util.List;
import org.rightsdeclarations.catalogue.citation.RussianNoun.Gender;
import org.rightsdeclarations.characters.Unicode;

/** Puts an adjective before a noun for an instrument into the nominative. */
final class RussianAdjective {
    /** Letters after which an end is written as that of a soft stem. */
    private static final String HISSING = "жчшщ";

    private static final String VELAR = "гкх";

    /** Stands between an adjective and a noun, and has no cases. */
    private static final List<String> UNCHANGED = List.of("ЮНЕСКО", "Юнеско");

    private static final List<String> FEMININE = List.of("ая", "яя", "ой", "ей", "ую", "юю", "ою", "ею");
    private static final List<String> MASCULINE =
            List.of("ого", "его", "ому", "ему", "ый", "ий", "ой", "ым", "им", "ом", "ем");
    private static final List<String> NEUTER = List.of("ого", "его", "ому", "ему", "ое", "ее", "ым", "им", "ом", "ем");
    private static final List<String> PLURAL = List.of("ыми", "ими", "ые", "ие", "ых", "их", "ым", "им");

    private RussianAdjective() {}

    /** Returns the nominative; an empty string if a word is no adjective of that gender. */
    static String nominative(String word, Gender gender) {
        if (UNCHANGED.contains(word)) {
            return word;
        }
        String lower = Unicode.lower(word);
        List<String> ends = switch (gender) {
            case FEMININE -> FEMININE;
            case MASCULINE -> MASCULINE;
            case NEUTER -> NEUTER;
            case PLURAL -> PLURAL;
        };
        for (String end : ends) {
            if (lower.endsWith(end) && lower.length() > end.length() + 1) {
                String stem = word.substring(0, word.length() - end.length());
                return stem + end(Unicode.lower(stem), end, gender);
            }
        }
        return "";
    }

    private static String end(String stem, String end, Gender gender) {
        char last = stem.charAt(stem.length() - 1);
        boolean isHissing = HISSING.indexOf(last) >= 0;
        boolean isSoft = !isHissing && VELAR.indexOf(last) < 0 && "еияю".indexOf(end.charAt(0)) >= 0;
        return switch (gender) {
            case FEMININE -> isSoft ? "яя" : "ая";
            case MASCULINE ->
                stem.equals("втор") ? "ой" : isSoft || isHissing || VELAR.indexOf(last) >= 0 ? "ий" : "ый";
            case NEUTER -> isSoft || isHissing ? "ее" : "ое";
            case PLURAL -> isSoft || isHissing || VELAR.indexOf(last) >= 0 ? "ие" : "ые";
        };
    }

    /**
     * Returns the nominative of a participle after a noun and a comma, such as "касающегося"; other words as they are.
     */
    static String participle(String word, Gender gender) {
        int reflexive = word.endsWith("ся") ? 2 : 0;
        String stem = word.substring(0, word.length() - reflexive);
        int participle = stem.lastIndexOf('щ');
        if (participle < 0 || stem.length() - participle > 4) {
            return word;
        }
        String nominative = nominative(stem, gender);
        return nominative.isEmpty() ? word : nominative + word.substring(stem.length());
    }
}
