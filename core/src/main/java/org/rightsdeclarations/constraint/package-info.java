/**
 * The rules as constraints of Jakarta Validation. Every type of the model carries
 * {@link org.rightsdeclarations.constraint.Sound}, so that any provider finds what
 * {@link org.rightsdeclarations.validation.DeclarationValidator} finds: in a declaration, in a part of one, and in a
 * bean of an embedding system that holds one and says {@code @Valid}.
 *
 * <h2>Groups</h2>
 *
 * <p>{@code @Valid} means errors: a text with warnings is accepted. Each group runs the rules once per object.
 *
 * <table class="striped">
 * <caption>What each validation group finds</caption>
 * <tr><th scope="col">group</th><th scope="col">finds</th></tr>
 * <tr><td>{@code Default}</td><td>errors in texts that are in use</td></tr>
 * <tr><td>{@link org.rightsdeclarations.constraint.Warnings}</td><td>warnings about them</td></tr>
 * <tr><td>{@link org.rightsdeclarations.constraint.Infos}</td><td>infos about them</td></tr>
 * <tr><td>{@link org.rightsdeclarations.constraint.Everything}</td><td>all three</td></tr>
 * <tr><td>{@link org.rightsdeclarations.constraint.Drafts}</td><td>errors in drafts; the groups in it find the
 * rest</td></tr>
 * </table>
 *
 * <pre>{@code
 * import jakarta.validation.Valid;
 * import jakarta.validation.constraints.NotBlank;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.constraint.Everything;
 * import org.rightsdeclarations.validation.jakarta.Violations;
 *
 * public record Submission(@NotBlank String sender, @Valid Declaration declaration) {}
 * ...
 *     return validator.validate(submission).isEmpty();
 * ...
 *     return Violations.toReport(validator.validate(submission, Everything.class), reader);
 * }</pre>
 *
 * <h2>Violations</h2>
 *
 * <p>Each problem is a violation of its own, with the property path of the value that is wrong; the payload of its
 * constraint gives the severity. {@link org.rightsdeclarations.validation.jakarta.Violations#problem
 * Violations.problem} gives the problem with the code of the rule, and
 * {@link org.rightsdeclarations.validation.jakarta.Violations#toReport Violations.toReport} a report of them all, which
 * judges nothing again. With Hibernate Validator the dynamic payload is the
 * {@link org.rightsdeclarations.validation.Finding}.
 *
 * <h2>Languages</h2>
 *
 * <p>Hibernate Validator says messages in the language of the request by itself, as it does those of other constraints;
 * for a language that has no messages, in the language of the machine or else in English. Any other provider, and
 * Hibernate Validator on the module path, says them in English, unless it is given a
 * {@link org.rightsdeclarations.validation.jakarta.ProblemInterpolator}. What a document says is never read as a
 * template.
 *
 * <h2>Rules of your own</h2>
 *
 * <p>{@link org.rightsdeclarations.validation.jakarta.SoundValidatorFactory} lets a provider run any
 * {@link org.rightsdeclarations.validation.DeclarationValidator}, with rules and a catalogue of your own. Where
 * something else creates constraint validators, it calls {@link org.rightsdeclarations.constraint.SoundValidator#use}.
 *
 * <pre>{@code
 * import org.rightsdeclarations.validation.jakarta.ProblemInterpolator;
 * import org.rightsdeclarations.validation.jakarta.SoundValidatorFactory;
 *
 * return configuration
 *         .constraintValidatorFactory(
 *                 SoundValidatorFactory.of(rules, configuration.getDefaultConstraintValidatorFactory()))
 *         .messageInterpolator(ProblemInterpolator.of(others, reader))
 *         .buildValidatorFactory();
 * }</pre>
 */
@NullMarked
package org.rightsdeclarations.constraint;

import org.jspecify.annotations.NullMarked;
