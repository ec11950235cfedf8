package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/** What does not fit when a translation is added to an object. */
final class MergeProblems {
    private final Set<LanguageTag> languages;
    private final Set<LanguageTag> otherLanguages;
    private final List<Problem> problems = new ArrayList<>();
    private int leftOut;

    MergeProblems(Set<LanguageTag> languages, Set<LanguageTag> otherLanguages) {
        this.languages = languages;
        this.otherLanguages = otherLanguages;
    }

    /** Whether the translation is in no language in which the object is not. */
    boolean areOfOneLanguage() {
        return !otherLanguages.isEmpty() && languages.containsAll(otherLanguages);
    }

    void clear() {
        problems.clear();
        leftOut = 0;
    }

    /** Returns all, at first that both sides are in one language, if that is why anything does not fit. */
    List<Problem> all() {
        if (!areOfOneLanguage() || (problems.isEmpty() && leftOut == 0)) {
            return List.copyOf(problems);
        }
        List<Problem> all = new ArrayList<>();
        all.add(problem("translation.same-language", "", Map.of("languages", otherLanguages, "left", leftOut)));
        all.addAll(problems);
        return all;
    }

    void differ(String where, Object own, Object other) {
        add("translation.differs", where, Map.of("ours", own.toString(), "theirs", other.toString()));
    }

    /** Reports other words in a language that both sides have; in all languages of both, it is one problem. */
    void differ(String text, LanguageTag language, String own, String other) {
        if (areOfOneLanguage()) {
            leftOut++;
        } else {
            differ(text + "/" + language, own, other);
        }
    }

    /** Reports that one side, which is in the given languages, has a label for an item, and the other has none. */
    void lackLabel(String item, Label label, Set<LanguageTag> labelled) {
        String where = item + "/" + Names.LABEL;
        add("translation.label", where, Map.of("label", label.toString(), "languages", labelled));
    }

    void haveAnotherOrder(String item) {
        add("translation.order", item, Map.of());
    }

    /** Reports items that were added; the suggestion names the first of them by what is known of it. */
    void areAdded(String first, String known, int ours, int theirs, int added) {
        Map<String, Object> arguments = new TreeMap<>(Map.of("ours", ours, "theirs", theirs, "added", added));
        if (!known.isEmpty()) {
            arguments.put("item", known);
        }
        add("translation.unaligned", first, arguments);
    }

    private void add(String code, String pointer, Map<String, ?> arguments) {
        problems.add(problem(code, pointer, arguments));
    }

    private static Problem problem(String code, String pointer, Map<String, ?> arguments) {
        return Problem.of(code, Severity.WARNING, pointer, arguments, Messages::in);
    }
}
