package org.rightsdeclarations.knot;

import org.rightsdeclarations.knot.branch.Branch;

/** Forms a cycle with the package below it, for the test of the test that finds cycles. */
public final class Root {
    final Branch branch = new Branch();
}
