/**
 * How strongly evidence and claims bear on a finding: estimative words, Admiralty weights, grouped leaky noisy-OR
 * scoring, warning levels and confidence. Pure functions without I/O, clock or configuration; every type is immutable
 * and thread-safe.
 */
@NullMarked
package dev.harbinger.belief;

import org.jspecify.annotations.NullMarked;
