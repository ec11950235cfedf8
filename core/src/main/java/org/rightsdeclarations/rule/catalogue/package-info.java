/**
 * What is cited, compared with the catalogue. Start with {@link org.rightsdeclarations.rule.catalogue.CatalogueRules}.
 * Not exported.
 */
@NullMarked
package org.rightsdeclarations.rule.catalogue;

import org.jspecify.annotations.NullMarked;
