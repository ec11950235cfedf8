package org.rightsdeclarations.validation;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;

/**
 * Runs the rules on declarations, and finds every problem at once. Needs no provider and no configuration. Immutable
 * and thread-safe: each {@code with} method returns a changed copy.
 */
public final class DeclarationValidator {
    /** How many problems a report lists unless more are asked for: more than anybody reads. */
    public static final int DEFAULT_MAX_PROBLEMS = 1_000;

    private static final DeclarationValidator STANDARD = new DeclarationValidator(
            CheckList.of(StandardChecks.all(), Profile.ADOPTED),
            InstrumentCatalogue::standard,
            Locale.ENGLISH,
            DEFAULT_MAX_PROBLEMS);

    private final CheckList checks;

    /** Asked by the rules that need it, so that the built-in one is not read before. */
    private final Supplier<InstrumentCatalogue> catalogue;

    private final Locale locale;
    private final int maxProblems;

    private DeclarationValidator(
            CheckList checks, Supplier<InstrumentCatalogue> catalogue, Locale locale, int maxProblems) {
        this.checks = checks;
        this.catalogue = catalogue;
        this.locale = locale;
        this.maxProblems = maxProblems;
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
     * Sets the profile of the texts.
     *
     * @param changed how strictly to judge
     * @return the changed copy
     */
    public DeclarationValidator withProfile(Profile changed) {
        require(changed, "profile");
        return new DeclarationValidator(checks.withProfile(changed), catalogue, locale, maxProblems);
    }

    /**
     * Sets the language of the messages.
     *
     * @param changed the language of the reader; for one that has no messages they are in English
     * @return the changed copy
     */
    public DeclarationValidator withLocale(Locale changed) {
        require(changed, "locale");
        return new DeclarationValidator(checks, catalogue, changed, maxProblems);
    }

    /**
     * Sets the catalogue that citations are compared with.
     *
     * @param changed what is known about instruments and editions, usually the
     *     {@linkplain InstrumentCatalogue#standard() built-in one} with additions
     * @return the changed copy
     */
    public DeclarationValidator withCatalogue(InstrumentCatalogue changed) {
        require(changed, "catalogue");
        return new DeclarationValidator(checks, () -> changed, locale, maxProblems);
    }

    /**
     * Changes how much the problems of a rule matter.
     *
     * @param code the code of the rule
     * @param severity how much its problems matter
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public DeclarationValidator withSeverity(String code, Severity severity) {
        return new DeclarationValidator(
                checks.with(code, rule -> rule.withSeverity(severity)), catalogue, locale, maxProblems);
    }

    /**
     * Tells each place of what has one cause, as programs want it that mark what is wrong in a text. Without this, a
     * report tells the first place and how many there are; of more than a hundred texts that lack the same languages,
     * the hundredth stands for the rest.
     *
     * @return the changed copy
     */
    public DeclarationValidator atEachPlace() {
        return new DeclarationValidator(checks.withAll(Rule::atEachPlace), catalogue, locale, maxProblems);
    }

    /**
     * Leaves a rule out.
     *
     * @param code the code of the rule
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public DeclarationValidator without(String code) {
        return new DeclarationValidator(checks.without(code), catalogue, locale, maxProblems);
    }

    /**
     * Adds a check of the embedding system, with its rules.
     *
     * @param check the check
     * @return the changed copy
     * @throws IllegalArgumentException if there is a rule with the code of one of its rules already
     */
    public DeclarationValidator with(Check<?> check) {
        require(check, "check");
        return new DeclarationValidator(checks.with(check), catalogue, locale, maxProblems);
    }

    /**
     * Runs only the rules of one severity.
     *
     * @param severity the severity that the rules have for texts of the profile
     * @return the changed copy
     */
    public DeclarationValidator onlySeverity(Severity severity) {
        require(severity, "severity");
        return new DeclarationValidator(
                checks.only(rule -> checks.severity(rule) == severity), catalogue, locale, maxProblems);
    }

    /**
     * Limits the number of problems that are kept. Others are counted: {@link Report#getMore()} says how many there
     * are.
     *
     * @param problems the most problems, 1 or more; default {@value #DEFAULT_MAX_PROBLEMS}
     * @return the changed copy
     * @throws IllegalArgumentException if {@code problems} is less than 1
     */
    public DeclarationValidator withMaxProblems(int problems) {
        if (problems < 1) {
            throw new IllegalArgumentException("limit of number of problems must be 1 or more - but was: " + problems);
        }
        return new DeclarationValidator(checks, catalogue, locale, problems);
    }

    /**
     * The rules, whether or not they apply to texts of the profile.
     *
     * @return the rules, unmodifiable
     */
    public List<Rule> getRules() {
        return checks.rules();
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
     * @return the problems in document order, without positions: all, or as many as the limit allows, of which one is
     *     an error if there is any
     */
    public Report validate(Declaration declaration) {
        require(declaration, "declaration");
        Findings findings = judge(declaration);
        return Report.deferred(
                        findings.kept().stream().map(Finding::severity).toList(),
                        () -> findings.kept().stream().map(Finding::toProblem).toList())
                .withMore(findings.more())
                .withUnchecked(findings.unchecked())
                .in(locale);
    }

    /**
     * Judges a declaration or a part of one, without putting the findings into words.
     *
     * @param value a declaration, or any part that can be judged by itself
     * @return the findings in document order, up to the limit for problems
     */
    public Findings judge(Judged value) {
        require(value, "value");
        return judge(value, maxProblems, finding -> true);
    }

    /**
     * Judges a declaration or a part of one, of which it may not be known whether it is whole.
     *
     * @param value a declaration, or any part that can be judged by itself
     * @param most how many findings are wanted, 1 or more
     * @param holds tells whether a finding counts
     * @return those that count, in document order, up to the limit
     */
    public Findings judge(Judged value, int most, Predicate<Finding> holds) {
        require(value, "value");
        FindingCollector findings = new FindingCollector(most, require(holds, "holds"));
        new Judgement(checks, catalogue, root(value), findings).run();
        return findings.findings(() -> new Coverage(checks, catalogue.get()).gapsIn(Parts.of(root(value))));
    }

    /** Returns a declaration, or a part that is looked at by itself, as the root of its parts. */
    static Part<?> root(Judged value) {
        return value instanceof Declaration declaration
                ? Part.root(declaration, Declaration.description())
                : Types.root(value);
    }

    /** The types whose values can be judged by themselves; not loaded before somebody does that. */
    private static final class Types {
        private static final List<Description<?, ?>> ALL =
                List.copyOf(Declaration.description().reachable());

        static Part<?> root(Judged value) {
            return ALL.stream()
                    .flatMap(description -> description.root(value).stream())
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("not a part of a declaration: " + value.getClass()));
        }
    }
}
