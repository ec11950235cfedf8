/**
 * A program that checks files of declarations. Start with {@link org.rightsdeclarations.examples.check.CheckFiles}.
 *
 * <p>{@code CheckOptions} are what was asked for, {@code Search} finds the files, {@code Checking} goes through them on
 * all cores, and a {@code Presentation} of the package {@code report} shows what was found.
 */
@NullMarked
package org.rightsdeclarations.examples.check;

import org.jspecify.annotations.NullMarked;
