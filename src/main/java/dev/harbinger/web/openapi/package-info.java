/** The description (OpenAPI) of what is answered, derived from the records that are written. */
@NullMarked
package dev.harbinger.web.openapi;

import org.jspecify.annotations.NullMarked;
