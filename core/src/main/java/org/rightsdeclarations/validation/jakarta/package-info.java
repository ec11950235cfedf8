/**
 * Jakarta Validation finds what the rules find. Start with {@link org.rightsdeclarations.constraint.Sound}, which says
 * how; {@link org.rightsdeclarations.validation.jakarta.Violations} turns what was violated into a report.
 */
@NullMarked
package org.rightsdeclarations.validation.jakarta;

import org.jspecify.annotations.NullMarked;
