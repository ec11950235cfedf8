/**
 * What it takes to check later whether a commitment was kept: see {@link org.rightsdeclarations.followup.Deadline} and
 * {@link org.rightsdeclarations.followup.Reporting}.
 */
@NullMarked
package org.rightsdeclarations.followup;

import org.jspecify.annotations.NullMarked;
