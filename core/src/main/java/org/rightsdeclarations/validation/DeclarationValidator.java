package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Profile;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;

/**
 * Judges declarations by rules, and finds every problem at once. Needs no provider and no configuration. Immutable and
 * thread-safe: each {@code with} method returns a changed copy.
 */
public final class DeclarationValidator {
    private static final DeclarationValidator STANDARD = new DeclarationValidator(
            StandardRules.all(), Profile.ADOPTED, InstrumentCatalogue::standard, Locale.ENGLISH);

    private final List<Rule<?>> rules;
    private final Profile profile;

    /** Asked by the rules that need it, so that the built-in one is not read before. */
    private final Supplier<InstrumentCatalogue> catalogue;

    private final Locale locale;

    /** The rules that look at texts of the profile, by what they look at. */
    private final Map<Subject<?>, List<Rule<?>>> bySubject = new HashMap<>();

    private DeclarationValidator(
            List<Rule<?>> rules, Profile profile, Supplier<InstrumentCatalogue> catalogue, Locale locale) {
        this.rules = rules;
        this.profile = profile;
        this.catalogue = catalogue;
        this.locale = locale;
        for (Rule<?> rule : rules) {
            if (rule.getSeverity(profile).isPresent()) {
                bySubject
                        .computeIfAbsent(rule.getSubject(), s -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    /**
     * All rules of this library with the built-in catalogue, for adopted texts, in English.
     *
     * @return the validator
     */
    public static DeclarationValidator standard() {
        return STANDARD;
    }

    /**
     * Judges texts of another profile.
     *
     * @param changed how strictly to judge
     * @return the changed copy
     */
    public DeclarationValidator withProfile(Profile changed) {
        return new DeclarationValidator(rules, changed, catalogue, locale);
    }

    /**
     * Speaks another language.
     *
     * @param changed the language of the reader; for one that has no messages they are in English
     * @return the changed copy
     */
    public DeclarationValidator withLocale(Locale changed) {
        return new DeclarationValidator(rules, profile, catalogue, changed);
    }

    /**
     * Compares what is cited with another catalogue.
     *
     * @param changed what is known about instruments and editions, usually the
     *     {@linkplain InstrumentCatalogue#standard() built-in one} with additions
     * @return the changed copy
     */
    public DeclarationValidator withCatalogue(InstrumentCatalogue changed) {
        return new DeclarationValidator(rules, profile, () -> changed, locale);
    }

    /**
     * Judges a rule more or less gravely.
     *
     * @param code the code of the rule
     * @param severity how much its problems matter
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public DeclarationValidator withSeverity(String code, Severity severity) {
        return replaced(code, rule -> Stream.of(rule.withSeverity(severity)));
    }

    /**
     * Leaves a rule out.
     *
     * @param code the code of the rule
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public DeclarationValidator without(String code) {
        return replaced(code, rule -> Stream.empty());
    }

    /**
     * Adds a rule of the embedding system.
     *
     * @param rule the rule
     * @return the changed copy
     * @throws IllegalArgumentException if there is a rule with its code already
     */
    public DeclarationValidator withRule(Rule<?> rule) {
        if (rules.stream().anyMatch(known -> known.getCode().equals(rule.getCode()))) {
            throw new IllegalArgumentException("rule must have a code of its own - but was: " + rule.getCode());
        }
        return new DeclarationValidator(
                Stream.concat(rules.stream(), Stream.of(rule)).toList(), profile, catalogue, locale);
    }

    /**
     * Runs only the rules of one severity.
     *
     * @param severity the severity that the rules have for texts of the profile
     * @return the changed copy
     */
    public DeclarationValidator onlySeverity(Severity severity) {
        List<Rule<?>> chosen = rules.stream()
                .filter(rule -> rule.getSeverity(profile).equals(Optional.of(severity)))
                .toList();
        return new DeclarationValidator(chosen, profile, catalogue, locale);
    }

    private DeclarationValidator replaced(String code, Function<Rule<?>, Stream<Rule<?>>> change) {
        if (rules.stream().noneMatch(rule -> rule.getCode().equals(code))) {
            throw new IllegalArgumentException("code must be that of a rule - but was: " + code);
        }
        List<Rule<?>> changed = rules.stream()
                .flatMap(rule -> rule.getCode().equals(code) ? change.apply(rule) : Stream.of(rule))
                .toList();
        return new DeclarationValidator(changed, profile, catalogue, locale);
    }

    /**
     * The rules, whether or not they look at texts of the profile.
     *
     * @return the rules, unmodifiable
     */
    public List<Rule<?>> getRules() {
        return rules;
    }

    /**
     * The language of the messages.
     *
     * @return the language of the reader
     */
    public Locale getLocale() {
        return locale;
    }

    /**
     * Judges a declaration.
     *
     * @param declaration the declaration
     * @return all problems in document order, without positions
     */
    public Report validate(Declaration declaration) {
        List<Finding> findings = judge(declaration);
        return Report.deferred(
                        findings.stream().map(Finding::severity).toList(),
                        () -> findings.stream().map(Finding::toProblem).toList())
                .in(locale);
    }

    /**
     * Judges a declaration or a part of one, and leaves it to the caller to put what is found into words.
     *
     * @param value a declaration, or any part that can be judged by itself
     * @return all findings in document order
     */
    public List<Finding> judge(Judged value) {
        Declaration whole = value instanceof Declaration declaration ? declaration : null;
        return Judgement.run(bySubject, profile, catalogue, whole, walk -> walk.start(value));
    }
}
