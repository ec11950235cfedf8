/**
 * Internal: reports for machines, what JSON and SARIF say of problems, and the words for codes that this version knows.
 */
@NullMarked
package org.rightsdeclarations.json.report;

import org.jspecify.annotations.NullMarked;
