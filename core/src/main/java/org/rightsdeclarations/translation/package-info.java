/**
 * The languages of messages, and how an embedding system adds one or changes words: start with
 * {@link org.rightsdeclarations.translation.Translation}.
 *
 * <p>Messages themselves are {@link org.rightsdeclarations.problem.Messages}.
 */
@NullMarked
package org.rightsdeclarations.translation;

import org.jspecify.annotations.NullMarked;
