package org.rightsdeclarations.rule.vocabulary;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.Term;

/** Words of open vocabularies. Any word may be new, but hardly one that is nearly a known one. */
public final class VocabularyRules {
    private static final String CAUSE = "cause";
    private static final Rule NEAR = rule("vocabulary.near", Severity.WARNING).oncePer(CAUSE);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS =
            List.of(Check.of(Term.class, VocabularyRules::near, NEAR).where(VocabularyRules::isNew));

    private VocabularyRules() {}

    /**
     * Returns the words that are not known, but of which rules look for known ones.
     *
     * @param parts the parts of a declaration
     * @return each word once, in the order of the document, with the rules: "final (identity.adopted-draft)"
     */
    public static Set<String> unknownWords(Parts parts) {
        Set<String> unknown = new LinkedHashSet<>();
        parts.forEachType((type, sameType) -> {
            if (Term.class.isAssignableFrom(type)) {
                sameType.forEach(part -> add(word(part), unknown));
            }
        });
        return unknown;
    }

    private static void add(Part<Term> word, Set<String> unknown) {
        List<String> off = DependentRules.offAt(word);
        if (!off.isEmpty()) {
            unknown.add(word.getValue().value() + " (" + String.join(", ", off) + ")");
        }
    }

    @SuppressWarnings("unchecked") // asked before
    private static Part<Term> word(Part<?> part) {
        return (Part<Term>) part;
    }

    /** Words that hold what nobody sees are reported as such. */
    private static boolean isNew(Term term) {
        return !term.vocabulary().getWords().containsKey(term) && !holdsHidden(term.value());
    }

    private static boolean holdsHidden(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (Invisible.isInvisible(c) || Invisible.isDirection(c)) {
                return true;
            }
        }
        return false;
    }

    private static void near(Examination<Term> examination) {
        Term term = examination.subject();
        String known = KnownWord.meantBy(term).orElse(null);
        if (known == null) {
            return;
        }
        Map<String, Object> arguments = new HashMap<>(Map.of("word", term.value(), "known", known));
        List<String> off = DependentRules.of(examination.part(), known);
        if (!off.isEmpty()) {
            arguments.put("rules", off);
        }
        arguments.put(CAUSE, String.join(" ", examination.part().getName(), term.value(), known, off.toString()));
        examination.report(NEAR, examination.part(), arguments);
    }
}
