package org.rightsdeclarations.validation.jakarta;

import static org.rightsdeclarations.problem.MissingValueException.require;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Steps;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Finding;

/**
 * Turns the violations that a provider of Jakarta Validation found into problems. Nothing is judged again, and no
 * messages are compared: a violation of a rule knows what it was made of, as long as it is the object that the provider
 * made.
 */
public final class Violations {
    /** Objects of an embedding system by the way to them; what is wrong with one itself, then what is wrong inside. */
    private static final Comparator<Violated> DOCUMENT_ORDER = Comparator.comparing(
                    Violated::holder, Violations::compareSteps)
            .thenComparingInt(Violated::bean)
            .thenComparing(Violations::compareFindings)
            .thenComparing(violated -> violated.problem().getCode())
            .thenComparing(violated -> violated.problem().getMessage());

    /**
     * A violation.
     *
     * @param holder the way to the judged object; for a violation of another constraint, to what it is about
     * @param bean tells the objects of one set apart
     * @param finding what was found; null for a violation of another constraint
     * @param problem the same from the validated object
     */
    private record Violated(
            List<String> holder, int bean, @Nullable Finding finding, Problem problem) {}

    private Violations() {}

    /**
     * Returns the report of some violations, in document order: each object of an embedding system after the other, by
     * the names of its properties and the numbers of its items.
     *
     * <p>A violation of a rule becomes the problem that {@link DeclarationValidator} finds, with code, arguments and
     * suggestion. A violation of another constraint becomes an error whose code is the name of the constraint.
     *
     * @param violations what {@code jakarta.validation.Validator.validate} returned
     * @param locale the language of the reader
     * @return the report; pointers start at the validated object
     */
    public static Report toReport(Collection<? extends ConstraintViolation<?>> violations, Locale locale) {
        require(violations, "violations");
        require(locale, "locale");
        IdentityHashMap<Object, Integer> beans = new IdentityHashMap<>();
        List<Violated> all = new ArrayList<>(violations.size());
        for (ConstraintViolation<?> violation : violations) {
            all.add(of(violation, beans));
        }
        all.sort(DOCUMENT_ORDER);
        return Report.of(all.stream().map(Violated::problem).toList()).in(locale);
    }

    private static Violated of(ConstraintViolation<?> violation, IdentityHashMap<Object, Integer> beans) {
        List<String> steps = steps(violation);
        Finding finding = Carrier.find(violation).orElse(null);
        if (finding == null) {
            return new Violated(steps, -1, null, OtherConstraint.problem(violation, Steps.pointer(steps)));
        }
        List<String> holder = holder(steps, finding);
        int bean = beans.computeIfAbsent(violation.getLeafBean(), unknown -> beans.size());
        return new Violated(holder, bean, finding, problem(finding, holder));
    }

    /**
     * Returns the problem that a violation of a rule is made of. Its code is the code of the rule.
     *
     * @param violation a violation that any provider made
     * @param locale the language of the reader
     * @return the problem, with a pointer that starts at the validated object; empty for a violation of another
     *     constraint
     */
    public static Optional<Problem> problem(ConstraintViolation<?> violation, Locale locale) {
        require(violation, "violation");
        require(locale, "locale");
        return Carrier.find(violation)
                .map(finding ->
                        problem(finding, holder(steps(violation), finding)).in(locale));
    }

    private static Problem problem(Finding finding, List<String> holder) {
        return finding.toProblem(Steps.pointer(holder) + finding.where().getPointer());
    }

    /**
     * Returns what a violation is about.
     *
     * @param violation a violation of any constraint
     * @return a JSON Pointer by RFC 6901 that starts at the validated object, or at the parameters of the validated
     *     method; where members of a declaration share a property, as an instrument and an event in {@code origin}, it
     *     names the member
     */
    public static String pointer(ConstraintViolation<?> violation) {
        List<String> steps = steps(violation);
        return Carrier.find(violation)
                .map(finding -> problem(finding, holder(steps, finding)).getPointer())
                .orElseGet(() -> Steps.pointer(steps));
    }

    /** Returns the names, indices and keys of the path of a violation. */
    private static List<String> steps(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        for (Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                steps.add(node.getKey().toString());
            }
            boolean isStep = switch (node.getKind()) {
                case PROPERTY, PARAMETER -> node.getName() != null;
                default -> false; // a bean, a method, an element of a container: no value of its own
            };
            if (isStep) {
                steps.add(node.getName());
            }
        }
        return steps;
    }

    /** Returns the steps to the judged object, which come before those to what was found in it. */
    private static List<String> holder(List<String> steps, Finding finding) {
        return steps.subList(0, Math.max(0, steps.size() - finding.steps()));
    }

    private static int compareSteps(List<String> a, List<String> b) {
        for (int i = 0; i < a.size() && i < b.size(); i++) {
            int order = compareSteps(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** Compares numbers as numbers, which come before names. */
    private static int compareSteps(String a, String b) {
        int first = Steps.index(a);
        int second = Steps.index(b);
        if (first >= 0 && second >= 0) {
            return Integer.compare(first, second);
        }
        return first >= 0 ? -1 : second >= 0 ? 1 : a.compareTo(b);
    }

    private static int compareFindings(Violated a, Violated b) {
        return a.finding() == null || b.finding() == null
                ? 0 // both are of other constraints
                : Finding.DOCUMENT_ORDER.compare(a.finding(), b.finding());
    }
}
