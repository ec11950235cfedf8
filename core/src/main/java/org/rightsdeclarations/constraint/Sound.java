package org.rightsdeclarations.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/**
 * The rules of one severity and one profile find nothing. Each problem is a violation of its own, with the property
 * path of the value that is wrong; the payload gives the severity.
 *
 * <p>A value is judged with all that it holds: there is no need for {@code @Valid} inside a declaration.
 */
@Documented
@Constraint(validatedBy = SoundValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Sound.List.class)
public @interface Sound {
    /** {@return the template of the message; replaced by the message of each problem} */
    String message() default "must be sound";

    /** {@return the groups in which the constraint is checked} */
    Class<?>[] groups() default {};

    /** {@return the severity of all violations, as one of the payloads of this type} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the severity of the rules that are run} */
    Severity severity();

    /** {@return how strictly they judge} */
    Profile profile() default Profile.ADOPTED;

    /** The payload of violations of severity {@link Severity#ERROR}. */
    interface AsError extends Payload {}

    /** The payload of violations of severity {@link Severity#WARNING}. */
    interface AsWarning extends Payload {}

    /** The payload of violations of severity {@link Severity#INFO}. */
    interface AsInfo extends Payload {}

    /** Several constraints on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return the constraints} */
        Sound[] value();
    }
}
