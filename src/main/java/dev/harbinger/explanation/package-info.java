/**
 * The proof of an assessment as data: outcomes with their make-up, firings with their claims and facts, what is
 * uncertain. Records here are what clients read as JSON, member names included; renderers for people stand beside them.
 */
@NullMarked
package dev.harbinger.explanation;

import org.jspecify.annotations.NullMarked;
