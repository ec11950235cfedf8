package org.rightsdeclarations.validation;

import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.world.Instrument;

/** A declaration with findings of each severity, and the rules of the house that adopts it. */
public final class Quays {
    /** Texts that mean something to those who make messages of templates. */
    public static final List<String> HOSTILE = List.of(
            "TBD ${1+1}",
            "TBD #{1+1}",
            "TBD {jakarta.validation.constraints.NotNull.message}",
            "TBD {org.rightsdeclarations.problem}",
            "TBD {profile} {severity}",
            "TBD \\${1+1} \\{ \\\\} \\",
            "TBD {",
            "TBD }",
            "TBD $",
            "TBD ${",
            "TBD \\");

    private static final Rule SHOUTING =
            Rule.of("house.shouting", Severity.ERROR, "heading is in capitals: {heading}", "write it small");

    private Quays() {}

    /**
     * Returns a declaration with an empty clause, a title that is an info, whatever else it is, and a heading that a
     * message shows.
     */
    public static Declaration declaration(String title) {
        return Declaration.builder()
                .title(en(title + " "))
                .addSection(Section.builder()
                        .heading(en("QUAYS"))
                        .addClauses(
                                Clause.of("1.", en("We keep the quays open to everybody who comes.")),
                                Clause.builder().label("2.").build(),
                                Clause.builder()
                                        .label("3.")
                                        .heading(en(title))
                                        .text(en(title))
                                        .build())
                        .build())
                .addSection(Section.builder().heading(en(title)).build())
                .addAnniversary(Anniversary.of(10, Instrument.of(en("Charter of all Quays"))))
                .build();
    }

    /** Returns the rules of this library without one, and with one that finds headings in capitals. */
    public static DeclarationValidator rules() {
        return DeclarationValidator.standard()
                .without("structure.empty-provision")
                .with(Check.of(
                        Section.class,
                        examination -> examination
                                .subject()
                                .getHeading()
                                .filter(en("QUAYS")::equals)
                                .ifPresent(heading -> examination.report(
                                        SHOUTING,
                                        examination.part().member(Names.HEADING),
                                        Map.of("heading", heading.toString()))),
                        SHOUTING));
    }
}
