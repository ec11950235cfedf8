/** How the parts of a declaration refer to each other. */
@NullMarked
package org.rightsdeclarations.rule.standard.structure;

import org.jspecify.annotations.NullMarked;
