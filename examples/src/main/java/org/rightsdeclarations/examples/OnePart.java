package org.rightsdeclarations.examples;

import java.util.Optional;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.MergedDeclaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.value.Address;

/** Finds, changes and translates parts of a declaration by address. */
public final class OnePart {
    private OnePart() {}

    /**
     * Says by when a promise is due.
     *
     * @param declaration a declaration with a commitment at {@code section-2/commitment-1}
     * @return the changed copy
     */
    public static Declaration due(Declaration declaration) {
        return declaration.edit(
                "section-2/commitment-1",
                Commitment.class,
                commitment ->
                        commitment.toBuilder().due(Deadline.on("[..2028]")).build());
    }

    /**
     * Finds the address of what a problem is about, to keep it beside a comment.
     *
     * @param declaration the declaration that was judged
     * @param problem one of its problems
     * @return the address; empty if the problem is about something that is not there
     */
    public static Optional<Address> address(Declaration declaration, Problem problem) {
        return declaration.at(problem.getPointer()).map(Part::getAddress);
    }

    /**
     * Joins two translations, and fails if they do not align.
     *
     * @param english the declaration in English
     * @param french the same in French
     * @return the declaration in both languages
     * @throws IllegalArgumentException if something does not align; its message is the whole report
     */
    public static Declaration bilingual(Declaration english, Declaration french) {
        MergedDeclaration both = english.with(french);
        if (!both.report().isClean()) {
            throw new IllegalArgumentException(both.report().toString());
        }
        return both.declaration();
    }
}
