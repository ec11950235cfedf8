package org.rightsdeclarations;

/** x. */
interface Declaration {}
