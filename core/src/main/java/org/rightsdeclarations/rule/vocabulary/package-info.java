/** Internal: words of open vocabularies. Start with {@link org.rightsdeclarations.rule.vocabulary.VocabularyRules}. */
@NullMarked
package org.rightsdeclarations.rule.vocabulary;

import org.jspecify.annotations.NullMarked;
