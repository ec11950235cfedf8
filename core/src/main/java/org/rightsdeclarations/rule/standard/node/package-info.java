/** The lists of nodes of a declaration, as rules need them that compare nodes with each other. */
@NullMarked
package org.rightsdeclarations.rule.standard.node;

import org.jspecify.annotations.NullMarked;
