package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Profile;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;

/** One run of the rules over one declaration or part of one. */
final class Judgement implements Visitor {
    private static final int UNVISITED = 0;

    private final Map<Subject<?>, List<Rule<?>>> rules;
    private final Profile profile;
    private final Supplier<InstrumentCatalogue> catalogue;
    private final @Nullable Declaration declaration;
    private final List<Finding> findings = new ArrayList<>(0);

    /** What the rules that look at the subject just visited have worked out, by its class. */
    private final Map<Class<?>, Object> shared = new HashMap<>(0);

    private Judgement(
            Map<Subject<?>, List<Rule<?>>> rules,
            Profile profile,
            Supplier<InstrumentCatalogue> catalogue,
            @Nullable Declaration declaration) {
        this.rules = rules;
        this.profile = profile;
        this.catalogue = catalogue;
        this.declaration = declaration;
    }

    /**
     * Runs the rules.
     *
     * @param rules the rules by what they look at
     * @param profile how strictly to judge
     * @param catalogue what is known about instruments and editions, if a rule asks
     * @param declaration the declaration, or null if only a part of one is judged
     * @param walk takes a visitor to everything that is judged
     * @return the findings in document order
     */
    static List<Finding> run(
            Map<Subject<?>, List<Rule<?>>> rules,
            Profile profile,
            Supplier<InstrumentCatalogue> catalogue,
            @Nullable Declaration declaration,
            Consumer<Walk> walk) {
        Judgement judgement = new Judgement(rules, profile, catalogue, declaration);
        walk.accept(new Walk(judgement));
        return judgement.findings.size() < 2 ? judgement.findings : inDocumentOrder(judgement.findings, walk);
    }

    @Override
    public <T> void visit(Subject<T> subject, T value, ValuePath path) {
        List<Rule<?>> interested = rules.get(subject);
        if (interested != null) {
            if (!shared.isEmpty()) {
                shared.clear();
            }
            for (Rule<?> rule : interested) {
                @SuppressWarnings("unchecked") // rules are kept by their subject
                Rule<T> typed = (Rule<T>) rule;
                if (typed.concerns(value)) {
                    typed.getCheck().check(new Case<>(this, typed, value, path));
                }
            }
        }
    }

    /** A finding stands where the nearest subject that holds it was visited. */
    private static List<Finding> inDocumentOrder(List<Finding> findings, Consumer<Walk> walk) {
        Map<ValuePath, Integer> ranks = new HashMap<>();
        for (Finding finding : findings) {
            for (ValuePath path = finding.where(); path != null; path = path.parent()) {
                ranks.put(path, UNVISITED);
            }
        }
        int[] visits = {0};
        walk.accept(new Walk(new Visitor() {
            @Override
            public <T> void visit(Subject<T> subject, T value, ValuePath path) {
                visits[0]++;
                ranks.computeIfPresent(path, (known, rank) -> rank == UNVISITED ? visits[0] : rank);
            }
        }));
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(finding -> rank(finding.where(), ranks)));
        return sorted;
    }

    private static int rank(ValuePath where, Map<ValuePath, Integer> ranks) {
        int rank = UNVISITED;
        for (ValuePath path = where; path != null && rank == UNVISITED; path = path.parent()) {
            rank = ranks.getOrDefault(path, UNVISITED);
        }
        return rank;
    }

    /** One rule at one subject. */
    private record Case<T>(Judgement judgement, Rule<T> rule, T subject, ValuePath path) implements Examination<T> {
        @Override
        public Optional<Declaration> declaration() {
            return Optional.ofNullable(judgement.declaration);
        }

        @Override
        public InstrumentCatalogue catalogue() {
            return judgement.catalogue.get();
        }

        @Override
        public <V> V share(Class<V> kind, Function<? super Examination<T>, V> work) {
            Object known = judgement.shared.get(kind);
            V result = known == null ? work.apply(this) : kind.cast(known);
            judgement.shared.put(kind, result);
            return result;
        }

        @Override
        public void report(ValuePath evidence, ValuePath where, Map<String, ?> arguments) {
            Severity severity = rule.getSeverity(judgement.profile).orElseThrow();
            judgement.findings.add(new Finding(rule, severity, evidence, where, arguments));
        }
    }
}
