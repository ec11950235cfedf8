/**
 * What may be wrong with a value or a document, and how it is said.
 *
 * <p>Start with {@link org.rightsdeclarations.problem.Problem}, one thing that is wrong, and
 * {@link org.rightsdeclarations.problem.Report}, all problems of one document. A value that could never be right is
 * refused with an {@link org.rightsdeclarations.problem.InvalidValueException}.
 */
@NullMarked
package org.rightsdeclarations.problem;

import org.jspecify.annotations.NullMarked;
