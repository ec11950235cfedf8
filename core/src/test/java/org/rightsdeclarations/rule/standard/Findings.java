package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.validation.DeclarationValidator;

/** What one family of rules finds, line by line. */
public final class Findings {
    private Findings() {}

    public static List<String> of(String family, Declaration declaration) {
        return of(family, declaration, DeclarationValidator.standard().withMaxProblems(Integer.MAX_VALUE));
    }

    public static List<String> of(String family, Declaration declaration, DeclarationValidator validator) {
        return validator.validate(declaration).getProblems().stream()
                .filter(problem -> problem.getCode().startsWith(family + "."))
                .map(Problem::toString)
                .toList();
    }
}
