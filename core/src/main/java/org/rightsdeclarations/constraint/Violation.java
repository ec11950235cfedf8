package org.rightsdeclarations.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Path;
import org.rightsdeclarations.validation.Finding;

/** A finding as a violation of a constraint. */
final class Violation {
    private Violation() {}

    static void add(Finding finding, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template(finding));
        NodeBuilderCustomizableContext node = null;
        int index = -1;
        for (Path step : steps(finding.where())) {
            if (step.isItem()) {
                index = step.index();
            } else {
                node = property(violation, node, propertyOf(step), index);
                index = -1;
            }
        }
        if (node == null) {
            violation.addConstraintViolation();
        } else if (index >= 0) {
            node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    /** Returns the pointer of what a violation is about, from the validated object. */
    static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && node.getKind() != ElementKind.BEAN) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Returns the pointer of the judged value if a violation was made from a finding about it, or empty if not. */
    static Optional<String> prefix(ConstraintViolation<?> violation, Finding finding) {
        String pointer = pointer(violation);
        StringBuilder own = new StringBuilder();
        for (Path step : steps(finding.where())) {
            own.append('/').append(step.isItem() ? Integer.toString(step.index()) : propertyOf(step));
        }
        return pointer.endsWith(own.toString()) && violation.getMessage().equals(message(finding))
                ? Optional.of(pointer.substring(0, pointer.length() - own.length()))
                : Optional.empty();
    }

    private static String message(Finding finding) {
        return finding.toProblem(Locale.ENGLISH, Optional.empty()).getMessage();
    }

    /** What documents say must never be read as a template: every character that means something there is escaped. */
    private static String template(Finding finding) {
        String message = message(finding);
        StringBuilder template = new StringBuilder(message.length() + 8);
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                template.append('\\');
            }
            template.append(c);
        }
        return template.toString();
    }

    private static Deque<Path> steps(Path where) {
        Deque<Path> steps = new ArrayDeque<>();
        for (Path step = where; step != null && step.parent() != null; step = step.parent()) {
            steps.addFirst(step);
        }
        return steps;
    }

    private static NodeBuilderCustomizableContext property(
            ConstraintViolationBuilder violation,
            @Nullable NodeBuilderCustomizableContext node,
            String name,
            int index) {
        if (node == null) {
            return violation.addPropertyNode(name);
        }
        NodeBuilderCustomizableContext next = node.addPropertyNode(name);
        if (index >= 0) {
            next.inIterable().atIndex(index);
        }
        return next;
    }

    /** Java calls both kinds of origin of an anniversary by one name. */
    private static String propertyOf(Path step) {
        Path parent = step.parent();
        boolean isOrigin = parent != null
                && parent.isItem()
                && parent.parent() != null
                && parent.parent().name().equals("anniversaries");
        return isOrigin && (step.name().equals("instrument") || step.name().equals("occurrence"))
                ? "origin"
                : step.name();
    }
}
