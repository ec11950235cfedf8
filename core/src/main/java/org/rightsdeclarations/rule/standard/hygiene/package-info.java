/** What the rules know of characters that go in pairs, and of words that stand in for others. Not exported. */
@NullMarked
package org.rightsdeclarations.rule.standard.hygiene;

import org.jspecify.annotations.NullMarked;
