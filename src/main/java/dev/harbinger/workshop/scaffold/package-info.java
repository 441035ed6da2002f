/**
 * Beginnings for authors: a pack, a fact type, a claim, a rule with its tests. Everything is tried in memory before a
 * file is touched, so that what is written loads at once.
 */
@NullMarked
package dev.harbinger.workshop.scaffold;

import org.jspecify.annotations.NullMarked;
