package org.rightsdeclarations.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.validation.Finding;

/** A finding as a violation of a constraint. */
final class Violation {
    private Violation() {}

    /**
     * Adds a violation.
     *
     * @param finding what was found
     * @param language the language of the message, where the provider does not know that of the reader
     * @param context where to add it
     */
    static void add(Finding finding, Locale language, ConstraintValidatorContext context) {
        String template = Carrier.put(finding, language, context);
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
        End end = new End(
                violation::addPropertyNode, () -> violation.addBeanNode(), () -> violation.addConstraintViolation());
        int index = -1;
        for (Part<?> step : steps(finding.where())) {
            end = end.extendedBy(step.getProperty(), index);
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
}
