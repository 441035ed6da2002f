/**
 * The use cases: assess a fact set, keep the answer, find it again. Owns the rule bases in force and the ports that a
 * database and a server implement. Plain Java.
 */
@NullMarked
package dev.harbinger.assessment;

import org.jspecify.annotations.NullMarked;
