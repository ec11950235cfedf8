/**
 * Runs the rules. Start with {@link org.rightsdeclarations.validation.DeclarationValidator}.
 *
 * <h2>Validate a declaration</h2>
 *
 * <pre>{@code
 * import org.rightsdeclarations.problem.Report;
 * import org.rightsdeclarations.validation.DeclarationValidator;
 *
 * Report findings = DeclarationValidator.standard().validate(same);
 * }</pre>
 *
 * <p>The {@link org.rightsdeclarations.problem.Report} holds each {@link org.rightsdeclarations.problem.Problem} in the
 * order of the document: a stable code, how much it matters, where it is, what is wrong and what may help. It speaks to
 * each reader in their language, without judging again: {@code findings.in(Locale.KOREAN)}. Documents that are read
 * from JSON are judged in the same call, and their problems have line and column.
 *
 * <p>How strictly, in which language and by which rules, is for the embedding system to say:
 *
 * <pre>{@code
 * import java.util.Locale;
 * import org.rightsdeclarations.problem.Profile;
 * import org.rightsdeclarations.problem.Severity;
 * import org.rightsdeclarations.validation.DeclarationValidator;
 *
 * DeclarationValidator office = DeclarationValidator.standard()
 *         .withProfile(Profile.DRAFT)
 *         .withLocale(Locale.FRENCH)
 *         .withSeverity("numbering.gap", Severity.ERROR)
 *         .without("commitment.nobody");
 * }</pre>
 *
 * <p>Rules of your own are added as {@linkplain org.rightsdeclarations.rule checks}, instruments of your own as a
 * {@linkplain org.rightsdeclarations.catalogue catalogue}. For Jakarta Validation, see
 * {@link org.rightsdeclarations.constraint}.
 */
@NullMarked
package org.rightsdeclarations.validation;

import org.jspecify.annotations.NullMarked;
