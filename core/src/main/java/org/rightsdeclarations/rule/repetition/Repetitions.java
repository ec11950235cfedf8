package org.rightsdeclarations.rule.repetition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.standard.RepealWords;
import org.rightsdeclarations.value.LocalizedText;

/** Finds the provisions of a declaration whose text appears twice, in time linear in the size of the text. */
final class Repetitions {
    /** The fewest characters of a text that is no mere formula. */
    static final int MIN_LENGTH = 30;

    private Repetitions() {}

    /**
     * Finds the repetitions of each language in document order; one that several languages share is given once.
     *
     * @param parts the declaration
     */
    static List<Repetition> in(Parts parts) {
        List<Part<Provision>> provisions = parts.of(Provision.class);
        return isSuspicious(provisions) ? compare(provisions) : List.of();
    }

    /** Rules out most documents at little cost. */
    private static boolean isSuspicious(List<Part<Provision>> provisions) {
        KnownTexts known = new KnownTexts();
        for (Part<Provision> part : provisions) {
            LocalizedText text = part.getValue().getText().orElse(null);
            if (text != null) {
                known.add(text);
            }
        }
        return known.hasRepeated();
    }

    /**
     * Returns whether a text is a note of editors, such as {@code [Omitted by the Third Amendment, 1977, s. 11.]} or
     * {@code Repealed by Act 7 of 1998}, or a line without letters, or to write on: it stands wherever something was
     * left out, or ends.
     */
    static boolean isNote(String words) {
        return (isInBrackets(words) && (hasDigit(words) || Unicode.hasWord(words, RepealWords::contain)))
                || words.contains("___")
                || RepealWords.isNote(words)
                || words.codePoints().noneMatch(Unicode::isLetter);
    }

    /** Returns whether a note in brackets says, by a year, which wording of a provision is below it. */
    private static boolean isOfWording(String words) {
        return isInBrackets(words) && hasDigit(words) && !Unicode.hasWord(words, RepealWords::contain);
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Unicode::isDigit);
    }

    /** Returns whether the bracket that a text begins with closes at its end, before a full stop at most. */
    private static boolean isInBrackets(String words) {
        char open = words.charAt(0);
        char close = open == '(' ? ')' : ']';
        int end = words.length() - (words.endsWith(".") ? 1 : 0);
        int depth = 0;
        for (int i = 0; i < end && (open == '(' || open == '['); i++) {
            char c = words.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i == end - 1;
            }
        }
        return false;
    }

    /** Compares all texts with each other, language by language. */
    private static List<Repetition> compare(List<Part<Provision>> provisions) {
        Map<String, RepeatedRuns> byLanguage = new TreeMap<>();
        for (Part<Provision> part : provisions) {
            part.getValue()
                    .getText()
                    .ifPresent(text -> text.forEach((language, words) -> {
                        RepeatedRuns runs =
                                byLanguage.computeIfAbsent(language.toString(), tag -> new RepeatedRuns(language));
                        if (!isNote(words)) {
                            runs.add(FoldedText.of(words), part);
                        } else if (isOfWording(words)) {
                            runs.addNote(part);
                        }
                    }));
        }
        List<Repetition> found = new ArrayList<>();
        Set<Part<?>> starts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RepeatedRuns texts : byLanguage.values()) {
            for (Repetition repetition : texts.find()) {
                if (starts.add(repetition.first())) {
                    found.add(repetition);
                }
            }
        }
        return found;
    }
}
