/**
 * Internal: the syntax of message templates, and what the formats that they name need to know of languages: plurals,
 * ordinals and lists. Which arguments there are, and how a value is shown, is known elsewhere.
 */
@NullMarked
package org.rightsdeclarations.template;

import org.jspecify.annotations.NullMarked;
