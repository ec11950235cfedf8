/**
 * Internal: the syntax of message templates, what the formats that they name need to know of languages (plurals and
 * ordinals), and in which languages there are templates. Which arguments there are, and how a value is shown, is known
 * elsewhere.
 */
@NullMarked
package org.rightsdeclarations.template;

import org.jspecify.annotations.NullMarked;
