/** What Spring Boot sets up by itself: there is nothing to call here. */
@NullMarked
package org.rightsdeclarations.json.spring;

import org.jspecify.annotations.NullMarked;
