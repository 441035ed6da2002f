/** Rule tests: reading the test files of a pack, running them, and telling why one fails. Data only, no console. */
@NullMarked
package dev.harbinger.workshop.test;

import org.jspecify.annotations.NullMarked;
