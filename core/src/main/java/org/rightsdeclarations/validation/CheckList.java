package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.template.Template;

/** Checks by what they look at, with the wanted severity of each of their rules. Immutable and thread-safe. */
final class CheckList {
    /** The argument that is given to a rule which is told once for several places. */
    private static final String PLACES = "places";

    private final List<Check<?>> checks;
    private final Profile profile;

    /** The rules as they were changed, by code; those that were left out are absent. */
    private final Map<String, Rule> rules;

    /** The arguments that the message of each rule names which was added. */
    private final Map<String, Set<String>> arguments;

    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<Class<?>, Check<?>[]> byClass = new ConcurrentHashMap<>();

    private CheckList(
            List<Check<?>> checks, Map<String, Rule> rules, Map<String, Set<String>> arguments, Profile profile) {
        this.checks = checks;
        this.rules = rules;
        this.arguments = arguments;
        this.profile = profile;
        for (Rule rule : rules.values()) {
            Severity severity = rule.getSeverity(profile).orElse(null);
            if (severity != null) {
                severities.put(rule.getCode(), severity);
            }
        }
    }

    static CheckList of(List<Check<?>> checks, Profile profile) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Check<?> check : checks) {
            for (Rule rule : check.getRules()) {
                rules.put(rule.getCode(), rule);
            }
        }
        return new CheckList(checks, rules, Map.of(), profile);
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    CheckList withProfile(Profile changed) {
        return new CheckList(checks, rules, arguments, changed);
    }

    /** Adds a check with rules of its own. */
    CheckList with(Check<?> check) {
        Map<String, Rule> more = new LinkedHashMap<>(rules);
        Map<String, Set<String>> moreArguments = new HashMap<>(arguments);
        for (Rule rule : check.getRules()) {
            moreArguments.put(rule.getCode(), argumentsOf(rule));
            if (more.put(rule.getCode(), rule) != null) {
                throw new IllegalArgumentException("rule must have a code of its own - but was: " + rule);
            }
        }
        return new CheckList(Stream.concat(checks.stream(), Stream.of(check)).toList(), more, moreArguments, profile);
    }

    private static Set<String> argumentsOf(Rule rule) {
        return rule.getMessages(Locale.ENGLISH)
                .text(rule.getCode())
                .map(text -> Template.of(text).getArguments())
                .orElse(Set.of());
    }

    /**
     * Refuses a report that leaves a place in the message of an added rule open, since readers would see its name.
     *
     * @throws IllegalArgumentException if an argument is missing
     */
    void requireArguments(Rule rule, Set<String> given) {
        for (String argument : arguments.getOrDefault(rule.getCode(), Set.of())) {
            if (!given.contains(argument) && !argument.equals(PLACES)) {
                throw new IllegalArgumentException("report of rule " + rule + " must give the argument \"" + argument
                        + "\", which the message names - but gave: " + new TreeSet<>(given));
            }
        }
    }

    /** Changes a rule. */
    CheckList with(String code, UnaryOperator<Rule> change) {
        checkIsRule(code);
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.computeIfPresent(code, (known, rule) -> change.apply(rule));
        return new CheckList(checks, changed, arguments, profile);
    }

    /** Changes all rules. */
    CheckList withAll(UnaryOperator<Rule> change) {
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.replaceAll((code, rule) -> change.apply(rule));
        return new CheckList(checks, changed, arguments, profile);
    }

    /** Leaves a rule out. */
    CheckList without(String code) {
        checkIsRule(code);
        return only(rule -> !rule.getCode().equals(code));
    }

    CheckList only(Predicate<Rule> wanted) {
        Map<String, Rule> chosen = new LinkedHashMap<>(rules);
        chosen.values().removeIf(wanted.negate());
        return new CheckList(checks, chosen, arguments, profile);
    }

    private void checkIsRule(String code) {
        if (!rules.containsKey(code)) {
            throw new IllegalArgumentException("code must be that of a rule - but was: " + code);
        }
    }

    /** Returns a rule as it was changed; null if it was left out. */
    @Nullable
    Rule changed(Rule rule) {
        return rules.get(rule.getCode());
    }

    /** Returns the severity of a rule; null if it was left out. */
    @Nullable
    Severity severity(Rule rule) {
        return severities.get(rule.getCode());
    }

    /** Returns the codes of the rules that none of the checks looks for. */
    List<String> leftOut() {
        return checks.stream()
                .flatMap(check -> check.getRules().stream())
                .filter(rule -> severity(rule) == null)
                .map(Rule::getCode)
                .toList();
    }

    /** Returns the checks that look at values of a class and have a rule that is wanted. */
    Check<?>[] of(Class<?> type) {
        Check<?>[] known = byClass.get(type);
        return known == null ? choose(type) : known;
    }

    private Check<?>[] choose(Class<?> type) {
        List<Check<?>> chosen = new ArrayList<>();
        for (Check<?> check : checks) {
            if (check.getSubject().isAssignableFrom(type) && isWanted(check)) {
                chosen.add(check);
            }
        }
        Check<?>[] all = chosen.toArray(new Check<?>[0]);
        byClass.put(type, all);
        return all;
    }

    private boolean isWanted(Check<?> check) {
        for (Rule rule : check.getRules()) {
            if (severity(rule) != null) {
                return true;
            }
        }
        return false;
    }
}
