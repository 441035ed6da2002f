/**
 * The HTTP interface: resources, wire records, the error body, streams and the description of it all (OpenAPI). Parses
 * and writes; decides nothing.
 */
@NullMarked
package dev.harbinger.web;

import org.jspecify.annotations.NullMarked;
