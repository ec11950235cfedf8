/**
 * What an embedding system implements to add a language of messages, or to change words:
 * {@link org.rightsdeclarations.translation.Translation}, found as a service. Messages themselves are
 * {@link org.rightsdeclarations.problem.Messages}.
 */
@NullMarked
package org.rightsdeclarations.translation;

import org.jspecify.annotations.NullMarked;
