package org.rightsdeclarations.validation;

import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Subject;

/** Told of every subject of a declaration. */
@FunctionalInterface
interface Visitor {
    <T> void visit(Subject<T> subject, T value, ValuePath path);
}
