/**
 * Reads and writes declarations as JSON in the format {@code rights-declaration/1}, and catalogues in the format
 * {@code instrument-catalogue/1}. Start with {@link org.rightsdeclarations.json.DeclarationJson}.
 */
@NullMarked
package org.rightsdeclarations.json;

import org.jspecify.annotations.NullMarked;
