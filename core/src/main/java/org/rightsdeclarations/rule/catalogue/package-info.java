/**
 * Internal: what is cited, compared with the catalogue. Start with
 * {@link org.rightsdeclarations.rule.catalogue.CatalogueRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.catalogue;

import org.jspecify.annotations.NullMarked;
