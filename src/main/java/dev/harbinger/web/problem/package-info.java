/**
 * The one error body of the HTTP interface (RFC 9457) and the way from anything that goes wrong to it. Nothing of an
 * exception but what is written here ever leaves the service.
 */
@NullMarked
package dev.harbinger.web.problem;

import org.jspecify.annotations.NullMarked;
