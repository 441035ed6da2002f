/**
 * Tests of the packaged application: each starts it as a process of its own, on a database of its own, and speaks HTTP
 * with it. A test tagged {@code h2} or {@code postgresql} fits that database only; all others run on both.
 */
@NullMarked
package dev.harbinger.it;

import org.jspecify.annotations.NullMarked;
