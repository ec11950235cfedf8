/** Doc. */
@NullMarked
@Value.Style(
        get = {"is*", "get*"},
        jdkOnly = true,
        depluralize = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
package org.rightsdeclarations;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
