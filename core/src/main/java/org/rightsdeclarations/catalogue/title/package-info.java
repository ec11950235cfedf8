/** Titles that are like one another. Not exported. */
@NullMarked
package org.rightsdeclarations.catalogue.title;

import org.jspecify.annotations.NullMarked;
