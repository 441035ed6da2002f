/** Tests of start-up, health and metrics. */
@NullMarked
package dev.harbinger.app;

import org.jspecify.annotations.NullMarked;
