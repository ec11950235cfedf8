package org.rightsdeclarations.examples.declaration;

import org.rightsdeclarations.Declaration;

/** A short declaration in one language, written line by line. */
public final class ShortDeclaration {
    private ShortDeclaration() {}

    /** {@return a declaration of three clauses and two commitments} */
    public static Declaration build() {
        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .chapeau("We, the residents and the council of Riverside, together:")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .clause("2.", "Regret that four hundred households of our city have none.")
                .clause("3.", "Thank those who opened their doors last winter.")
                .chapeau("The council of Riverside commits:")
                .commitment("1.", "To build two hundred public dwellings by 2028.")
                .commitment("2.", "To report to the residents every spring.")
                .build();
        return declaration;
    }
}
