/**
 * Shows that what a document costs grows as its size does, whoever wrote it.
 *
 * <p>Every list of the format, alone and together with every other one, is filled with items whose values are equal,
 * random, or made to collide in tables of hash codes, and with items of the wrong type, up to eight times as many. The
 * lists are those of the descriptions, so that a new one is there at once.
 */
@NullMarked
package org.rightsdeclarations.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
