/**
 * What a check shows, document by document and in total. Start with {@code Presentation}: {@code TextReport} and
 * {@code HtmlReport} are for people, {@code JsonReport} and {@code SarifReport} for programs.
 */
@NullMarked
package org.rightsdeclarations.examples.check.report;

import org.jspecify.annotations.NullMarked;
