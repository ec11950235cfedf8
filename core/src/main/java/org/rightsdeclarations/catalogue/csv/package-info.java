/** Comma-separated values with the places of their fields. Not exported. */
@NullMarked
package org.rightsdeclarations.catalogue.csv;

import org.jspecify.annotations.NullMarked;
