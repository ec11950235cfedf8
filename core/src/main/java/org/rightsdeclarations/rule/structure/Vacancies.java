package org.rightsdeclarations.rule.structure;

import java.util.List;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.standard.RepealWords;
import org.rightsdeclarations.value.Label;

/**
 * Headings that say why there is nothing below them: {@code Reserved}, {@code Article 7 - Repealed},
 * {@code (aufgehoben)}, or end with an ellipsis for what was left out.
 */
final class Vacancies {
    private static final List<String> PURPOSES =
            List.of("reserved for ", "réservé à ", "reserviert für ", "reservado para ", "hatályon kívül", "bãi bỏ");
    private static final String ELLIPSIS = "\u2026";
    private static final String BEFORE = "-\u2013\u2014:([";

    private Vacancies() {}

    /** Returns whether the heading says so in each of its languages, or else the label ends with an ellipsis. */
    static boolean areIn(Section section) {
        return section.getHeading()
                .map(heading -> heading.asMap().values().stream().allMatch(Vacancies::isVacancy))
                .orElseGet(() -> section.getLabel()
                        .flatMap(Label::getWords)
                        .filter(label -> label.asMap().values().stream().allMatch(words -> words.endsWith(ELLIPSIS)))
                        .isPresent());
    }

    private static boolean isVacancy(String heading) {
        String words = Unicode.lower(heading.strip());
        int start = words.length();
        while (start > 0 && BEFORE.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        String last = words.substring(start).strip();
        String word = last.endsWith("]") || last.endsWith(")") || last.endsWith(".")
                ? last.substring(0, last.length() - 1).strip()
                : last;
        return words.endsWith(ELLIPSIS)
                || RepealWords.contain(word)
                || PURPOSES.stream().anyMatch(last::startsWith);
    }
}
