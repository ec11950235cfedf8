package org.rightsdeclarations.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.validation.Finding;

/**
 * Findings that go through Hibernate Validator, as payload of their violations. The only class that needs it, to be
 * loaded only where it is there.
 *
 * <p>A template holds nothing of a document, because Hibernate Validator keeps templates. It is replaced by the
 * parameter of one language, which the bundles {@code ContributorValidationMessages} of this library choose; where they
 * are not found, as on the module path, it names a parameter itself: the message in the language of the rules.
 *
 * <p>For Hibernate Validator two violations are the same if place, message and template are, and it does not look at
 * the numbers of items to tell them apart quickly. So templates are numbered, by parts that are replaced by nothing.
 */
final class HibernateFindings {
    private static final String NAME = "org.rightsdeclarations.problem";
    private static final String NOTHING = "org.rightsdeclarations.nothing.";

    /** How templates are numbered: by octal digits. */
    private static final int DIGITS = 4;

    /** The parameters of the languages. */
    private static final Map<String, Locale> PARAMETERS = Messages.languages().stream()
            .collect(Collectors.toMap(language -> NAME + '.' + language.toLanguageTag(), language -> language));

    /** Newer versions would escape parameters at once: what is escaped twice is shown with backslashes. */
    private static final boolean ESCAPES =
            Carrier.isReadable("org.hibernate.validator.messageinterpolation.MessageParameterEscaping");

    private HibernateFindings() {}

    /**
     * A message, put into words when somebody asks for it: languages that nobody reads cost nothing. What documents say
     * is escaped in it.
     */
    private record Words(Finding finding, Locale language) {
        @Override
        public String toString() {
            return Carrier.template(finding, language);
        }
    }

    static boolean isOf(ConstraintValidatorContext context) {
        return context instanceof HibernateConstraintValidatorContext;
    }

    static boolean isOf(ConstraintViolation<?> violation) {
        return violation instanceof HibernateConstraintViolation;
    }

    static boolean isOf(MessageInterpolator.Context context) {
        return context instanceof HibernateMessageInterpolatorContext;
    }

    static String put(Finding finding, Locale language, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext carrier = context.unwrap(HibernateConstraintValidatorContext.class);
        carrier.withDynamicPayload(finding);
        add(NAME, new Words(finding, language), carrier);
        PARAMETERS.forEach((parameter, translation) -> add(parameter, new Words(finding, translation), carrier));
        for (int digit = 0; digit < 8; digit++) {
            carrier.addMessageParameter(NOTHING + digit, "");
        }
        return template(finding.number());
    }

    private static void add(String name, Words words, HibernateConstraintValidatorContext carrier) {
        if (ESCAPES) {
            carrier.addMessageParameter(name, words, MessageParameterEscaping.NONE);
        } else {
            carrier.addMessageParameter(name, words);
        }
    }

    private static String template(int number) {
        StringBuilder template = new StringBuilder(256).append('{').append(NAME).append('}');
        for (int i = 0; i < DIGITS; i++) {
            template.append('{').append(NOTHING).append(number >> (3 * i) & 7).append('}');
        }
        return template.toString();
    }

    static Optional<Finding> find(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(carrier.getDynamicPayload(Finding.class));
    }

    static Optional<Finding> find(MessageInterpolator.Context context) {
        Object parameter = context.unwrap(HibernateMessageInterpolatorContext.class)
                .getMessageParameters()
                .get(NAME);
        return parameter instanceof Words words ? Optional.of(words.finding()) : Optional.empty();
    }
}
