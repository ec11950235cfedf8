package org.rightsdeclarations.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.description.Part;

/** A finding as a violation of a constraint. */
final class Violation {
    private Violation() {}

    static void add(Finding finding, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template(finding));
        End end = new End(
                violation::addPropertyNode, () -> violation.addBeanNode(), () -> violation.addConstraintViolation());
        int index = -1;
        for (Part<?> step : steps(finding.where())) {
            end = end.extendedBy(propertyOf(step), index);
            index = step.getIndex();
        }
        if (index >= 0) {
            end.bean().get().inIterable().atIndex(index).addConstraintViolation();
        } else {
            end.finish().run();
        }
    }

    /** The end of a property path in the making: the provider has a type for each kind of node it can end with. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable finish) {

        End extendedBy(String name, int index) {
            NodeBuilderCustomizableContext node = property.apply(name);
            if (index < 0) {
                return new End(node::addPropertyNode, () -> node.addBeanNode(), () -> node.addConstraintViolation());
            }
            NodeBuilderDefinedContext item = node.inIterable().atIndex(index);
            return new End(item::addPropertyNode, () -> item.addBeanNode(), () -> item.addConstraintViolation());
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
        for (Part<?> step : steps(finding.where())) {
            own.append('/').append(propertyOf(step)).append(step.getIndex() < 0 ? "" : "/" + step.getIndex());
        }
        return pointer.endsWith(own.toString()) && violation.getMessage().equals(message(finding))
                ? Optional.of(pointer.substring(0, pointer.length() - own.length()))
                : Optional.empty();
    }

    private static String message(Finding finding) {
        return finding.toProblem().getMessage();
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

    private static Deque<Part<?>> steps(Part<?> where) {
        Deque<Part<?>> steps = new ArrayDeque<>();
        Part<?> step = where;
        for (Part<?> parent = step.getParent().orElse(null);
                parent != null;
                parent = parent.getParent().orElse(null)) {
            steps.addFirst(step);
            step = parent;
        }
        return steps;
    }

    private static String propertyOf(Part<?> step) {
        return step.getMember().map(Member::getProperty).orElse(step.getName());
    }
}
