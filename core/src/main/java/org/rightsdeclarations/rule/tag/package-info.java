/** Internal: language tags. Start with {@link org.rightsdeclarations.rule.tag.TagRules}. */
@NullMarked
package org.rightsdeclarations.rule.tag;

import org.jspecify.annotations.NullMarked;
