package org.rightsdeclarations.knot.branch;

import org.rightsdeclarations.knot.Root;

/** Knows the package above it, which knows this one. */
public final class Branch {
    Root root() {
        return new Root();
    }
}
