package org.rightsdeclarations.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.validation.Finding;

/**
 * How findings go through a provider of Jakarta Validation: Hibernate Validator hands an object on; with any other
 * provider a finding is known by its template.
 */
final class Carrier {
    private static final boolean HIBERNATE =
            isReadable("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

    private static final TemplateFindings TEMPLATES = new TemplateFindings();

    private Carrier() {}

    /** Returns whether an optional dependency is there; no class of it is loaded if not. */
    static boolean isReadable(String name) {
        try {
            Class<?> found = Class.forName(name, false, Carrier.class.getClassLoader());
            return Carrier.class.getModule().canRead(found.getModule());
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /**
     * Gives a finding to the provider.
     *
     * @param finding the finding
     * @param language the language of the message, where the provider does not know that of the reader
     * @param context where the violation will be added
     * @return the template of the violation
     */
    static String put(Finding finding, Locale language, ConstraintValidatorContext context) {
        if (HIBERNATE && HibernateFindings.isOf(context)) {
            return HibernateFindings.put(finding, language, context);
        }
        String template = template(finding, language);
        TEMPLATES.put(template, finding);
        return template;
    }

    /**
     * Returns the message of a finding as a template for a provider. What documents say must never be read as one:
     * every character that means something there is escaped.
     *
     * @param finding the finding
     * @param language the language of the message
     * @return the template, each time a new text
     */
    static String template(Finding finding, Locale language) {
        String message = finding.toProblem().getMessage(language);
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

    /** Returns what a violation was made of; empty if it is one of another constraint. */
    static Optional<Finding> find(ConstraintViolation<?> violation) {
        return HIBERNATE && HibernateFindings.isOf(violation)
                ? HibernateFindings.find(violation)
                : TEMPLATES.find(violation.getMessageTemplate());
    }

    /** Returns what a message is about; empty if it is one of another constraint. */
    static Optional<Finding> find(String template, MessageInterpolator.Context context) {
        return HIBERNATE && HibernateFindings.isOf(context)
                ? HibernateFindings.find(context)
                : TEMPLATES.find(template);
    }
}
