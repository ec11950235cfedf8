package org.rightsdeclarations.examples;

import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/** A rule of an editor's own: headings are not in capitals. */
public final class HouseStyle {
    private static final Rule SHOUTING = Rule.of(
            "house.shouting",
            Severity.WARNING,
            "heading is in capitals: {heading}",
            "write it as you would write a sentence");

    private HouseStyle() {}

    /** {@return a validator that runs this rule after those of the library} */
    public static DeclarationValidator validator() {
        return DeclarationValidator.standard().with(Check.of(Section.class, HouseStyle::shouting, SHOUTING));
    }

    private static void shouting(Examination<Section> examination) {
        String heading = examination
                .subject()
                .getHeading()
                .map(text -> text.in(Locale.ENGLISH))
                .orElse("");
        if (heading.chars().anyMatch(Character::isUpperCase) && heading.chars().noneMatch(Character::isLowerCase)) {
            examination.report(SHOUTING, examination.part().member(Names.HEADING), Map.of("heading", heading));
        }
    }
}
