/**
 * A program that checks files of declarations. Start with {@link org.rightsdeclarations.examples.check.CheckFiles}.
 *
 * <p>{@code CheckOptions} are what was asked for, {@code Search} finds the files, {@code Checking} goes through them on
 * all cores, a {@code Presentation} shows what was found: {@code TextReport} to people, {@code JsonReport} and
 * {@code SarifReport} to programs.
 */
@NullMarked
package org.rightsdeclarations.examples.check;

import org.jspecify.annotations.NullMarked;
