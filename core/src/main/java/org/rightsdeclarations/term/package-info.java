/**
 * The open vocabularies: words that declarations use for kinds, roles and schemes. Each is a
 * {@link org.rightsdeclarations.term.Term}.
 */
@NullMarked
package org.rightsdeclarations.term;

import org.jspecify.annotations.NullMarked;
