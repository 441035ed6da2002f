/**
 * Rule packs as data: manifest, claims catalogue, rules with their conditions and provenance, the causal graph, and
 * everything that can be wrong with them. Does not know how rules are executed.
 */
@NullMarked
package dev.harbinger.rule;

import org.jspecify.annotations.NullMarked;
