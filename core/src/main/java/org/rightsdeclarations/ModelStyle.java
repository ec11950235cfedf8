package org.rightsdeclarations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.rightsdeclarations.problem.MissingValueException;

/**
 * How the implementations of the model are generated, for this package and those below it. Kept out of the class files:
 * there it would warn every consumer about annotations that are not on its class path.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        get = {"is*", "get*"},
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        depluralizeDictionary = {"annex:annexes", "means:means", "onBehalfOf:onBehalfOf", "reporting:reporting"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = MissingValueException.class,
        throwForNullPointer = MissingValueException.class,
        // Annotations that happen to be on the class path would reach the class files, too.
        allowedClasspathAnnotations = {Override.class},
        // A clause has six lists, and most of them are empty.
        deferCollectionAllocation = true,
        // A provider of Jakarta Validation asks for the hash code of a whole declaration with each violation.
        defaults = @Value.Immutable(copy = false, lazyhash = true))
@interface ModelStyle {}
