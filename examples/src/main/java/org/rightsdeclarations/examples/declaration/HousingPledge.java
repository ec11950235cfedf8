package org.rightsdeclarations.examples.declaration;

import java.util.List;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

/** A commitment in two languages, with all that is needed to see later when it is due, and whether it was kept. */
public final class HousingPledge {
    private HousingPledge() {}

    /** {@return a declaration of one commitment} */
    public static Declaration build() {
        Commitment dwellings = Commitment.builder()
                .id("dwellings")
                .label("1.")
                .text(LocalizedText.of("en", "To build two hundred public dwellings by 2028.")
                        .and("fr", "Construire deux cents logements publics d'ici à 2028."))
                .addActor(Party.of(PartyKind.CITY, LocalizedText.of("en", "City of Riverside")))
                .due(Deadline.on("[..2028]"))
                .addMeasure("en", "The number of dwellings that are let")
                .build();
        Declaration declaration = Declaration.builder()
                .status(DeclarationStatus.DRAFT)
                .title("en", "Riverside Declaration on the Right to Housing")
                .addSection(Section.builder().addCommitment(dwellings).build())
                .build();
        return declaration;
    }

    /**
     * Lists what may be due in a year.
     *
     * @param declaration any declaration
     * @param year the year
     * @return its commitments that may, in their order
     */
    public static List<Commitment> dueIn(Declaration declaration, int year) {
        return declaration.allCommitments().stream()
                .filter(commitment ->
                        commitment.getDue().filter(due -> due.mayBeIn(year)).isPresent())
                .toList();
    }
}
