/** What a declaration says of instruments and editions that the catalogue knows. Not exported. */
@NullMarked
package org.rightsdeclarations.rule.standard.citation;

import org.jspecify.annotations.NullMarked;
