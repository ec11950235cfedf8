package org.rightsdeclarations.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.LocalizedText;

/** One run of the checks over one declaration or part of one. */
final class Judgement {
    private final CheckList checks;
    private final Supplier<InstrumentCatalogue> catalogue;
    private final Parts parts;
    private final @Nullable Declaration declaration;
    private final FindingCollector findings;

    Judgement(CheckList checks, Supplier<InstrumentCatalogue> catalogue, Part<?> root, FindingCollector findings) {
        this.checks = checks;
        this.catalogue = catalogue;
        this.parts = Parts.of(root);
        this.declaration = root.as(Declaration.class).orElse(null);
        this.findings = findings;
    }

    /** Runs the checks, and collects what they find. */
    void run() {
        parts.forEachType((type, sameType) -> inspect(checks.of(type), sameType));
        Check<?>[] ofPassages = checks.of(Passage.class);
        for (Part<LocalizedText> text : parts.of(LocalizedText.class)) {
            if (!text.getName().equals(Names.WORDS)) { // these are judged where they stand
                text.getValue().forEach((language, words) -> inspect(ofPassages, new Passage(language, words), text));
            }
        }
    }

    private void inspect(Check<?>[] wanted, List<Part<?>> sameType) {
        if (wanted.length > 0) {
            for (Part<?> part : sameType) {
                inspect(wanted, part.getValue(), part);
            }
        }
    }

    private void inspect(Check<?>[] wanted, Object value, Part<?> part) {
        for (Check<?> check : wanted) {
            inspect(check, value, part);
        }
    }

    @SuppressWarnings("unchecked") // checks are kept by the class of what they look at
    private <T> void inspect(Check<T> check, Object value, Part<?> part) {
        T subject = (T) value;
        if (check.concerns(subject)) {
            check.inspect(new Case<>(this, check, subject, part));
        }
    }

    /** One check at one subject. */
    private record Case<T>(Judgement judgement, Check<T> check, T subject, Part<?> place) implements Examination<T> {
        @Override
        @SuppressWarnings("unchecked") // the subject is what is at its place
        public Part<T> part() {
            return (Part<T>)
                    (subject instanceof Passage passage
                            ? place.member(passage.language().toString())
                            : place);
        }

        @Override
        public Parts parts() {
            return judgement.parts;
        }

        @Override
        public Optional<Declaration> declaration() {
            return Optional.ofNullable(judgement.declaration);
        }

        @Override
        public InstrumentCatalogue catalogue() {
            return judgement.catalogue.get();
        }

        @Override
        public boolean wants(Rule rule) {
            return judgement.checks.severity(rule) != null;
        }

        @Override
        public void report(Rule rule, Part<?> evidence, Part<?> where, Map<String, ?> arguments) {
            if (!check.getRules().contains(rule)) {
                throw new IllegalArgumentException("rule must be one of " + check + " - but was: " + rule);
            }
            judgement.checks.requireArguments(rule, arguments.keySet());
            Rule changed = judgement.checks.changed(rule);
            Severity severity = judgement.checks.severity(rule);
            if (changed != null && severity != null) {
                FindingCollector known = judgement.findings;
                known.add(new Finding(changed, severity, evidence, where, arguments, known.next()));
            }
        }
    }
}
