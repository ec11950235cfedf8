/**
 * Internal: what Spring Boot sets up by itself. There is nothing to call here; the names of the two configurations are
 * for {@code spring.autoconfigure.exclude}. What it does for an application is on the page of
 * {@link org.rightsdeclarations.json}.
 */
@NullMarked
package org.rightsdeclarations.json.spring;

import org.jspecify.annotations.NullMarked;
