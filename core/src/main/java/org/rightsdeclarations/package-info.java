/**
 * Human-rights declarations: their parts, as immutable types.
 *
 * <p>Start with {@link org.rightsdeclarations.Declaration}. A short text in one language is written with
 * {@link org.rightsdeclarations.Declaration#in(String)}; a deep one is built from
 * {@link org.rightsdeclarations.Section}s that hold {@link org.rightsdeclarations.Clause}s and
 * {@link org.rightsdeclarations.Commitment}s. Lists and flat views are in document order.
 */
@NullMarked
@Value.Style( // for this package and those below it
        get = {"is*", "get*"},
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        depluralizeDictionary = {"means:means", "reporting:reporting", "onBehalfOf:onBehalfOf"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // Annotations that happen to be on the class path would reach the class files, and warn every consumer.
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
package org.rightsdeclarations;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
