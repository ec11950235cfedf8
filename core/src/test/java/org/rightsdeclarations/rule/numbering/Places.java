package org.rightsdeclarations.rule.numbering;

import java.util.List;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.validation.DeclarationValidator;

/** What is found in the numbers of a declaration, and where. */
final class Places {
    private Places() {}

    static List<String> of(Declaration declaration) {
        return DeclarationValidator.standard().validate(declaration).getProblems().stream()
                .filter(problem -> problem.getCode().startsWith("numbering."))
                .map(problem -> problem.getCode() + ' ' + problem.getPointer())
                .toList();
    }
}
