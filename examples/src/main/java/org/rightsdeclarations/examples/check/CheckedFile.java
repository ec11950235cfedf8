package org.rightsdeclarations.examples.check;

import java.nio.file.Path;
import org.rightsdeclarations.problem.Report;

/**
 * A file that was read.
 *
 * @param path the file
 * @param source what it holds
 * @param report what is wrong with it
 */
record CheckedFile(Path path, SourceText source, Report report) {}
