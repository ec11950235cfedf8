/**
 * What a rule is. Start with {@link org.rightsdeclarations.rule.Rule}; the rules of this library are run by
 * {@link org.rightsdeclarations.validation.DeclarationValidator}.
 *
 * <h2>Add a rule</h2>
 *
 * <p>A {@link org.rightsdeclarations.rule.Rule} is a code, a severity and a message; a
 * {@link org.rightsdeclarations.rule.Check} looks at every part of one type, and reports what breaks the rule. This one
 * reports headings in capitals:
 *
 * <pre>{@code
 * import java.util.Locale;
 * import java.util.Map;
 * import org.rightsdeclarations.Section;
 * import org.rightsdeclarations.description.Names;
 * import org.rightsdeclarations.problem.Severity;
 * import org.rightsdeclarations.rule.Check;
 * import org.rightsdeclarations.rule.Examination;
 * import org.rightsdeclarations.rule.Rule;
 * import org.rightsdeclarations.validation.DeclarationValidator;
 *
 * private static final Rule SHOUTING = Rule.of(
 *         "house.shouting",
 *         Severity.WARNING,
 *         "heading is in capitals: {heading}",
 *         "write it as you would write a sentence");
 * ...
 * public static DeclarationValidator validator() {
 *     return DeclarationValidator.standard().with(Check.of(Section.class, HouseStyle::shouting, SHOUTING));
 * }
 *
 * private static void shouting(Examination<Section> examination) {
 *     String heading = examination
 *             .subject()
 *             .getHeading()
 *             .map(text -> text.in(Locale.ENGLISH))
 *             .orElse("");
 *     if (heading.chars().anyMatch(Character::isUpperCase) && heading.chars().noneMatch(Character::isLowerCase)) {
 *         examination.report(SHOUTING, examination.part().member(Names.HEADING), Map.of("heading", heading));
 *     }
 * }
 * }</pre>
 *
 * <p>What it finds is in the report beside what the rules of the library find, in the order of the document. A rule
 * that speaks several languages is given its messages by {@link org.rightsdeclarations.problem.Messages#byLanguage};
 * here they stand in two bundles, under {@code house.untitled} and {@code house.untitled.suggestion}:
 *
 * <pre>{@code
 * import java.util.Locale;
 * import java.util.ResourceBundle;
 * import org.rightsdeclarations.problem.Messages;
 * import org.rightsdeclarations.problem.Severity;
 * import org.rightsdeclarations.rule.Rule;
 *
 * private static final Rule UNTITLED =
 *         Rule.of("house.untitled", Severity.WARNING, Messages.byLanguage(HouseHeadings::words));
 * ...
 * private static ResourceBundle words(Locale language) {
 *     return language.equals(Locale.FRENCH) ? new French() : new English();
 * }
 * }</pre>
 */
@NullMarked
package org.rightsdeclarations.rule;

import org.jspecify.annotations.NullMarked;
