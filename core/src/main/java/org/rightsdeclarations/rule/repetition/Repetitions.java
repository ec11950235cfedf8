package org.rightsdeclarations.rule.repetition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.standard.NodeWalk;
import org.rightsdeclarations.rule.standard.Siblings;
import org.rightsdeclarations.value.LanguageTag;

/** Finds the provisions of a declaration whose text stands twice, in time linear in the size of the text. */
public final class Repetitions {
    /** The fewest characters of a text that is no mere formula. */
    public static final int MIN_LENGTH = 30;

    private Repetitions() {}

    /**
     * Finds repetitions.
     *
     * @param declaration the declaration
     * @param path where it stands
     * @return the repetitions of each language in document order; one that several languages share is given once
     */
    public static List<Repetition> in(Declaration declaration, ValuePath path) {
        Glance glance = new Glance();
        glance.walk(declaration, path);
        return glance.isSuspicious ? Comparison.of(declaration, path) : List.of();
    }

    /** Rules out most documents at little cost: notes whether two texts begin and end alike. */
    private static final class Glance extends NodeWalk {
        private final Set<Long> prints = new HashSet<>();
        private boolean isSuspicious;

        @Override
        protected void node(Node node, Siblings siblings) {
            if (!isSuspicious && node instanceof Provision provision) {
                provision.getText().ifPresent(text -> text.forEach(this::look));
            }
        }

        private void look(LanguageTag language, String words) {
            if (words.length() >= MIN_LENGTH && !prints.add(31 * FoldedText.fingerprint(words) + language.hashCode())) {
                isSuspicious = true;
            }
        }
    }

    /** Compares all texts with each other, language by language. */
    private static final class Comparison extends NodeWalk {
        private final Map<String, RepeatedRuns> byLanguage = new TreeMap<>();

        static List<Repetition> of(Declaration declaration, ValuePath path) {
            Comparison comparison = new Comparison();
            comparison.walk(declaration, path);
            List<Repetition> found = new ArrayList<>();
            Set<String> starts = new HashSet<>();
            for (RepeatedRuns texts : comparison.byLanguage.values()) {
                for (Repetition repetition : texts.find()) {
                    if (starts.add(repetition.first().toPointer())) {
                        found.add(repetition);
                    }
                }
            }
            return found;
        }

        @Override
        protected void node(Node node, Siblings siblings) {
            if (node instanceof Provision provision) {
                provision
                        .getText()
                        .ifPresent(text -> text.forEach((language, words) -> byLanguage
                                .computeIfAbsent(language.toString(), tag -> new RepeatedRuns(language))
                                .add(FoldedText.of(words), siblings.path())));
            }
        }
    }
}
