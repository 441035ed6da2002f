/**
 * The case that questions are asked of, and its proof as data: outcomes with their make-up, firings with their claims and
 * facts, what is uncertain. Records here are what clients read as JSON, member names included.
 */
@NullMarked
package dev.harbinger.proof;

import org.jspecify.annotations.NullMarked;
