package org.rightsdeclarations.validation;

import org.rightsdeclarations.problem.Path;
import org.rightsdeclarations.rule.Subject;

/** Told of every subject of a declaration. */
@FunctionalInterface
interface Visitor {
    <T> void visit(Subject<T> subject, T value, Path path);
}
