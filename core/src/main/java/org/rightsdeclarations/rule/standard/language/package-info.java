/** What the rules know of languages, scripts and language tags. Not exported. */
@NullMarked
package org.rightsdeclarations.rule.standard.language;

import org.jspecify.annotations.NullMarked;
