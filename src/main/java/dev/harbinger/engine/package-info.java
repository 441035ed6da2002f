/**
 * The only room that knows Drools: reads rule packs from files, checks their text against the allowed grammar before
 * anything is compiled, compiles them, runs them over facts and records every firing.
 */
@NullMarked
package dev.harbinger.engine;

import org.jspecify.annotations.NullMarked;
