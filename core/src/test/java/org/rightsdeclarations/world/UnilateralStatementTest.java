package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.value.Address;

class UnilateralStatementTest {
    @Test
    void isAboutTheWholeDeclarationUnlessItSaysOtherwise() {
        UnilateralStatement statement =
                UnilateralStatement.of(StatementKind.RESERVATION, en("We close our quays at night."));

        assertThat(statement.getAbout()).isEmpty();
        assertThat(statement.getDate()).isEmpty();
        assertThat(statement.getWithdrawn()).isEmpty();
    }

    @Test
    void mayBeAboutTheStatementOfAnother() {
        UnilateralStatement reservation = UnilateralStatement.builder()
                .kind(StatementKind.RESERVATION)
                .text("en", "We close our quays at night.")
                .addAbout("section-1/clause-1")
                .build();
        UnilateralStatement objection = UnilateralStatement.builder()
                .kind(StatementKind.OBJECTION)
                .text("en", "We object to the reservation of Graz.")
                .addAbout("signatories/entry-1/statement-1")
                .build();
        Clause clause = Clause.of("1.", en("The quays are open at all hours."));
        Declaration declaration = Declaration.builder()
                .title("en", "Declaration of the Open Quays")
                .addSection(Section.builder().addClause(clause).build())
                .signatories(Signatories.builder()
                        .addEntry(signatory("Graz", reservation))
                        .addEntry(signatory("Porto", objection))
                        .build())
                .build();

        assertThat(find(declaration, objection)).isEqualTo(reservation);
        assertThat(find(declaration, reservation)).isEqualTo(clause);
    }

    private static Object find(Declaration declaration, UnilateralStatement statement) {
        Address about = statement.getAbout().get(0);
        return declaration.find(about).map(Part::getValue).orElseThrow();
    }

    private static Signatory signatory(String name, UnilateralStatement statement) {
        Party party = Party.builder().name("en", name).build();
        return Signatory.of(party).toBuilder().addStatement(statement).build();
    }
}
