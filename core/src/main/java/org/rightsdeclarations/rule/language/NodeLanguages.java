package org.rightsdeclarations.rule.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.standard.SentenceEnd;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The languages that a node may lack: because it says which it has, or because they hold in one sentence what others
 * divide into a list.
 */
final class NodeLanguages {
    private final IdentityHashMap<Part<?>, State> states = new IdentityHashMap<>();
    private final IdentityHashMap<Part<?>, Set<LanguageTag>> whole = new IdentityHashMap<>();

    /** The languages that were looked for in their canonical form. */
    private final Map<LanguageTag, String> canonical = new HashMap<>(0);

    /**
     * What is known of a node.
     *
     * @param stated the languages that it or a node around it says it has; null if none says so
     * @param whole the languages that say it in a sentence before the list that it is in
     * @param around what is known of the node around it; null for what may lack no language
     */
    private record State(
            @Nullable Tags stated,
            Set<LanguageTag> whole,
            @Nullable State around) {
        static final State PLAIN = new State(null, Set.of(), null);

        boolean lacksNone() {
            return around == null;
        }

        boolean lacks(LanguageTag language, String canonical) {
            return isWhole(language) || (stated != null && !stated.containsForm(canonical));
        }

        private boolean isWhole(LanguageTag language) {
            return whole.contains(language) || (around != null && around.isWhole(language));
        }
    }

    /** Returns whether a text in a node may lack any language. */
    boolean mayLack(Part<?> holder) {
        return !stateOf(holder).lacksNone();
    }

    /** Returns those of some languages that a text in a node may lack. */
    List<LanguageTag> lackedBy(Part<?> holder, List<LanguageTag> languages) {
        State state = stateOf(holder);
        return state.lacksNone()
                ? List.of()
                : languages.stream()
                        .filter(language -> state.lacks(
                                language,
                                canonical.computeIfAbsent(
                                        language, tag -> tag.canonical().toString())))
                        .toList();
    }

    /** Returns the languages that say in a list what another language says in the words before it. */
    Set<LanguageTag> dividedIn(Part<?> holder) {
        if (!(holder.getValue() instanceof Provision provision)
                || provision.getClauses().isEmpty()
                || wholeOf(holder, provision).isEmpty()) {
            return Set.of();
        }
        Set<LanguageTag> divided = new TreeSet<>();
        for (Clause clause : provision.getClauses()) {
            clause.getText().ifPresent(text -> divided.addAll(text.getLanguages()));
        }
        return divided;
    }

    private Set<LanguageTag> wholeOf(Part<?> holder, Provision provision) {
        return whole.computeIfAbsent(holder, unread -> wholeIn(provision));
    }

    private State stateOf(Part<?> part) {
        if (!(part.getValue() instanceof Node node)) {
            return State.PLAIN;
        }
        State known = states.get(part);
        if (known == null) {
            Part<?> around = part.getParent().orElseThrow();
            known = stateOf(node, stateOf(around), around);
            states.put(part, known);
        }
        return known;
    }

    private State stateOf(Node node, State around, Part<?> holder) {
        Set<LanguageTag> own = holder.getValue() instanceof Provision provision ? wholeOf(holder, provision) : Set.of();
        if (node.getLanguages().isEmpty() && own.isEmpty()) {
            return around;
        }
        return new State(node.getLanguages().isEmpty() ? around.stated : new Tags(node.getLanguages()), own, around);
    }

    /** Finds the languages in which the words before a list are whole sentences, and the list is not. */
    private static Set<LanguageTag> wholeIn(Provision provision) {
        Set<LanguageTag> whole = new HashSet<>();
        provision
                .getText()
                .ifPresent(text -> text.forEach((language, words) -> {
                    if (SentenceEnd.isOf(words)) {
                        whole.add(language);
                    }
                }));
        boolean isAlikeInAll = provision
                .getText()
                .filter(text -> text.getLanguages().size() > whole.size())
                .isEmpty();
        boolean isListElsewhere = false;
        for (Clause clause : provision.getClauses()) {
            isListElsewhere |= clause.getText()
                    .map(LocalizedText::getLanguages)
                    .filter(listed -> provision
                            .getText()
                            .filter(text -> listed.stream()
                                    .allMatch(tag -> text.get(tag).isPresent()))
                            .isEmpty())
                    .isPresent();
            removeLanguages(whole, clause.getText());
            removeLanguages(whole, clause.getHeading());
        }
        return isAlikeInAll && !isListElsewhere ? Set.of() : whole; // the list is no part of what all say before it
    }

    private static void removeLanguages(Set<LanguageTag> languages, Optional<LocalizedText> text) {
        text.ifPresent(words -> words.getLanguages().forEach(languages::remove));
    }
}
