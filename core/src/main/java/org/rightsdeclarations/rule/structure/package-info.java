/**
 * Internal: how a declaration is put together. Start with {@link org.rightsdeclarations.rule.structure.StructureRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.structure;

import org.jspecify.annotations.NullMarked;
