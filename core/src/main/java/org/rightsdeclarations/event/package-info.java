/**
 * When and where declarations come about: see {@link org.rightsdeclarations.event.Event}, one edition of a forum, and
 * {@link org.rightsdeclarations.event.KeyDate}, a date with its role.
 */
@NullMarked
package org.rightsdeclarations.event;

import org.jspecify.annotations.NullMarked;
