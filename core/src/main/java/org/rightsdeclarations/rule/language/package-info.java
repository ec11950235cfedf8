/** Internal: the languages of a declaration. Start with {@link org.rightsdeclarations.rule.language.LanguageRules}. */
@NullMarked
package org.rightsdeclarations.rule.language;

import org.jspecify.annotations.NullMarked;
