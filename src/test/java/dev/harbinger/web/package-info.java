/** Tests of the HTTP interface against the running service, with the real rules and a real database. */
@NullMarked
package dev.harbinger.web;

import org.jspecify.annotations.NullMarked;
